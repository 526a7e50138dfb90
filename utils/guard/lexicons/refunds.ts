import type { Lexicon } from './lexicon';

/** How a condition begins. */
export const IFS: Lexicon = {
  sk: `ak, pokiaľ`,
  cs: `pokud, jestli`,
  sl: `če`,
  hr: `ako`,
  pl: `jeśli, jeżeli`,
  pt: `se, caso`,
  es: `si`,
  de: `wenn, falls`,
  en: `if`,
  hu: `ha`,
  ro: `dacă`,
  it: `se`,
  fr: `si`,
};

/** What the buyer did, inside of words too: "if you paid by", not "if you pay by". */
export const PAID: Lexicon = {
  sk: `platil*`,
  cs: `platil*, platit*`,
  sl: `plačal*`,
  hr: `platil*, plaćal*, platit*`,
  pl: `płacił*, płatność*`,
  pt: `pagou*, pagaste*, foi`,
  es: `pagaste*, pagó, fue`,
  de: `zahlt ha*`,
  en: `paid*`,
  hu: `fizetett*`,
  ro: `plătit*`,
  it: `pagat*`,
  fr: `payé, payée*, payer*, payes*`,
};

/** What the buyer gave or did once, inside of words too: the price of then is no offer of now. */
export const BOUGHT: Lexicon = {
  sk: `platil*, kúpil*, objednal*, nakúpil*`,
  cs: `platil*, koupil*, objednal*, nakoupil*`,
  sl: `plačal*, kupil*, naročil*`,
  hr: `platil*, plaćal*, kupil*, naručil*`,
  pl: `płacił*, kupił*, zamówił*`,
  pt: `pagou*, pagaste*, comprou*, compraste*, encomendou`,
  es: `pagaste*, pagó, compró*, compraste*, pidió, pagado*, comprado*`,
  de: `zahlt*, kauft*, bestellt ha*`,
  en: `paid*, bought*, ordered*`,
  hu: `fizetett*, fizette*, vette*, vásárolt*, rendelte*`,
  ro: `plătit*, cumpărat*, comandat*, luat*`,
  it: `pagat*, comprat*, acquistat*, ordinat*, preso`,
  fr: `payé, payée*, acheté*, commandé*`,
};

/** Money that comes back, as the buyer asks for it, inside of words too. */
export const MONEY_BACK: Lexicon = {
  sk: `vra*, peni*`,
  cs: `vra*, peni*, penez*`,
  sl: `vra*, vrn*, denar*`,
  hr: `vra*, novac*`,
  pl: `wroc*, zwrot*`,
  pt: `devol*, reembo*, volta*, dinh*`,
  es: `devol*, reembo*, vuelv*, diner*`,
  de: `rück*, erstat*, geld*`,
  en: `refund*, money*`,
  hu: `pénz*, térít*, vissza*`,
  ro: `bani*, ramb*`,
  it: `rimb*, sold*, denar*`,
  fr: `rembo*, argent*`,
};
