import { fold } from '@/utils/time/tokens';

/**
 * Words and phrases of one meaning in all languages together. Entries are folded (lower case, no
 * diacritics); a '*' stands for any letters, so 'odpoved*' is every form of the word.
 */
export interface Lexicon {
  /** True when the text holds an entry as a whole word or phrase. */
  readonly has: (text: string) => boolean;
  /** True when the text, marks at its ends aside, is an entry and nothing else. */
  readonly is: (text: string) => boolean;
}

/** Compiles entries, each line's words separated by ' | ', to a lexicon. */
export function lexicon(lines: readonly string[]): Lexicon {
  const entries = lines.flatMap((line) => line.split(' | '));
  const choice = entries
    .sort((a, b) => b.length - a.length)
    .map((entry) =>
      entry.replaceAll(/[.?()+]/g, String.raw`\$&`).replaceAll('*', String.raw`\p{L}*`),
    )
    .map((entry) => entry.replaceAll(' ', String.raw`[\s_-]+`))
    .join('|');
  const inside = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${choice})(?![\p{L}\p{N}])`, 'u');
  const whole = new RegExp(String.raw`^[^\p{L}\p{N}]*(?:${choice})[^\p{L}\p{N}]*$`, 'u');
  return {
    has: (text) => inside.test(fold(text)),
    is: (text) => whole.test(fold(text)),
  };
}
