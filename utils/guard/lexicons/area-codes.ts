import type { Lexicon } from './lexicon';

/** The part of a number that stands for a place, where it is called rather than told. */
export const AREA_CODES: Lexicon = {
  sk: `predvoľb*`,
  cs: `předvolb*`,
  sl: `omrežn*`,
  hr: `pozivni*, predbroj*`,
  pl: `kierunkow*, prefiks*`,
  pt: `indicativo`,
  es: `prefijo`,
  de: `vorwahl`,
  en: `area code, dialling code`,
  hu: `körzetszám*`,
  ro: `prefix*`,
  it: `prefisso`,
  fr: `indicatif`,
};
