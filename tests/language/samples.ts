import { letterFeatures, wordFeatures } from '@/utils/guard/language/features';
import { foldPhrase } from '@/utils/guard/normalise/fold';

import type { Fragment } from './eld-fragments';
import type { Source } from './sources';

/** A number from 0 to 1. */
type Random = () => number;

const LEAST_WORDS = 2;
const MOST_WORDS = 9;
/** Of so many samples in one hundred words come from sentences, or from lists; of the others from fragments. */
const FROM_SENTENCES = 0.6;
const FROM_LISTS = 0.2;
/** Half of what sellers write is without diacritics. */
const WITH_MARKS = 0.5;

/** Draws short texts from what is known of a language: the features of each, as the check reads them. */
export function samplesFrom(source: Source, random: Random): () => string[] {
  const drawFragment = fragmentsByWeight(source.fragments, random);
  return () => {
    const length = LEAST_WORDS + Math.floor(random() * (MOST_WORDS - LEAST_WORDS));
    const kind = random();
    if (kind < FROM_SENTENCES && source.sentences.length > 0)
      return featuresOf(partOf(pick(source.sentences, random), length, random), random);
    const isListed = kind < FROM_SENTENCES + FROM_LISTS || drawFragment === null;
    const draw = isListed ? () => pick(source.words, random) : drawFragment;
    return featuresOf(Array.from({ length }, draw), random);
  };
}

/** Draws the more frequent ones more often; null where there are none. */
function fragmentsByWeight(fragments: readonly Fragment[], random: Random): (() => string) | null {
  const sums: number[] = [];
  for (const { weight } of fragments) sums.push((sums.at(-1) ?? 0) + weight);
  const total = sums.at(-1);
  if (total === undefined) return null;
  return () => {
    const at = random() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return fragments[low]!.text;
  };
}

function partOf(words: readonly string[], length: number, random: Random): readonly string[] {
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

function featuresOf(words: readonly string[], random: Random): string[] {
  const marks = random() < WITH_MARKS ? letterFeatures(words.join('')) : [];
  return [...new Set([...words.flatMap((word) => partFeatures(word)), ...marks])];
}

/** Those of a word, or of a part of one that a border ('^' or '$') stands at. */
function partFeatures(part: string): string[] {
  const folded = foldPhrase(part.toLowerCase());
  const letters = folded.replace(/[\^$]/g, '');
  const starts = folded.startsWith('^');
  const ends = folded.endsWith('$');
  if (starts === ends) return wordFeatures(letters);
  const rest = '?'.repeat(letters.length);
  return wordFeatures(starts ? letters + rest : rest + letters).filter(
    (feature) => !feature.includes('?'),
  );
}
