import type { Lexicon } from './lexicon';

/** Keys and keyboards: beside them an at sign is typed, not written to. */
export const KEYS: Lexicon = {
  all: `alt, altgr, ctrl, strg, shift, option`,
  sk: `altom, shiftom, kláves*, symbolov`,
  cs: `altem, shiftem, kláves*, symbolů`,
  sl: `tipk*, simboli, simbolov`,
  hr: `tipk*, simboli, simbola`,
  pl: `altem, shiftem, klawi*, symboli`,
  pt: `tecla*, símbolos`,
  es: `tecla*, símbolos`,
  de: `taste*, tastatur*, symbole, symbolen`,
  en: `key, keys, keyboard, symbols`,
  hu: `billenty*, szimbólumok`,
  ro: `tast*, simboluri`,
  it: `tast*, simboli`,
  fr: `touche, clavier*, symboles`,
};
