import { existsSync, readFileSync } from 'node:fs';

import { MODEL_LANGUAGES, type ModelLanguage } from '@/utils/guard/language/model-languages';
import { LANGUAGES } from '@/utils/guard/languages';

import { trainingDrafts } from '../intents/training-drafts';
import { eldFragments, type Fragment } from './eld-fragments';
import { NEIGHBOURS, TELLING } from './neighbours';

/** What a language is learnt from. */
export interface Source {
  /** The words of each sentence. */
  readonly sentences: readonly (readonly string[])[];
  /** Words by themselves; '^' begins such as are only the beginnings of words. */
  readonly words: readonly string[];
  readonly fragments: readonly Fragment[];
}

const WORD = /\p{L}+/gu;
const SHORTEST_STEM = 3;
/** Words that tell near languages apart count for more than others. */
const TIMES_OF_NEIGHBOURS = 4;
const TIMES_TELLING = 3;

/** All that is known of each language. */
export async function languageSources(): Promise<Map<ModelLanguage, Source>> {
  const fragments = await eldFragments(MODEL_LANGUAGES);
  const functionWords: Record<string, string[]> = JSON.parse(
    readFileSync('node_modules/stopwords-iso/stopwords-iso.json', 'utf8'),
  );
  return new Map(
    MODEL_LANGUAGES.map((language) => [
      language,
      {
        sentences: sentencesOf(language),
        words: [
          ...repeated(NEIGHBOURS[language] ?? '', TIMES_OF_NEIGHBOURS),
          ...repeated(TELLING[language] ?? '', TIMES_TELLING),
          ...(functionWords[language] ?? []),
          ...lexiconWords(language),
          ...(isMarket(language) ? [] : ownLines(language).flatMap(wordsOf)),
        ].filter((word) => /^\^?\p{L}+$/u.test(word)),
        fragments: fragments.get(language) ?? [],
      },
    ]),
  );
}

function isMarket(language: ModelLanguage): boolean {
  return LANGUAGES.some((market) => market === language);
}

/**
 * Sentences that sellers write in a market's language: the drafts that the wording rules learn from, and every second
 * line of our own; the others are kept for the tests. Of a neighbour there are so few that they would pass for all
 * that is said in it: only their words are taken.
 */
function sentencesOf(language: ModelLanguage): string[][] {
  if (!isMarket(language)) return [];
  const drafts = trainingDrafts(`tests/corpora/training/${language}.tsv`);
  const lines = ownLines(language).filter((_, index) => index % 2 === 0);
  return [...drafts.map(({ text }) => text), ...lines].map(wordsOf);
}

function ownLines(language: ModelLanguage): string[] {
  return linesOf(`tests/corpora/language/${language}.txt`);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

function repeated(words: string, times: number): string[] {
  return Array.from({ length: times }, () => words.split(/\s+/)).flat();
}

/** The words of a market's lexicon of senses; stems are marked as beginnings. */
function lexiconWords(language: string): string[] {
  return linesOf(`utils/guard/lexicons/senses/${language}.ts`)
    .join('\n')
    .split('`')
    .filter((_, index) => index % 2 === 1)
    .flatMap((line) => line.split(/[^\p{L}*]+/u))
    .flatMap((word) => {
      const [stem = '', ending] = word.split('*');
      if (ending === undefined) return stem === '' ? [] : [stem];
      return stem.length >= SHORTEST_STEM ? [`^${stem}`] : [];
    });
}
