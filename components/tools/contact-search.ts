import { searchable } from '@/utils/discussions/search';

/** Shorter words say nothing of what somebody needs. */
const SHORTEST_WORD = 3;
/** Endings change with case and number: so many letters at the end of a longer word may differ. */
const ENDING = 2;
const SHORTEST_STEM = 4;

/**
 * The entries that have to do with what somebody needs, in whole sentences or single words, with or
 * without diacritics; those with most of the words come first. All of them for an empty query.
 *
 * @param textOf - all that is said of an entry
 */
export function foundBy<T>(
  entries: readonly T[],
  query: string,
  textOf: (entry: T) => string,
): readonly T[] {
  const words = searchable(query)
    .split(/[^\p{L}\p{N}@+]+/u)
    .filter(({ length }) => length >= SHORTEST_WORD);
  if (words.length === 0) return entries;
  const scored = entries.map((entry) => {
    const text = searchable(textOf(entry));
    const score = words.reduce((sum, word) => sum + scoreOf(word, text), 0);
    return { entry, score };
  });
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf(word: string, text: string): number {
  if (text.includes(word)) return 2;
  const stem = word.slice(0, Math.max(SHORTEST_STEM, word.length - ENDING));
  return stem.length < word.length && ` ${text}`.includes(` ${stem}`) ? 1 : 0;
}
