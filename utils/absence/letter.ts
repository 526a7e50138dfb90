import { LETTERS, type LetterWords } from './letters';

/** What an absence's announcement tells. */
export interface Announcement {
  /** Name of the shop; empty where it is not known. */
  readonly shop: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly workingDays: number;
  /** Who answers meanwhile; empty for nobody. */
  readonly replacement: string;
}

/** Languages in which a platform can be written to, ISO 639-1. */
export const LETTER_LANGUAGES: readonly string[] = Object.keys(LETTERS);

/**
 * Subject and text with which an absence is announced to a platform.
 *
 * @param language - one of `LETTER_LANGUAGES`; English for any other
 */
export function absenceLetter(
  { shop, from, to, workingDays, replacement }: Announcement,
  language: string,
): { subject: string; text: string } {
  const byLanguage: Readonly<Record<string, LetterWords>> = LETTERS;
  const known = language in byLanguage ? language : 'en';
  const words = byLanguage[known] ?? LETTERS.en;
  const date = new Intl.DateTimeFormat(known, { dateStyle: 'long', timeZone: 'UTC' });
  const fill = (line: string): string =>
    line
      .replaceAll('{from}', () => date.format(new Date(from)))
      .replaceAll('{to}', () => date.format(new Date(to)))
      .replaceAll('{days}', () => String(workingDays))
      .replaceAll('{name}', () => replacement.trim())
      .replaceAll('{shop}', () => shop.trim());
  const isNamed = shop.trim() !== '';
  const paragraphs = [
    words.greeting,
    fill(`${isNamed ? words.absence : words.absenceUnnamed} ${words.days}`),
    ...(replacement.trim() === '' ? [] : [fill(words.replacement)]),
    isNamed ? `${words.close}\n${shop.trim()}` : words.close,
  ];
  return { subject: fill(words.subject), text: paragraphs.join('\n\n') };
}
