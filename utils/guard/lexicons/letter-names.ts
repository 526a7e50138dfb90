import type { Lexicon } from './lexicon';

/** What the letters of accounts' countries are called, alone or two together, and the letters. */
export const LETTER_NAMES: Lexicon = {
  sk: `eska sk, cezet cz, es s, ka k, ce c, zet z, de d, ha h, pe p, el l, er r, te t, ge g, be b, ef f`,
  cs: `cezet cz, eska sk, es s, ka k, ce c, zet z, de d, ha h, pe p, el l, er r, te t, ge g, be b, ef f`,
  sl: `esi si, haer hr, es s, ka k, ce c, ze z, de d, ha h, pe p, el l, er r, te t, ge g, be b, ef f`,
  hr: `haer hr, esi si, es s, ka k, ce c, ze z, de d, ha h, pe p, el l, er r, te t, ge g, be b, ef f`,
  pl: `peel pl, pe p, el l, de d, es s, ka k, ce c, zet z, er r, te t, ha h, ge g, gie g, be b, ef f, igrek y, zetka z`,
  pt: `pete pt, pe p, te t, ese s, esse s, de d, efe f, erre r, ge g, be b, ele l, agá h, u u`,
  es: `eese es, ese s, pe p, te t, de d, efe f, erre r, ere r, ge g, be b, ele l, hache h`,
  de: `dee de, de d, ah a, te t, ce c, ha h, eh e, es s, ef f, er r, el l, ka k, be b, ge g, pe p, tee t`,
  en: `geebee gb, gee g, jee g, bee b, eye i, ee e, dee d, ef f, eff f, ar r, es s, ess s, kay k, el l, tee t, pee p`,
  hu: `hau hu, ha h, es s, ess s, ka k, de d, er r, err r, ce c, ze z, ge g, be b, pe p, el l, te t, ef f`,
  ro: `ro ro, er r, re r, ere r, erre r, de d, ge g, be b, pe p, te t, ef f, es s, ha h, el l`,
  it: `iti it, ti t, di d, effe f, erre r, esse s, gi g, bi b, pi p, elle l, acca h, emme m`,
  fr: `effer fr, ef f, effe f, er r, erre r, de d, be b, ge g, esse s, es s, te t, pe p, el l, elle l`,
};
