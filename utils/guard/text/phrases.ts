import type { SharedTopic, Topic } from '../lexicons/topics';
import { knownVocabularies, madeOfVocabularies } from '../vocabulary';
import type { PhraseNode } from './phrase-trie';
import { addPhrases, newNode, nodesFor } from './phrase-trie';
import type { ReadText } from './read-text';
import { keptWithWord } from './remembered';
import type { Span } from './span';
import type { Word } from './words';

/** The occurrences of a topic's phrases, in order of their first word; the longest for each first word. */
export type PhraseFinder = (input: Pick<ReadText, 'words' | 'text' | 'context'>) => readonly Span[];

const MOST_WORDS_BETWEEN = 3;

/** The phrases on a topic, of the market's language and of those that it shares. */
interface Search {
  readonly topic: Topic;
  readonly shared: readonly string[];
}

/** The nodes that a word leads to from the root. */
type Trie = (word: Word) => readonly PhraseNode[];

/** The places of each search, by its number. */
type Found = ReadonlyMap<number, readonly Span[]>;

/** A text's words, and what was found in it. */
interface Looked {
  readonly words: readonly Word[];
  readonly spans: Found;
}

/** What a finder was made for: one pass over a draft finds the phrases of all. */
const searches: Search[] = [];
/** Made anew for each search that is added. */
let trieOf = madeOfVocabularies(newTrie);
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
  trieOf = madeOfVocabularies(newTrie);
  return (input) => look(input).get(search) ?? NOT_FOUND;
}

/** The topics that a finder was made for of which a text has phrases, with their places; one that has two finders comes twice. */
export function foundTopics(
  input: Parameters<PhraseFinder>[0],
): readonly (readonly [Topic, readonly Span[]])[] {
  return Array.from(look(input)).flatMap(([search, spans]) => {
    const topic = searches[search]?.topic;
    return topic === undefined ? [] : [[topic, spans] as const];
  });
}

function look(input: Parameters<PhraseFinder>[0]): Found {
  if (last?.words !== input.words) {
    const again = before?.words === input.words ? before : null;
    before = last;
    last = again ?? { words: input.words, spans: occurrences(input) };
  }
  return last.spans;
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

function newTrie(market: string): Trie {
  const root = newNode();
  for (const [search, { topic, shared }] of searches.entries())
    for (const language of new Set([...shared, market]))
      addPhrases(root, knownVocabularies().get(language)?.phrases[topic] ?? '', search);
  return keptWithWord((word) => nodesFor(root, word));
}

/** Follows all phrases that go on with the word `index`, and notes those that end. */
function follow(node: PhraseNode, index: number, walk: Walk): void {
  const word = walk.words[index];
  if (word === undefined) return;
  for (const child of nodesFor(node, word.folded)) goOn(child, index, walk);
}

function goOn(node: PhraseNode, index: number, walk: Walk): void {
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
