/**
 * Trains the language check: `node tests/language/train.ts`. Writes utils/guard/language/model.ts.
 *
 * Sources: the n-grams of ELD (Apache-2.0), the function words of stopwords-iso (MIT), our own phrase lexicons
 * and the odd lines of our own sentences in tests/corpora/language; the even lines are kept for the tests.
 * A multinomial logistic regression learns from short texts drawn from them, with and without diacritics;
 * then it learns again with the weights alone that matter, so that the model is small.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

import { letterFeatures, wordFeatures } from '../../utils/guard/language/features.ts';
import { MODEL_LANGUAGES } from '../../utils/guard/language/model-languages.ts';
import { STEP } from '../../utils/guard/language/step.ts';
import { modelText, type Row } from './model-text.ts';
import { NEIGHBOURS, TELLING } from './neighbours.ts';

const LANGUAGES: readonly string[] = MODEL_LANGUAGES;
const KEPT = Number(process.env['KEPT'] ?? 4500);
const ROUNDS = Number(process.env['ROUNDS'] ?? 800_000);
const ROUNDS_OF_SPARSE = 1_000_000;
/** A weight that differs less from those of the other languages is left out: odds of 1 in 2.7. */
const LEAST = 1;
const root = new URL('../../', import.meta.url);

/** ELD ships no types for its data. */
async function fromEld<T>(path: string): Promise<T> {
  return (await import(new URL(`node_modules/eld/src/${path}`, root).href)) as T;
}
const { ngramsData } = await fromEld<{
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
}>('ngrams/medium.js');
const { dictionary } = await fromEld<{ dictionary: Record<string, string> }>('dictionary.js');

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const STROKES: Record<string, string> = { ł: 'l', đ: 'd', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };
const fold = (text: string): string =>
  Array.from(
    text.toLowerCase(),
    (c) => STROKES[c] ?? c.normalize('NFD').replace(/\p{M}/gu, ''),
  ).join('');

/** A repeatable random number generator (mulberry32). */
let seed = 7;
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

/** Fragments of ELD with their weight: '^kter', 'ible$', '^que$'. */
function eldFragments(): Map<string, { fragment: string; weight: number }[]> {
  const reverse = new Map(Object.entries(dictionary).map(([byte, sign]) => [sign, Number(byte)]));
  const result = new Map<string, { fragment: string; weight: number }[]>();
  const names = ngramsData.languages;
  for (const [gram, scores] of Object.entries(ngramsData.ngrams)) {
    const starts = gram.startsWith(' ');
    const ends = gram.endsWith(' ');
    if (!starts && !ends) continue;
    const bytes = Uint8Array.from(
      Array.from(gram.trim(), (sign) => reverse.get(sign) ?? sign.charCodeAt(0)),
    );
    let text: string;
    try {
      text = new TextDecoder('utf8', { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
    for (const [id, score] of Object.entries(scores)) {
      const language = names[id]!;
      if (!LANGUAGES.includes(language) || !/^\p{L}+$/u.test(text)) continue;
      const list = result.get(language) ?? [];
      list.push({
        fragment: (starts ? '^' : '') + text + (ends ? '$' : ''),
        weight: Math.exp((score + 53) / 28),
      });
      result.set(language, list);
    }
  }
  return result;
}

function fragmentFeatures(fragment: string): string[] {
  const folded = fold(fragment);
  const starts = folded.startsWith('^');
  const ends = folded.endsWith('$');
  const body = folded.replace(/[\^$]/g, '');
  return wordFeatures(body + (starts && !ends ? 'qqqqq' : '')).filter(
    (feature) =>
      (starts && ends) ||
      (starts && feature.startsWith('^') && !feature.includes('q')) ||
      (ends && !feature.startsWith('^') && feature.length <= body.length + 1),
  );
}

const WORD = /\p{L}+/gu;
interface Source {
  readonly sentences: string[][];
  readonly words: string[];
  readonly fragments: { fragment: string; total: number }[];
}

function sources(): Map<string, Source> {
  const eldParts = eldFragments();
  const stop = JSON.parse(read('node_modules/stopwords-iso/stopwords-iso.json')) as Record<
    string,
    string[]
  >;
  const files = readdirSync(new URL('tests/corpora/language/', root));
  return new Map(
    LANGUAGES.map((language) => {
      const market = LANGUAGES.indexOf(language) < 13;
      const sentences =
        market && files.includes(`${language}.txt`)
          ? read(`tests/corpora/language/${language}.txt`)
              .trim()
              .split('\n')
              .filter((_, i) => i % 2 === 0)
              .map((line) => line.match(WORD) ?? [])
          : [];
      const lexicon = market ? lexiconWords(language) : [];
      const words = [
        ...repeated((NEIGHBOURS[language] ?? '').split(/\s+/), 4),
        ...repeated((TELLING[language] ?? '').split(/\s+/), 3),
        ...(stop[language] ?? []),
        ...lexicon,
      ].filter((word) => /^\^?\p{L}+$/u.test(word));
      let total = 0;
      const fragments = (eldParts.get(language) ?? []).map(({ fragment, weight }) => ({
        fragment,
        total: (total += weight),
      }));
      return [language, { sentences, words, fragments }];
    }),
  );
}

function repeated<T>(list: readonly T[], times: number): T[] {
  return Array.from({ length: times }, () => list).flat();
}

/** The words of a lexicon; stems are marked as beginnings. */
function lexiconWords(language: string): string[] {
  const text = read(`utils/guard/lexicons/senses/${language}.ts`);
  return [...text.matchAll(/`([^`]*)`/g)].flatMap(([, line]) =>
    line!.split(/[^\p{L}*]+/u).flatMap((word) => {
      const [stem = '', ending] = word.split('*');
      if (ending === undefined) return stem === '' ? [] : [stem];
      return stem.length >= 3 ? [`^${stem}`] : [];
    }),
  );
}

function sample(source: Source): string[] {
  const features: string[] = [];
  const raw: string[] = [];
  const length = 2 + Math.floor(random() * 7);
  const kind = random();
  if (source.sentences.length > 0 && kind < 0.45) {
    const sentence = pick(source.sentences);
    const from = Math.floor(random() * Math.max(1, sentence.length - length));
    raw.push(...sentence.slice(from, from + length));
  } else if (source.words.length > 0 && (kind < 0.65 || source.fragments.length === 0)) {
    for (let i = 0; i < length; i += 1) raw.push(pick(source.words));
  } else {
    for (let i = 0; i < length; i += 1) {
      const at = random() * source.fragments.at(-1)!.total;
      let low = 0;
      let high = source.fragments.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (source.fragments[middle]!.total < at) low = middle + 1;
        else high = middle;
      }
      const { fragment } = source.fragments[low]!;
      features.push(...fragmentFeatures(fragment));
      if (random() < 0.5) features.push(...letterFeatures(fragment));
    }
  }
  for (const word of raw)
    features.push(...(word.startsWith('^') ? fragmentFeatures(word) : wordFeatures(fold(word))));
  if (random() < 0.5) features.push(...letterFeatures(raw.join('')));
  return features;
}

const data = sources();
let weights = new Map<string, Float64Array>();

/** Rows of new features begin at nothing; while `sparse`, only what is in the model already is learnt. */
function learn(rounds: number, startingRate: number, sparse: boolean): void {
  for (let round = 0; round < rounds; round += 1) {
    const truth = round % LANGUAGES.length;
    const features = new Set(sample(data.get(LANGUAGES[truth]!)!));
    const rows = [...features].flatMap((feature) => {
      if (!sparse && !weights.has(feature))
        weights.set(feature, new Float64Array(LANGUAGES.length));
      const row = weights.get(feature);
      return row === undefined ? [] : [row];
    });
    if (rows.length === 0) continue;
    const sums = LANGUAGES.map((_, l) => rows.reduce((sum, row) => sum + row[l]!, 0));
    const top = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - top));
    const all = shares.reduce((a, b) => a + b, 0);
    const rate = startingRate / (1 + (3 * round) / rounds);
    for (let l = 0; l < LANGUAGES.length; l += 1) {
      const step = rate * ((l === truth ? 1 : 0) - shares[l]! / all);
      if (Math.abs(step) < 1e-4) continue;
      for (const row of rows) if (!sparse || row[l] !== 0) row[l]! += step;
    }
  }
}

const spread = (row: Float64Array): number => {
  const mean = row.reduce((a, b) => a + b, 0) / row.length;
  return Math.sqrt(row.reduce((sum, value) => sum + (value - mean) ** 2, 0));
};

/** The weight that most languages have, roughly: only the differences between languages count. */
function commonest(row: Float64Array): number {
  const times = new Map<number, number>();
  for (const value of row) {
    const rough = Math.round(value * 5) / 5;
    times.set(rough, (times.get(rough) ?? 0) + 1);
  }
  return [...times].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

/** The telling features, and of their weights those that differ from the commonest by at least `LEAST`. */
function sparseWeights(): Map<string, Float64Array> {
  return new Map(
    [...weights]
      .sort(([, a], [, b]) => spread(b) - spread(a))
      .slice(0, KEPT)
      .map(([feature, row]): [string, Float64Array] => {
        const common = commonest(row);
        return [
          feature,
          row.map((value) => (Math.abs(value - common) < LEAST ? 0 : value - common)),
        ];
      })
      .filter(([, row]) => row.some((value) => value !== 0)),
  );
}

// What is left has to be small, so it is first found which weights matter, then those learn alone.
learn(ROUNDS, 0.35, false);
weights = sparseWeights();
learn(ROUNDS_OF_SPARSE, 0.1, true);

const rows = [...weights]
  .map(([feature, row]): Row => [feature, Array.from(row, (value) => Math.round(value / STEP))])
  .filter(([, steps]) => steps.some((step) => step !== 0));
writeFileSync(
  new URL('utils/guard/language/model.ts', root),
  `/**
 * Made by tests/language/train.ts: change that, not this. Derived from the n-grams of ELD by Nito T.M.
 * (Apache-2.0), the function words of stopwords-iso (MIT) and Panelwatch's own lexicons and sentences.
 */
/** Features and a weight of each for each language; tests/language/model-text.ts tells how they are written. */
export const MODEL =
  '${modelText(rows)}';
`,
);
console.log(rows.length, 'features kept');
