import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import { isOfNoLanguage, numberOf, PAIR } from '@/utils/guard/intents/features';
import { INTENTS, STEP } from '@/utils/guard/intents/intents';
import { type Language, LANGUAGES } from '@/utils/guard/languages';

import { draftsIn, type LabelledDraft } from '../corpora/labelled-draft';
import { modelText, type Row } from '../learning/model-text';
import { putRight, type Stated } from '../learning/put-right';
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
  type MarkedDraft,
  markedDrafts,
  templateDrafts,
  trainingDrafts,
  wordingDrafts,
} from './training-drafts';

/**
 * Trains what tells harmless sentences from others, for every market or the ones that are named: `npm run
 * train-intents`. Learns from tests/corpora/training, the cases of the wording rules' tests, draws from the matrix of
 * disguises and the tuning part of tests/corpora, lifelike ones included, never from the part put aside. What words mean and what sentences look
 * like weighs alike in all languages: that is learnt from all of them together, and each market goes on from there.
 * Writes utils/guard/lexicons/intents.
 */
const PACE: Pace = { rounds: 20, alpha: 0.15, sparseness: 0.15, modesty: 1 };
const SHARED_PACE: Pace = { ...PACE, rounds: 8, sparseness: 1 };
/**
 * What a model may take, bytes gzipped: as much as the other words of its market leave. Of the features that were learnt
 * those are shipped that say most.
 */
const ROOM: Readonly<Record<Language, number>> = {
  sk: 15_880,
  cs: 16_870,
  sl: 16_630,
  hr: 16_580,
  pl: 16_660,
  pt: 15_940,
  es: 15_750,
  de: 16_090,
  en: 17_320,
  hu: 17_910,
  ro: 18_370,
  it: 17_970,
  fr: 17_360,
};
/** What fits is learnt again by itself, a little more of it than that: some of it is not needed then. */
const MARGIN = 1.1;
const SAMPLES = 6;
/** What the tests state is learnt so many times: it counts for more than what examples show. */
const TIMES_STATED = 14;
/** Whole replies are few beside what is made of templates, and what is written in earnest is like them. */
const TIMES_OF_DRAFTS = 3;
const TIMES_LIFELIKE = 6;
/** How likely the class of what is stated is at least: phrases are found by rules besides, whole sentences by nothing else. */
const LEAST_OF_WORDINGS = { harmless: 0.6, else: 0.75 } as const;
const LEAST_OF_SENTENCES = { harmless: 0.97, else: 0.98 } as const;
const HARMLESS = INTENTS.indexOf('harmless');
/** What only one sentence has tells more of that sentence than of others. */
const LEAST_SENTENCES = 2;

const asked = process.argv.slice(2);
const corpus = draftsIn('tests/corpora');
const lifelike = draftsIn('tests/corpora/lifelike');
const examplesOfAll = new Map(LANGUAGES.map((language) => [language, examplesOfMarket(language)]));
const shared = sharedWeights([...examplesOfAll.values()].flat());
for (const [language, named] of examplesOfAll) {
  if (asked.length > 0 && !asked.includes(language)) continue;
  const all = named.map(numbered);
  const often = only(frequentFeatures([...new Set(named)].map(numbered)), all);
  const room = ROOM[language];
  const first = learnFromSamples(SAMPLES, often, INTENTS.length, PACE, shared);
  const telling = new Set(fitting(stepsOf(first), room * MARGIN).map(([feature]) => feature));
  const weights = learnFromSamples(
    SAMPLES,
    only(telling.union(new Set(shared.keys())), often),
    INTENTS.length,
    PACE,
    shared,
  );
  const rows = putRight(fitting(stepsOf(weights), room), statedIn(language), {
    classes: INTENTS.length,
    step: STEP,
  });
  const model = modelText(rows);
  writeFileSync(
    `utils/guard/lexicons/intents/${language}.ts`,
    `/** Made by tests/intents/train.ts: change that, not this. */\nexport const INTENTS =\n  '${model}';\n`,
  );
  console.log(
    `${language}: ${all.length} sentences, ${rows.length} features, ${sizeOf(model)} bytes gzipped`,
  );
}

function examplesOfMarket(language: Language): NamedExample[] {
  const examplesIn = (drafts: readonly MarkedDraft[]): NamedExample[] =>
    drafts.flatMap((draft) => examplesOf(draft, language));
  const markedIn = (drafts: readonly LabelledDraft[]): NamedExample[] =>
    examplesIn(markedDrafts(drafts.filter(({ market }) => market === language)));
  return [
    ...examplesIn(trainingDrafts(`tests/corpora/training/${language}.tsv`)),
    ...examplesIn(templateDrafts(`tests/corpora/training/templates/${language}.tsv`)),
    ...examplesIn(disguisedDrafts(language)),
    ...times(TIMES_STATED, examplesIn(wordingDrafts(language))),
    ...times(TIMES_OF_DRAFTS, markedIn(corpus)),
    ...times(TIMES_LIFELIKE, markedIn(lifelike)),
  ];
}

function times<T>(count: number, all: readonly T[]): T[] {
  return Array.from({ length: count }, () => all).flat();
}

/** What has to hold of a market's model: what the tests of the wording rules state, and what others state of whole sentences. */
function statedIn(language: Language): Stated[] {
  return [
    ...stated(wordingDrafts(language), language, LEAST_OF_WORDINGS),
    ...stated(
      trainingDrafts(`tests/corpora/training/stated/${language}.tsv`),
      language,
      LEAST_OF_SENTENCES,
    ),
  ];
}

function stated(
  drafts: readonly MarkedDraft[],
  language: Language,
  { harmless, else: other }: { readonly harmless: number; readonly else: number },
): Stated[] {
  return drafts
    .flatMap((draft) => examplesOf(draft, language))
    .map((named) => {
      const example = numbered(named);
      const pairs = named.features.filter((feature) => feature.includes(PAIR)).map(numberOf);
      const least = example.label === HARMLESS ? harmless : other;
      // Pairs of words tell a sentence from others; a sentence of one word has none.
      return { ...example, least, own: pairs.length > 0 ? pairs : example.features };
    });
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

/** As many of the rows, from the first on, as a model has room for. */
function fitting(rows: readonly Row[], room: number): readonly Row[] {
  let fit = rows.filter((row) => said(row) > 0);
  for (let size = sizeOf(modelText(fit)); size > room; size = sizeOf(modelText(fit)))
    // A row says the less, and so takes the less, the later it comes: this takes off too few rather than too many.
    fit = fit.slice(0, fit.length - Math.ceil((fit.length * (size - room)) / size));
  return fit;
}

function sizeOf(model: string): number {
  return gzipSync(model, { level: 9 }).length;
}

function frequentFeatures(examples: readonly Example[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].flatMap(([feature, n]) => (n >= LEAST_SENTENCES ? [feature] : [])));
}

function only(kept: ReadonlySet<number>, examples: readonly Example[]): Example[] {
  return examples.map(({ features, label }) => ({
    features: features.filter((feature) => kept.has(feature)),
    label,
  }));
}
