import type { Lexicon } from './lexicon';

/** Keys and keyboards: beside them an at sign is typed, not written to. */
export const KEYS: Lexicon = {
  all: `alt, altgr, ctrl, strg, shift`,
  sk: `altom, shiftom, kláves*`,
  cs: `altem, shiftem, kláves*`,
  sl: `tipk*`,
  hr: `tipk*`,
  pl: `altem, shiftem, klawi*`,
  pt: `tecla*`,
  es: `tecla*`,
  de: `taste*, tastatur*`,
  en: `key, keys, keyboard`,
  hu: `billenty*`,
  ro: `tast*`,
  it: `tast*`,
  fr: `touche, clavier*`,
};
