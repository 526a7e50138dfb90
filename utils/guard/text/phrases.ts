import type { SharedTopic, Topic } from '../lexicons/topics';
import { foldPhrase } from '../normalise/fold';
import { knownVocabularies } from '../vocabulary';
import type { ReadText } from './read-text';
import { keptWithWord } from './remembered';
import type { Span } from './span';
import type { Word } from './words';

/** The occurrences of a topic's phrases, in order of their first word; the longest for each first word. */
export type PhraseFinder = (input: Pick<ReadText, 'words' | 'text' | 'context'>) => readonly Span[];

const MOST_WORDS_BETWEEN = 3;
/** Stems are kept by their first letters, so that a word is compared with few. */
const HEAD = 2;
const TOKEN_BREAK = /[\s'’-]+/u;

interface Node {
  readonly whole: Map<string, Node>;
  readonly stems: Map<string, { readonly stem: string; readonly node: Node }[]>;
  gap: Node | null;
  /** The searches that have a phrase ending here. */
  readonly searches: number[];
}

/** The phrases on a topic, of the market's language and of those that it shares. */
interface Search {
  readonly topic: Topic;
  readonly shared: readonly string[];
}

interface Trie {
  /** The nodes that a word leads to from the root. */
  readonly begunBy: (word: Word) => readonly Node[];
  readonly size: number;
  readonly madeOf: ReturnType<typeof knownVocabularies>;
}

/** The places of each search, by its number. */
type Found = ReadonlyMap<number, readonly Span[]>;

/** A text's words, and what was found in it. */
interface Looked {
  readonly words: readonly Word[];
  readonly spans: Found;
}

/** What a finder was made for: one pass over a draft finds the phrases of all. */
const searches: Search[] = [];
const tries = new Map<string, Trie>();
/** What was found in the two texts looked at last: a draft, and a buyer's message beside it. */
let last: Looked | null = null;
let before: Looked | null = null;

/** A finder for a market's phrases: those of its language, of `all`, and of English, which sellers mix in. */
export function phraseFinder(topic: SharedTopic): PhraseFinder {
  return finderOf({ topic, shared: ['all', 'en'] });
}

/** The same without English: for little words, which mean something else from one language to the next. */
export function ownPhraseFinder(topic: Topic): PhraseFinder {
  return finderOf({ topic, shared: ['all'] });
}

function finderOf(added: Search): PhraseFinder {
  const search = searches.push(added) - 1;
  return (input) => {
    if (last?.words !== input.words) {
      const again = before?.words === input.words ? before : null;
      before = last;
      last = again ?? { words: input.words, spans: occurrences(input) };
    }
    return last.spans.get(search) ?? NOT_FOUND;
  };
}

const NOT_FOUND: readonly Span[] = [];

/** What is looked for behind one word: all that is found begins there. */
interface Walk {
  readonly words: readonly Word[];
  readonly folded: string;
  readonly found: Map<number, { readonly start: number; end: number }[]>;
  start: number;
}

function occurrences({ words, text, context }: Parameters<PhraseFinder>[0]): Found {
  const begunBy = trieOf(context.market);
  const walk: Walk = { words, folded: text.folded, found: new Map(), start: 0 };
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first];
    if (word === undefined) break;
    const begun = begunBy(word);
    walk.start = word.start;
    for (const node of begun) goOn(node, first, walk);
  }
  return walk.found;
}

/** Notes a phrase; of those that begin with one word the longest. */
function note(search: number, end: number, { found, start }: Walk): void {
  const known = found.get(search);
  const latest = known?.at(-1);
  if (known === undefined) found.set(search, [{ start, end }]);
  else if (latest === undefined || latest.start < start) known.push({ start, end });
  else if (latest.end < end) latest.end = end;
}

function trieOf(market: string): Trie['begunBy'] {
  const madeOf = knownVocabularies();
  const known = tries.get(market);
  if (known?.size === searches.length && known.madeOf === madeOf) return known.begunBy;
  const root = newNode();
  for (const [search, { topic, shared }] of searches.entries())
    for (const language of new Set([...shared, market]))
      addAll(root, madeOf.get(language)?.phrases[topic] ?? '', search);
  const begunBy = keptWithWord((word) => childrenFor(root, word));
  tries.set(market, { begunBy, size: searches.length, madeOf });
  return begunBy;
}

function addAll(root: Node, phrases: string, search: number): void {
  for (const phrase of phrases.split(',')) {
    const tokens = foldPhrase(phrase.trim()).split(TOKEN_BREAK);
    let node = root;
    for (const token of tokens) node = token === '' ? node : next(node, token);
    if (node !== root) node.searches.push(search);
  }
}

function newNode(): Node {
  return { whole: new Map(), stems: new Map(), gap: null, searches: [] };
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

/** Follows all phrases that go on with the word `index`, and notes those that end. */
function follow(node: Node, index: number, walk: Walk): void {
  const word = walk.words[index];
  if (word === undefined) return;
  for (const child of childrenFor(node, word.folded)) goOn(child, index, walk);
}

/** The nodes that a word leads to. */
function childrenFor({ whole, stems }: Node, word: string): readonly Node[] {
  const exact = whole.get(word);
  const begun = stems.size === 0 ? undefined : stems.get(word.slice(0, HEAD));
  if (begun === undefined) return exact === undefined ? NONE : [exact];
  const children = exact === undefined ? [] : [exact];
  for (const { stem, node } of begun) if (word.startsWith(stem)) children.push(node);
  return children;
}

const NONE: readonly Node[] = [];

function goOn(node: Node, index: number, walk: Walk): void {
  const { words, folded } = walk;
  for (const search of node.searches) note(search, words[index]?.end ?? 0, walk);
  if (node.whole.size + node.stems.size > 0 && joined(words, index, folded))
    follow(node, index + 1, walk);
  if (node.gap === null) return;
  for (
    let skipped = 0;
    skipped <= MOST_WORDS_BETWEEN && joined(words, index + skipped, folded);
    skipped += 1
  )
    follow(node.gap, index + skipped + 1, walk);
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
