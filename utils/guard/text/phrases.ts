import type { Language } from '../languages';
import { foldPhrase } from '../normalise/fold';
import type { NormalisedText } from '../normalise/normalise';
import type { Span } from './span';
import type { Word } from './words';

/**
 * Phrases by language, with commas between. A phrase is words with spaces between; `word*` stands for all its endings,
 * `~` for up to three words in between. Case and diacritics do not count. `all` holds for every market.
 */
export type Lexicon = Readonly<Partial<Record<Language | 'all', string>>>;

/** The occurrences of a lexicon's phrases, in order of their first word; the longest for each first word. */
export type PhraseFinder = (words: readonly Word[], text: NormalisedText) => Span[];

const MOST_WORDS_BETWEEN = 3;
const PREFIX_KEY = 2;
const TOKEN_BREAK = /[\s'’-]+/u;

interface Node {
  readonly whole: Map<string, Node>;
  /** By the first two letters. */
  readonly stems: Map<string, { stem: string; node: Node }[]>;
  gap: Node | null;
  ends: boolean;
}

/** A finder for a market's phrases: those of its language, of `all`, and of English, which sellers mix in. */
export function phraseFinder(lexicon: Lexicon): (market: string) => PhraseFinder {
  return finderPerMarket(lexicon, ['all', 'en']);
}

/** The same without English: for little words, which mean something else from one language to the next. */
export function ownPhraseFinder(lexicon: Lexicon): (market: string) => PhraseFinder {
  return finderPerMarket(lexicon, ['all']);
}

function finderPerMarket(
  lexicon: Lexicon,
  shared: readonly string[],
): (market: string) => PhraseFinder {
  const finders = new Map<string, PhraseFinder>();
  return (market) => {
    const known = finders.get(market);
    if (known !== undefined) return known;
    const phrases = Object.entries(lexicon)
      .filter(([language]) => language === market || shared.includes(language))
      .flatMap(([, entries]) =>
        entries.split(',').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' ')),
      )
      .filter((phrase) => phrase !== '');
    const finder = finderOf(phrases);
    finders.set(market, finder);
    return finder;
  };
}

function finderOf(phrases: readonly string[]): PhraseFinder {
  const root = newNode();
  for (const phrase of phrases) add(root, foldPhrase(phrase).split(TOKEN_BREAK));
  return (words, text) =>
    words.flatMap((word, first) => {
      const last = lastWord(root, words, first, text.folded);
      const end = words[last]?.end;
      return end === undefined ? [] : [{ start: word.start, end }];
    });
}

function newNode(): Node {
  return { whole: new Map(), stems: new Map(), gap: null, ends: false };
}

function add(root: Node, tokens: readonly string[]): void {
  let node = root;
  for (const token of tokens) node = next(node, token);
  node.ends = true;
}

function next(node: Node, token: string): Node {
  if (token === '~') return (node.gap ??= newNode());
  if (!token.endsWith('*')) return getOrAdd(node.whole, token, newNode);
  const stem = token.slice(0, -1);
  const stems = getOrAdd(node.stems, stem.slice(0, PREFIX_KEY), () => []);
  const known = stems.find((entry) => entry.stem === stem);
  if (known !== undefined) return known.node;
  const added = newNode();
  stems.push({ stem, node: added });
  return added;
}

function getOrAdd<V>(map: Map<string, V>, key: string, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** Index of the last word of the longest phrase that starts with the word `index`; -1 where none does. */
function lastWord(node: Node, words: readonly Word[], index: number, folded: string): number {
  const word = words[index];
  if (word === undefined) return -1;
  const stems = node.stems.get(word.folded.slice(0, PREFIX_KEY)) ?? [];
  const whole = node.whole.get(word.folded);
  const children = stems.flatMap(({ stem, node: child }) =>
    word.folded.startsWith(stem) ? [child] : [],
  );
  if (whole !== undefined) children.push(whole);
  return Math.max(-1, ...children.map((child) => lastWordFrom(child, words, index, folded)));
}

function lastWordFrom(node: Node, words: readonly Word[], index: number, folded: string): number {
  let last = node.ends ? index : -1;
  if (node.whole.size + node.stems.size > 0 && joined(words, index, folded))
    last = Math.max(last, lastWord(node, words, index + 1, folded));
  if (node.gap === null) return last;
  for (
    let skipped = 0;
    skipped <= MOST_WORDS_BETWEEN && joined(words, index + skipped, folded);
    skipped += 1
  )
    last = Math.max(last, lastWord(node.gap, words, index + skipped + 1, folded));
  return last;
}

/** Whether a word and the next stand in one sentence. */
function joined(words: readonly Word[], index: number, folded: string): boolean {
  const left = words[index];
  const right = words[index + 1];
  if (left === undefined || right === undefined || right.start - left.end > 6) return false;
  for (let position = left.end; position < right.start; position += 1)
    if ('.!?\n'.includes(folded.charAt(position))) return false;
  return true;
}
