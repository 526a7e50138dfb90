import type { Lexicon } from './lexicon';

/** Prices, and the codes of articles, inside of words too. */
export const PRICES: Lexicon = {
  all: `kod*, code*, artik*, artic*`,
  sk: `cena*, cenu*, ceny*`,
  cs: `cena*, cenu*, ceny*`,
  sl: `cena*, cenu*, ceny*`,
  hr: `cijen*`,
  pl: `cena*, cenu*, ceny*`,
  pt: `preço*, custa*, códig*, refer*`,
  es: `preci*, cuest*, costo*, códig*, refer*`,
  de: `preis*, refer*`,
  en: `pric*, cost, costs, refer*, part n*`,
  hu: `ár, ára, cikk*`,
  ro: `preț*, cost`,
  it: `prezz*, costo*, codic*, refer*`,
  fr: `prix*, refer*`,
};

/** Sizes, weights and lots that figures beside each other may be of. */
export const MEASURES: Lexicon = {
  all: `mm, cm, kg, lot, dimensi*`,
  sk: `rozmer*, šarž*`,
  cs: `rozměr*, šarž*`,
  sl: `šarž*`,
  hr: `šarž*`,
  pl: `wymiar*`,
  pt: `medid*, lote, largur*`,
  es: `medid*, lote`,
  de: `masse*, charge*`,
  en: `width*, batch*`,
  hu: `méret*`,
  it: `misur*`,
  fr: `mesur*, largeur*`,
};

/** What currencies are called behind a sum. */
export const CURRENCIES = 'eur|kc|czk|zl|pln|huf|ft|lei|ron|kn';

/** Further ones, and units. Volts and watts are told by their capitals: "v" and "w" are "in". */
export const UNITS =
  'hrk|chf|gbp|usd|kg|g|gb|tb|mb|mah|ah|mm|cm|m|km|ml|l|k[wv]?|lu?[mx]|nm|m?bar|psi|[kmg]?hz|rpm|dpi|px|ks|kpl|st|szt|db|buc|pcs|pz|uds';
