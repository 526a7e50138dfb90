import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { isOfNoLanguage, numberOf } from '@/utils/guard/intents/features';
import { INTENTS, STEP } from '@/utils/guard/intents/intents';
import { type Language, LANGUAGES } from '@/utils/guard/languages';

import { draftsIn } from '../corpora/labelled-draft';
import { modelText, type Row } from '../learning/model-text';
import { examplesOf, type NamedExample } from './examples';
import {
  type ClassWeights,
  type Example,
  learn,
  learnFromSamples,
  type Pace,
} from '../learning/ftrl';
import {
  disguisedDrafts,
  markedDrafts,
  templateDrafts,
  trainingDrafts,
  wordingDrafts,
} from './training-drafts';

/**
 * Trains what tells harmless sentences from others, for every market or the ones that are named: `npm run
 * train-intents`. Learns from tests/corpora/training, the cases of the wording rules' tests, draws from the matrix of
 * disguises and the tuning part of tests/corpora, never from the part put aside. What words mean and what sentences look
 * like weighs alike in all languages: that is learnt from all of them together, and each market goes on from there.
 * Writes utils/guard/lexicons/intents.
 */
const PACE: Pace = { rounds: 20, alpha: 0.15, sparseness: 0.15, modesty: 1 };
const SHARED_PACE: Pace = { ...PACE, rounds: 8, sparseness: 1 };
/** The features that tell most are kept and learnt again: more tell little more. */
const KEPT = 6000;
/**
 * What a model may take, bytes gzipped: as much as the other words of its market leave. Of the features that were learnt
 * those are shipped that say most.
 */
const ROOM: Readonly<Record<Language, number>> = {
  sk: 12_250,
  cs: 12_900,
  sl: 12_750,
  hr: 12_500,
  pl: 13_000,
  pt: 12_150,
  es: 12_900,
  de: 13_150,
  en: 13_800,
  hu: 14_100,
  ro: 14_700,
  it: 14_400,
  fr: 13_800,
};
const SAMPLES = 6;
/** What the tests state is learnt so many times: it counts for more than what examples show. */
const TIMES_STATED = 8;
/** What only one sentence has tells more of that sentence than of others. */
const LEAST_SENTENCES = 2;

const asked = process.argv.slice(2);
const corpus = draftsIn('tests/corpora');
const examplesOfAll = new Map(LANGUAGES.map((language) => [language, examplesIn(language)]));
const shared = sharedWeights([...examplesOfAll.values()].flat());
for (const [language, named] of examplesOfAll) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const all = named.map(numbered);
  const often = only(frequentFeatures(all), all);
  const telling = tellingFeatures(
    learnFromSamples(SAMPLES, often, INTENTS.length, PACE, shared),
    KEPT,
  );
  const weights = learnFromSamples(
    SAMPLES,
    only(new Set([...telling, ...shared.keys()]), often),
    INTENTS.length,
    PACE,
    shared,
  );
  const { model, features } = fitting(stepsOf(weights), ROOM[language]);
  writeFileSync(
    `utils/guard/lexicons/intents/${language}.ts`,
    `/** Made by tests/intents/train.ts: change that, not this. */\nexport const INTENTS =\n  '${model}';\n`,
  );
  console.log(
    `${language}: ${all.length} sentences, ${features} features, ${sizeOf(model)} bytes gzipped`,
  );
}

function examplesIn(language: Language): NamedExample[] {
  const drafts = [
    ...trainingDrafts(`tests/corpora/training/${language}.tsv`),
    ...templateDrafts(`tests/corpora/training/templates/${language}.tsv`),
    ...Array.from({ length: TIMES_STATED }, () => wordingDrafts(language)).flat(),
    ...disguisedDrafts(language),
    ...markedDrafts(corpus.filter(({ market }) => market === language)),
  ];
  return drafts.flatMap((draft) => examplesOf(draft, language));
}

/** What features that no language has for itself weigh in all languages together. */
function sharedWeights(all: readonly NamedExample[]): ClassWeights {
  return learn(
    all.map(({ features, label }) =>
      numbered({ features: features.filter(isOfNoLanguage), label }),
    ),
    INTENTS.length,
    SHARED_PACE,
  );
}

/** Features of the same number are learnt as one, as they are met. */
function numbered({ features, label }: NamedExample): Example {
  return { features: [...new Set(features.map(numberOf))], label };
}

/** Weights in whole steps, those rows first that say most in all. */
function stepsOf(weights: ClassWeights): Row[] {
  return [...weights]
    .map(([feature, row]): Row => [feature, Array.from(row, (weight) => Math.round(weight / STEP))])
    .toSorted((a, b) => said(b) - said(a));
}

function said([, steps]: Row): number {
  return steps.reduce((sum, step) => sum + Math.abs(step), 0);
}

/** A model of as many of the rows, from the first on, as there is room for. */
function fitting(rows: readonly Row[], room: number): { model: string; features: number } {
  let features = rows.filter((row) => said(row) > 0).length;
  let model = modelText(rows.slice(0, features));
  for (let size = sizeOf(model); size > room; size = sizeOf(model)) {
    // A row says the less, and so takes the less, the later it comes: this takes off too few rather than too many.
    features -= Math.ceil((features * (size - room)) / size);
    model = modelText(rows.slice(0, features));
  }
  return { model, features };
}

function sizeOf(model: string): number {
  return gzipSync(model, { level: 9 }).length;
}

function frequentFeatures(examples: readonly Example[]): Set<number> {
  const times = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return new Set([...times].flatMap(([feature, n]) => (n >= LEAST_SENTENCES ? [feature] : [])));
}

function tellingFeatures(weights: ClassWeights, kept: number): Set<number> {
  const byWeight = [...weights].sort(([, a], [, b]) => spread(b) - spread(a));
  return new Set(byWeight.slice(0, kept).map(([feature]) => feature));
}

function spread(weights: Float64Array): number {
  return Math.max(...weights) - Math.min(...weights);
}

function only(kept: ReadonlySet<number>, examples: readonly Example[]): Example[] {
  return examples.map(({ features, label }) => ({
    features: features.filter((feature) => kept.has(feature)),
    label,
  }));
}
