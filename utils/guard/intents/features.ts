import type { Sense } from '../senses/sense';

/** So many letters a word is known by. */
export const WHOLE = 7;
const STEM = 4;
const DIGITS = /^\p{N}+$/u;

/** Every sentence has it: most sentences are harmless, whatever they say. */
const ANY = '*';

/** Senses that any reply may have: that they stand elsewhere in it tells nothing of a sentence. */
const EVERYDAY: ReadonlySet<Sense> = new Set<Sense>([
  'refusal',
  'forbidden',
  'but',
  'platform',
  'order',
  'dont',
  'please',
  'us',
  'you',
  'ask',
  'change',
  'get',
  'next',
  'later',
  'received',
  'delivery',
  'claim',
  'customer',
  'filler',
  'praise',
]);

/** Whether a feature tells what is said, not by which words. */
export function isOfNoLanguage(feature: string): boolean {
  return /^(?:[@~]|[*?!]$)/.test(feature);
}

/** What words and phrases of a sentence mean. */
export interface SpokenSenses {
  readonly here: ReadonlySet<Sense>;
  /** Of the whole draft. */
  readonly around: Iterable<Sense>;
}

/**
 * What a sentence is known by: its words, their stems and the pairs of neighbours, what they mean and what the rest
 * of the draft does, whether it asks or exclaims. `words` are folded; `text` is the sentence as it stands.
 */
export function sentenceFeatures(
  words: readonly string[],
  text: string,
  { here, around }: SpokenSenses,
): Set<string> {
  const features = new Set([ANY]);
  let before = '';
  for (const word of words) {
    const stem = DIGITS.test(word) ? '0' : word.slice(0, STEM);
    features.add(stem === '0' ? stem : `=${word.slice(0, WHOLE)}`);
    if (word.length > STEM) features.add(stem);
    if (before !== '') features.add(`${before}_${stem}`);
    before = stem;
  }
  for (const sense of here) features.add(`@${sense}`);
  for (const sense of around)
    if (!here.has(sense) && !EVERYDAY.has(sense)) features.add(`~${sense}`);
  if (text.trimEnd().endsWith('?')) features.add('?');
  if (text.includes('!')) features.add('!');
  return features;
}
