import type { Language } from '../languages';

type WordsByLanguage = Readonly<Record<Language, readonly string[]>>;

/** How "@" is said; folded, as all that follows. */
export const AT_WORDS: WordsByLanguage = {
  sk: ['zavinac', 'zavinacom', 'snek', 'opicka'],
  cs: ['zavinac', 'zavinacem', 'snek', 'opicka'],
  sl: ['afna', 'afno', 'afne', 'afnica', 'opica'],
  hr: ['et', 'manki', 'majmun', 'monkej', 'majmunce', 'majmuncek', 'majmuncic', 'afna', 'monki'],
  pl: ['malpa', 'malpe', 'malpka', 'malpie', 'malpeczka', 'malpki', 'malpka'],
  pt: ['arroba', 'aroba', 'arrouba', 'caracol', 'caracolito'],
  es: ['arroba', 'aroba'],
  de: ['at', 'klammeraffe', 'affenschwanz', 'affe', 'klammeraffen', 'klammeraffchen', 'affchen'],
  en: ['at', 'att', 'atsign', 'monkey'],
  hu: ['kukac', 'kukacz', 'kukaccal', 'kukacjel', 'kukacka', 'csiga'],
  ro: ['arond', 'arondul', 'coadademaimuta'],
  it: ['chiocciola', 'chiocciole', 'chiocciolina', 'chioccola', 'kiocciola', 'chiociola'],
  fr: ['arobase', 'arobas', 'arrobase', 'arobaz', 'arobasse', 'escargot'],
};

/** How the dot of an address is said. */
export const DOT_WORDS: WordsByLanguage = {
  sk: ['bodka', 'botka', 'bodkou', 'bod'],
  cs: ['tecka', 'teckou', 'tecicka', 'tec', 'tc'],
  sl: ['pika', 'piko', 'pk'],
  hr: ['tocka', 'tockom'],
  pl: ['kropka', 'krp'],
  pt: ['ponto'],
  es: ['punto', 'pto'],
  de: ['punkt', 'pkt'],
  en: ['dot'],
  hu: ['pont'],
  ro: ['punct', 'punctul', 'pct'],
  it: ['punto', 'puntino'],
  fr: ['point'],
};

/** How hyphen and underscore are said. */
export const DASH_WORDS: WordsByLanguage = {
  sk: ['pomlcka', 'spojovnik', 'minus', 'podciarkovnik', 'podtrznik', 'podciarnik', 'podtrzitko'],
  cs: ['pomlcka', 'spojovnik', 'minus', 'podtrzitko', 'podtrznik'],
  sl: ['vezaj', 'pomisljaj', 'minus', 'podcrtaj', 'podcrtnik', 'podcrtano'],
  hr: ['crtica', 'minus', 'podvlaka', 'povlaka', 'donjacrta', 'spojnica'],
  pl: [
    'myslnik',
    'lacznik',
    'minus',
    'podkreslnik',
    'podkreslenie',
    'podloga',
    'podkreslnikiem',
    'dywiz',
  ],
  pt: ['hifen', 'traco', 'tracinho', 'underscore', 'underline', 'sublinhado', 'menos'],
  es: ['guion', 'guionbajo', 'subrayado', 'underscore', 'menos'],
  de: ['bindestrich', 'minus', 'unterstrich', 'tiefstrich', 'grundstrich'],
  en: ['dash', 'hyphen', 'minus', 'underscore', 'underline'],
  hu: ['kotojel', 'alahuzas', 'alulvonas', 'alavonas', 'minusz'],
  ro: ['cratima', 'liniuta', 'underscore', 'minus', 'subliniere'],
  it: ['trattino', 'underscore', 'lineetta', 'meno'],
  fr: ['tiret', 'underscore', 'soulignement', 'moins'],
};

/** How the slash behind a host is said. */
export const SLASH_WORDS: WordsByLanguage = {
  sk: ['lomka', 'lomeno', 'lomitko'],
  cs: ['lomitko', 'lomeno'],
  sl: ['posevnica', 'slash'],
  hr: ['kosa crta', 'slash', 'kroz'],
  pl: ['ukosnik', 'slash'],
  pt: ['barra'],
  es: ['barra'],
  de: ['slash', 'schragstrich'],
  en: ['slash'],
  hu: ['perjel', 'slash'],
  ro: ['slash', 'bara'],
  it: ['barra', 'sbarra', 'slash'],
  fr: ['slash', 'barre'],
};

/** What a shop calls itself in its host's name: "mobilko-shop". */
export const SHOP_WORDS: ReadonlySet<string> = new Set(
  'shop eshop store market sklep bolt laden tienda loja negozio boutique magazin obchod trgovina online'.split(
    ' ',
  ),
);

/** What stands for "@" in brackets: "(a)". */
export const AT_LETTERS: ReadonlySet<string> = new Set(
  'a 4t ad q et maimuta snail pri bei na u pod chez presso en em la'.split(' '),
);

/** Beginnings of words for "@" that are no words themselves, as abbreviations with a full stop: "chioc.", "zav.". */
export const SHORTENED_AT: ReadonlySet<string> = new Set(
  'zav zavin arrob arob aroba malp kuk kukac chioc chiocc arobas klammeraff afn'.split(' '),
);

/** How words for "@" begin, and no others do. */
export const AT_STEMS = 'zav|aro|arro|malp|kuk|chio|afn|klam';
