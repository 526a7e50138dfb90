import type { Language } from '../languages';
import { foldPhrase } from '../normalise/fold';
import type { RuleInput } from '../rule';
import type { Span } from './span';
import type { Word } from './words';

/**
 * Phrases by language, with commas between. A phrase is words with spaces between; `word*` stands for all
 * its endings, `~` for up to three words in between. Case and diacritics do not count. `all` holds for
 * every market.
 */
export type Lexicon = Readonly<Partial<Record<Language | 'all', string>>>;

/** The occurrences of a lexicon's phrases, in order of their first word; the longest for each first word. */
export type PhraseFinder = (
  input: Pick<RuleInput, 'words' | 'text' | 'context'>,
) => readonly Span[];

const MOST_WORDS_BETWEEN = 3;
/** Stems are kept by their first letters, so that a word is compared with few. */
const HEAD = 2;
const TOKEN_BREAK = /[\s'’-]+/u;

interface Node {
  readonly whole: Map<string, Node>;
  readonly stems: Map<string, { readonly stem: string; readonly node: Node }[]>;
  gap: Node | null;
  /** Topics of the lexicons that have a phrase ending here. */
  readonly topics: number[];
}

interface Topic {
  readonly lexicon: Lexicon;
  readonly shared: readonly string[];
}

/** Every lexicon of which a finder was made: one pass over a draft finds the phrases of all. */
const topics: Topic[] = [];
const tries = new Map<string, { readonly root: Node; readonly size: number }>();
const found = new WeakMap<readonly Word[], readonly (readonly Span[])[]>();

/** A finder for a market's phrases: those of its language, of `all`, and of English, which sellers mix in. */
export function phraseFinder(lexicon: Lexicon): PhraseFinder {
  return finderOf({ lexicon, shared: ['all', 'en'] });
}

/** The same without English: for little words, which mean something else from one language to the next. */
export function ownPhraseFinder(lexicon: Lexicon): PhraseFinder {
  return finderOf({ lexicon, shared: ['all'] });
}

function finderOf(added: Topic): PhraseFinder {
  const topic = topics.push(added) - 1;
  return (input) => {
    const known = found.get(input.words) ?? occurrences(input);
    found.set(input.words, known);
    return known[topic] ?? [];
  };
}

function occurrences({ words, text, context }: Parameters<PhraseFinder>[0]): Span[][] {
  const root = trieOf(context.market);
  const spans: Span[][] = topics.map(() => []);
  const longest = new Map<number, number>();
  for (const [first, word] of words.entries()) {
    longest.clear();
    walk(root, words, first, text.folded, longest);
    for (const [topic, last] of longest)
      spans[topic]?.push({ start: word.start, end: words[last]?.end ?? word.end });
  }
  return spans;
}

function trieOf(market: string): Node {
  const known = tries.get(market);
  if (known?.size === topics.length) return known.root;
  const root = newNode();
  for (const [topic, { lexicon, shared }] of topics.entries())
    for (const [language, phrases] of Object.entries(lexicon))
      if (language === market || shared.includes(language)) addAll(root, phrases, topic);
  tries.set(market, { root, size: topics.length });
  return root;
}

function addAll(root: Node, phrases: string, topic: number): void {
  for (const phrase of phrases.split(',')) {
    const tokens = foldPhrase(phrase.trim()).split(TOKEN_BREAK);
    let node = root;
    for (const token of tokens) node = token === '' ? node : next(node, token);
    if (node !== root) node.topics.push(topic);
  }
}

function newNode(): Node {
  return { whole: new Map(), stems: new Map(), gap: null, topics: [] };
}

function next(node: Node, token: string): Node {
  if (token === '~') return (node.gap ??= newNode());
  if (!token.endsWith('*')) return getOrAdd(node.whole, token, newNode);
  const stem = token.slice(0, -1);
  const stems = getOrAdd(node.stems, stem.slice(0, HEAD), () => []);
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

/** Follows all phrases that go on with the word `index`, and notes the last word of those that end. */
function walk(
  node: Node,
  words: readonly Word[],
  index: number,
  folded: string,
  longest: Map<number, number>,
): void {
  const word = words[index];
  if (word === undefined) return;
  const whole = node.whole.get(word.folded);
  if (whole !== undefined) goOn(whole, words, index, folded, longest);
  const stems = node.stems.size === 0 ? undefined : node.stems.get(word.folded.slice(0, HEAD));
  if (stems === undefined) return;
  for (const { stem, node: child } of stems)
    if (word.folded.startsWith(stem)) goOn(child, words, index, folded, longest);
}

function goOn(
  node: Node,
  words: readonly Word[],
  index: number,
  folded: string,
  longest: Map<number, number>,
): void {
  for (const topic of node.topics)
    if ((longest.get(topic) ?? -1) < index) longest.set(topic, index);
  if (node.whole.size + node.stems.size > 0 && joined(words, index, folded))
    walk(node, words, index + 1, folded, longest);
  if (node.gap === null) return;
  for (
    let skipped = 0;
    skipped <= MOST_WORDS_BETWEEN && joined(words, index + skipped, folded);
    skipped += 1
  )
    walk(node.gap, words, index + skipped + 1, folded, longest);
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
