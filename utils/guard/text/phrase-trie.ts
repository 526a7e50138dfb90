import { foldPhrase } from '../normalise/fold';

/** What words of phrases lead to; the phrases that end here are those of `searches`. */
export interface PhraseNode {
  readonly whole: Map<string, PhraseNode>;
  readonly stems: Map<string, { readonly stem: string; readonly node: PhraseNode }[]>;
  gap: PhraseNode | null;
  readonly searches: number[];
}

/** Stems are kept by their first letters, so that a word is compared with few. */
const HEAD = 2;
const TOKEN_BREAK = /[\s'’-]+/u;
const NONE: readonly PhraseNode[] = [];

/** A node that leads nowhere yet. */
export function newNode(): PhraseNode {
  return { whole: new Map(), stems: new Map(), gap: null, searches: [] };
}

/** Adds the phrases of a lexicon's line, for the search of that number. */
export function addPhrases(root: PhraseNode, phrases: string, search: number): void {
  for (const phrase of phrases.split(',')) {
    const tokens = foldPhrase(phrase.trim()).split(TOKEN_BREAK);
    let node = root;
    for (const token of tokens) node = token === '' ? node : next(node, token);
    if (node !== root) node.searches.push(search);
  }
}

function next(node: PhraseNode, token: string): PhraseNode {
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

/** The nodes that a word leads to. */
export function nodesFor({ whole, stems }: PhraseNode, word: string): readonly PhraseNode[] {
  const exact = whole.get(word);
  const begun = stems.size === 0 ? undefined : stems.get(word.slice(0, HEAD));
  if (begun === undefined) return exact === undefined ? NONE : [exact];
  const nodes = exact === undefined ? [] : [exact];
  for (const { stem, node } of begun) if (word.startsWith(stem)) nodes.push(node);
  return nodes;
}
