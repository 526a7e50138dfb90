import { remembered } from '@/utils/remembered';

import type { EntryWord } from '../senses/entry';
import { fits, parseEntries } from '../senses/entry';

/** Whether one of a line's entries begins at the word `at`. Entries here have neither gaps nor options. */
export type PhraseTest = (words: readonly string[], at: number) => boolean;

/** A test for the entries of a lexicon's line. */
export function phraseTest(line: string): PhraseTest {
  const entries = parseEntries(line);
  const begunBy = remembered((word) =>
    entries.filter((entry) => beginsAt(entry.slice(0, 1), [word], 0)),
  );
  return (words, at) => begunBy(words[at] ?? '').some((entry) => beginsAt(entry, words, at));
}

function beginsAt(entry: readonly EntryWord[], words: readonly string[], at: number): boolean {
  return entry.every(({ alternatives }, offset) => {
    const word = words[at + offset];
    return word !== undefined && alternatives.some((pattern) => fits(pattern, word));
  });
}

/** Whether a phrase of the test stands anywhere in the words. */
export function contains(words: readonly string[], test: PhraseTest): boolean {
  return words.some((_, at) => test(words, at));
}
