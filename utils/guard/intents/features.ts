import type { Sense } from '../lexicons/senses/sense';
import { featureNumber, pairNumber } from '../weights/feature-number';

/** So many letters a word is known by. */
const WHOLE = 7;
const STEM = 4;
const DIGITS = /^\p{N}+$/u;

/** Every sentence has it: most sentences are harmless, whatever they say. */
const ANY = '*';

/** Senses that any reply may have: that they stand beside a sentence tells nothing of it. */
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
  return /^(?:[@~]|[*?]$)/.test(feature);
}

/** What words and phrases of a sentence mean. */
export interface SpokenSenses {
  readonly here: ReadonlySet<Sense>;
  /** Of the sentences beside it. */
  readonly around: ReadonlySet<Sense>;
}

/** What a word is known by in itself: its first letters, and its stem where that is shorter; a number as one. */
export function wordFeatures(word: string): string[] {
  const stem = stemOf(word);
  if (stem === NUMBER) return [stem];
  const whole = wholeFeature(word);
  return word.length > STEM ? [whole, stem + STEM_SIGN] : [whole];
}

/** Behind a stem: a word may have its letters. */
const STEM_SIGN = '=';

/** The feature of a word's first letters. */
export function wholeFeature(word: string): string {
  return word.slice(0, WHOLE);
}

const NUMBER = '0';

/** What the pairs that a word is in know it by. */
export function stemOf(word: string): string {
  return DIGITS.test(word) ? NUMBER : word.slice(0, STEM);
}

/** The number of a feature in a model. */
export function numberOf(feature: string): number {
  const [left = '', right] = feature.split(PAIR);
  if (right === undefined) return featureNumber(left);
  return pairNumber(featureNumber(left), featureNumber(right));
}

/** Between the stems of a pair. */
export const PAIR = '_';
/** Before a sense of the sentence, and before one that only a sentence beside it has. */
export const HERE = '@';
export const AROUND = '~';

function senseFeatures({ here, around }: SpokenSenses): string[] {
  const besides = Array.from(around).filter((sense) => !here.has(sense) && !EVERYDAY.has(sense));
  return [...Array.from(here, (sense) => HERE + sense), ...besides.map((sense) => AROUND + sense)];
}

/** What any sentence has, and a question. An exclamation tells of the writer's temper, not of what is said. */
export function markFeatures(text: string): string[] {
  const features = [ANY];
  if (text.trimEnd().endsWith('?')) features.push('?');
  return features;
}

/**
 * What a sentence is known by: its words, their stems and the pairs of neighbours, what they mean and what the rest
 * of the draft does, whether it asks or exclaims. `words` are folded; `text` is the sentence as it stands.
 */
export function sentenceFeatures(
  words: readonly string[],
  text: string,
  senses: SpokenSenses,
): Set<string> {
  const stems = words.map(stemOf);
  return new Set([
    ...words.flatMap(wordFeatures),
    ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''}${PAIR}${stem}`),
    ...senseFeatures(senses),
    ...markFeatures(text),
  ]);
}
