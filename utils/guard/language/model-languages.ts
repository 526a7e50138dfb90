import { LANGUAGES } from '../languages';

/** The languages that are told apart: those of the markets, then neighbours that no market speaks. */
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

export type ModelLanguage = (typeof MODEL_LANGUAGES)[number];

/** Languages so near each other that a short text may be of either. */
const FAMILIES: readonly (readonly ModelLanguage[])[] = [
  ['sk', 'cs'],
  ['sl', 'hr', 'sr'],
  ['pl', 'uk-latin'],
  ['pt', 'es', 'gl', 'ca'],
  ['de', 'nl'],
];

/**
 * What a market's language is told apart from: each language near it by itself, all the others as one. Which of those
 * a draft is in nobody asks, and a model that need not know it is a third as large.
 */
export function rivalsOf(market: string): readonly (readonly ModelLanguage[])[] {
  const isMarket = (language: ModelLanguage): boolean => language === market;
  const family = FAMILIES.find((languages) => languages.some(isMarket)) ?? [];
  return [
    ...family.filter((language) => !isMarket(language)).map((language) => [language]),
    MODEL_LANGUAGES.filter((language) => !family.includes(language) && !isMarket(language)),
  ];
}
