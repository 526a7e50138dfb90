import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { type ModelLanguage, rivalsOf } from '@/utils/guard/language/model-languages';
import { STEP } from '@/utils/guard/language/step';
import { type Language, LANGUAGES } from '@/utils/guard/languages';
import { featureNumber } from '@/utils/guard/weights/feature-number';

import { type ClassWeights, type Example, learn, type Pace } from '../learning/ftrl';
import { modelText, type Row } from '../learning/model-text';
import { repeatableRandom } from '../repeatable-random';
import { samplesFrom } from './samples';
import { languageSources } from './sources';

/**
 * Trains what tells a market's language from others, for every market or the ones that are named: `npm run
 * train-language`. Learns from short texts that are drawn from all that is known of each language, then once more
 * with the features alone that tell most. Writes utils/guard/lexicons/languages.
 *
 * Sources: the n-grams of ELD by Nito T.M. (Apache-2.0), the function words of stopwords-iso (MIT), the lexicons of
 * senses and the project's own sentences and drafts.
 */
const PACE: Pace = { rounds: 3, alpha: 0.3, sparseness: 1, modesty: 0.5 };
const SAMPLES = 240_000;
/** Which part of them is in the market's language, and in those near it. */
const OWN = 0.4;
const NEAR = 0.3;
const KEPT = 1800;

const sources = await languageSources();
const asked = process.argv.slice(2);
for (const market of LANGUAGES) {
  if (asked.length > 0 && !asked.includes(market)) continue;
  const classes = [[market], ...rivalsOf(market)];
  const examples = examplesOf(classes);
  const telling = tellingFeatures(learn(examples, classes.length, PACE));
  const weights = learn(only(telling, examples), classes.length, PACE);
  const rows = [...weights]
    .map(([feature, row]): Row => [feature, stepsOf(row)])
    .filter(([, steps]) => steps.some((step) => step !== 0));
  write(market, modelText(rows), rows.length);
}

function examplesOf(classes: readonly (readonly ModelLanguage[])[]): Example[] {
  const random = repeatableRandom();
  const draw = new Map(
    [...sources].map(([language, source]) => [language, samplesFrom(source, random)]),
  );
  return Array.from({ length: SAMPLES }, (): Example => {
    const label = classAt(random(), classes.length);
    const languages = classes[label]!;
    const language = languages[Math.floor(random() * languages.length)]!;
    return { features: [...new Set(draw.get(language)!().map(featureNumber))], label };
  });
}

/** The first class is the market's language, the last all far ones, those between are near. */
function classAt(share: number, classes: number): number {
  const near = classes - 2;
  if (share < OWN) return 0;
  if (share >= OWN + NEAR || near === 0) return classes - 1;
  return 1 + Math.floor(((share - OWN) / NEAR) * near);
}

function tellingFeatures(weights: ClassWeights): Set<number> {
  const byWeight = [...weights].toSorted(([, a], [, b]) => mostLead(b) - mostLead(a));
  return new Set(byWeight.slice(0, KEPT).map(([feature]) => feature));
}

function mostLead(row: Float64Array): number {
  return Math.max(...leadsOf(row).map(Math.abs));
}

/** By how much each rival fits better than the market's language. */
function leadsOf([own = 0, ...rivals]: Float64Array): number[] {
  return rivals.map((rival) => rival - own);
}

function stepsOf(row: Float64Array): number[] {
  return leadsOf(row).map((lead) => Math.round(lead / STEP));
}

function only(kept: ReadonlySet<number>, examples: readonly Example[]): Example[] {
  return examples.map(({ features, label }) => ({
    features: features.filter((feature) => kept.has(feature)),
    label,
  }));
}

function write(market: Language, model: string, features: number): void {
  writeFileSync(
    `utils/guard/lexicons/languages/${market}.ts`,
    `/** Made by tests/language/train.ts: change that, not this. */\nexport const LANGUAGE =\n  '${model}';\n`,
  );
  console.log(
    `${market}: ${features} features, ${gzipSync(model, { level: 9 }).length} bytes gzipped`,
  );
}
