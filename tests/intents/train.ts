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
import { markedDrafts, templateDrafts, trainingDrafts, wordingDrafts } from './training-drafts';

/**
 * Trains what tells harmless sentences from others, for every market or the ones that are named: `npm run
 * train-intents`. Learns from tests/corpora/training, the cases of the wording rules' tests and the tuning part of
 * tests/corpora, never from the part put aside. What words mean weighs alike in all languages: that is learnt
 * from all of them together, and each market goes on from there. Writes utils/guard/lexicons/intents.
 */
const PACE: Pace = { rounds: 20, alpha: 0.15, sparseness: 0.15, modesty: 1 };
const SHARED_PACE: Pace = { ...PACE, rounds: 8, sparseness: 1 };
/** The features that tell most are kept and learnt again: more tell little more, and each has to be shipped. */
const KEPT = 4000;
/** The same where the other words of a market leave less room. */
const KEPT_OF: Partial<Record<Language, number>> = {
  cs: 3500,
  sk: 3500,
  sl: 3500,
  hr: 3500,
  pt: 3500,
  es: 3500,
};
const SAMPLES = 6;
/** What weighs less than so many steps is left out: it tells as good as nothing, and there are many such. */
const LEAST_STEPS = 0.75;
/** A feature of no more steps in all tells next to nothing, and there are hundreds of such. */
const LEAST_SAID = 1;
/** What the tests state is learnt so many times: it counts for more than what examples show. */
const TIMES_STATED = 3;
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
    KEPT_OF[language] ?? KEPT,
  );
  const weights = learnFromSamples(
    SAMPLES,
    only(new Set([...telling, ...shared.keys()]), often),
    INTENTS.length,
    PACE,
    shared,
  );
  const rows = [...weights]
    .map(([feature, row]): Row => [feature, Array.from(row, inSteps)])
    .filter(([, steps]) => steps.reduce((sum, step) => sum + Math.abs(step), 0) > LEAST_SAID);
  const model = modelText(rows);
  writeFileSync(
    `utils/guard/lexicons/intents/${language}.ts`,
    `/** Made by tests/intents/train.ts: change that, not this. */\nexport const INTENTS =\n  '${model}';\n`,
  );
  const size = gzipSync(model, { level: 9 }).length;
  console.log(
    `${language}: ${all.length} sentences, ${rows.length} features, ${size} bytes gzipped`,
  );
}

function examplesIn(language: Language): NamedExample[] {
  const drafts = [
    ...trainingDrafts(`tests/corpora/training/${language}.tsv`),
    ...templateDrafts(`tests/corpora/training/templates/${language}.tsv`),
    ...Array.from({ length: TIMES_STATED }, () => wordingDrafts(language)).flat(),
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

function inSteps(weight: number): number {
  return Math.abs(weight) < LEAST_STEPS * STEP ? 0 : Math.round(weight / STEP);
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
