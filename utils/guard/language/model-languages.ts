import { LANGUAGES } from '../languages';

/** The languages that the model tells apart: those of the markets, then neighbours that no market speaks. */
export const MODEL_LANGUAGES = [
  ...LANGUAGES,
  'ca',
  'nl',
  'gl',
  'sr',
  'uk-latin',
  'sv',
  'da',
] as const;
