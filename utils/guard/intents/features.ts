import type { Sense } from '../lexicons/senses/sense';
import type { Topic } from '../lexicons/topics';
import { featureNumber, pairNumber } from '../weights/feature-number';
import type { Look, Looks } from './looks';

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
  return /^(?:[@~%#]|[*?]$)/.test(feature);
}

/** What words and phrases of a sentence mean. */
export interface SpokenSenses {
  readonly here: ReadonlySet<Sense>;
  /** Of the sentences beside it. */
  readonly around: ReadonlySet<Sense>;
}

/** What there is to a sentence besides its words. */
export interface SentenceTraits {
  /** As it stands. */
  readonly text: string;
  readonly senses: SpokenSenses;
  /** What the phrases of the lexicons in it are about. */
  readonly topics: ReadonlySet<Topic>;
  readonly looks: Looks;
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
/** Before a topic. */
export const ON = '%';

/** More of a look than these, each, tell a sentence from others. */
const STEPS_OF_LOOKS = [1, 2, 3, 5, 8] as const;
/** More make no difference. */
export const MOST_LOOKS = Math.max(...STEPS_OF_LOOKS);

/** What a sentence is known by for so many of a look: "#digit2" where there are two or more. */
export function lookFeatures(look: Look, times: number): string[] {
  return STEPS_OF_LOOKS.filter((least) => times >= least).map((least) => `#${look}${least}`);
}

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
 * of the draft does, what it is about, what it looks like and whether it asks. `words` are folded.
 */
export function sentenceFeatures(
  words: readonly string[],
  { text, senses, topics, looks }: SentenceTraits,
): Set<string> {
  const stems = words.map(stemOf);
  return new Set([
    ...words.flatMap(wordFeatures),
    ...stems.slice(1).map((stem, at) => `${stems[at] ?? ''}${PAIR}${stem}`),
    ...senseFeatures(senses),
    ...Array.from(topics, (topic) => ON + topic),
    ...Array.from(looks).flatMap(([look, times]) => lookFeatures(look, times)),
    ...markFeatures(text),
  ]);
}
