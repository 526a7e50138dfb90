/** The languages of the markets, ISO 639-1. */
export const LANGUAGES = [
  'sk',
  'cs',
  'sl',
  'hr',
  'pl',
  'pt',
  'es',
  'de',
  'en',
  'hu',
  'ro',
  'it',
  'fr',
] as const;

export type Language = (typeof LANGUAGES)[number];
