import type { Lexicon } from './lexicon';

/** Before what one is met on or through, "na Messengeri", and articles as they stand there: "the", "el". */
export const PLACES: Lexicon = {
  all: `via, per`,
  sk: `na, cez`,
  cs: `na, přes`,
  sl: `na, čez, preko, prek`,
  hr: `na, preko`,
  pl: `na, przez`,
  pt: `no, pelo, pela, por, em`,
  es: `en, por, el`,
  de: `über, auf, bei, unter`,
  en: `on, by, through, over, the`,
  ro: `pe, prin`,
  it: `su, sul, sull, il, lo, tramite`,
  fr: `sur, par, le, en`,
};

/** The same where it is another word elsewhere: "or", "about". */
export const OWN_PLACES: Lexicon = { pt: `o` };

/** Before what one is met in, where a hint says that an app is meant: "in der grünen". */
export const INSIDES: Lexicon = {
  sk: `v, vo, v tej`,
  cs: `v, ve, v te, v ten`,
  sl: `v, v tej, v tisti`,
  pl: `w, we, w tej, w ten`,
  de: `in, im, in der`,
  en: `in, in the`,
  it: `in, nella, nell`,
  fr: `dans, dans la`,
};

/** Before a number or an address at which one is reached: "at 0911 640 285", "an werkstatt bei uhren.de". */
export const REACHED_AT: Lexicon = {
  sk: `na, pod`,
  cs: `na, pod`,
  sl: `na, pod`,
  hr: `na, pod`,
  pl: `na, pod`,
  pt: `no, ao, pelo, por, a, para`,
  es: `al, por, a, para`,
  de: `an, unter, auf`,
  en: `at, on, to`,
  ro: `la, pe`,
  it: `al, su, a, ad`,
  fr: `au, sur, à`,
};

/** Little words that stand for the at sign between a mailbox and its host: "info bei werkstatt.de". */
export const LITTLE_ATS: Lexicon = {
  all: `c, o`,
  sk: `pri, na, u`,
  cs: `u, na`,
  sl: `pri, na`,
  hr: `kod, na, u`,
  pl: `u, na, w`,
  pt: `em, no`,
  es: `en`,
  de: `bei, an`,
  en: `at`,
  ro: `la, cu`,
  it: `presso, su, sul`,
  fr: `chez, sur`,
};

/** How "where" is asked. */
export const WHERES: Lexicon = {
  sk: `kde`,
  cs: `kde`,
  sl: `kjer`,
  hr: `gdje`,
  pl: `gdzie`,
  pt: `onde`,
  es: `donde`,
  de: `wo`,
  en: `where`,
  hu: `ahol`,
  ro: `unde`,
  it: `dove`,
  fr: `où`,
};
