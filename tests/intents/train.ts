import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { INTENTS, STEP } from '@/utils/guard/intents/intents';
import { LANGUAGES } from '@/utils/guard/languages';

import { draftsIn } from '../corpora/labelled-draft';
import { modelText, type Row } from '../language/model-text';
import { examplesOf } from './examples';
import { type Example, learn, type Pace } from './ftrl';
import { markedDrafts, trainingDrafts, wordingDrafts } from './training-drafts';

/**
 * Trains what tells harmless sentences from others, for every market or the ones that are named: `npm run
 * train-intents`. Learns from tests/corpora/training, the
 * cases of the wording rules' tests and the tuning part of tests/corpora, never from the part put
 * aside. Writes utils/guard/lexicons/intents.
 */
const PACE: Pace = { rounds: 20, alpha: 0.15, sparseness: 0.4, modesty: 1 };
/** The features that tell most are kept and learnt again: more tell little more, and each has to be shipped. */
const KEPT = 2500;
/** What the tests state is learnt so many times: it counts for more than what examples show. */
const TIMES_STATED = 3;
/** What only one sentence has tells more of that sentence than of others. */
const LEAST_SENTENCES = 2;

const asked = process.argv.slice(2);
const corpus = draftsIn('tests/corpora');
for (const language of LANGUAGES) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const drafts = [
    ...trainingDrafts(`tests/corpora/training/${language}.tsv`),
    ...Array.from({ length: TIMES_STATED }, () => wordingDrafts(language)).flat(),
    ...markedDrafts(corpus.filter(({ market }) => market === language)),
  ];
  const all = drafts.flatMap((draft) => examplesOf(draft, language));
  const often = only(frequentFeatures(all), all);
  const examples = only(tellingFeatures(learn(often, INTENTS.length, PACE)), often);
  const rows = [...learn(examples, INTENTS.length, PACE)]
    .map(([feature, row]): Row => [feature, Array.from(row, (value) => Math.round(value / STEP))])
    .filter(([, steps]) => steps.some((step) => step !== 0));
  const model = modelText(rows);
  writeFileSync(
    `utils/guard/lexicons/intents/${language}.ts`,
    `/** Made by tests/intents/train.ts: change that, not this. */\nexport const INTENTS =\n  '${model}';\n`,
  );
  const size = gzipSync(model, { level: 9 }).length;
  console.log(
    `${language}: ${drafts.length} drafts, ${rows.length} features, ${size} bytes gzipped`,
  );
}

function frequentFeatures(examples: readonly Example[]): Set<string> {
  const times = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return new Set([...times].flatMap(([feature, n]) => (n >= LEAST_SENTENCES ? [feature] : [])));
}

function tellingFeatures(weights: ReadonlyMap<string, Float64Array>): Set<string> {
  const byWeight = [...weights].sort(([, a], [, b]) => spread(b) - spread(a));
  return new Set(byWeight.slice(0, KEPT).map(([feature]) => feature));
}

function spread(weights: Float64Array): number {
  return Math.max(...weights) - Math.min(...weights);
}

function only(kept: ReadonlySet<string>, examples: readonly Example[]): Example[] {
  return examples.map(({ features, label }) => ({
    features: features.filter((feature) => kept.has(feature)),
    label,
  }));
}
