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
/** The features that tell most are kept: more of them tell little more, and each has to be shipped. */
const KEPT = 2000;
/** What only one sentence has tells more of that sentence than of others. */
const LEAST_SENTENCES = 2;

const asked = process.argv.slice(2);
const corpus = draftsIn('tests/corpora');
for (const language of LANGUAGES) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const drafts = [
    ...trainingDrafts(`tests/corpora/training/${language}.tsv`),
    ...wordingDrafts(language),
    ...markedDrafts(corpus.filter(({ market }) => market === language)),
  ];
  const examples = withoutRare(drafts.flatMap(examplesOf));
  const weights = learn(examples, INTENTS.length, PACE);
  const rows = [...weights]
    .sort(([, a], [, b]) => spread(b) - spread(a))
    .slice(0, KEPT)
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

function withoutRare(examples: readonly Example[]): Example[] {
  const times = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) times.set(feature, (times.get(feature) ?? 0) + 1);
  return examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => (times.get(feature) ?? 0) >= LEAST_SENTENCES),
  }));
}

function spread(weights: Float64Array): number {
  return Math.max(...weights) - Math.min(...weights);
}
