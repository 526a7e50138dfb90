import type { RuleInput } from '../rule';
import type { Span } from './span';
import { overlap, spanAt } from './span';
import type { Word } from './words';

const UNBROKEN = /\S+/g;
/** An address or a path: what no language says. */
const ADDRESS = /[@\\]|:\/\/|^www\.|\.[a-z]{2,4}\//i;
/** None is without one of these. */
const MARK = /[@\\/]|www/i;
const QUOTED = /"[^"\n]{1,120}"/g;

const LONGEST_ADDRESS = 500;

/** The words that are the seller's own prose: no figures, no names inside a sentence, no address, nothing quoted. */
export function proseOf(input: RuleInput): Word[] {
  const { words, text, quoted } = input;
  const others = notProse(text.text);
  const first = firstWords(input);
  let at = 0;
  return words.filter((word) => {
    while ((others[at]?.end ?? Infinity) <= word.start) at += 1;
    const other = others[at];
    if (other !== undefined && overlap(other, word)) return false;
    if (spanAt(quoted, word.start) !== null || /\d/.test(word.folded)) return false;
    return first.has(word) || !isName(text.text, word);
  });
}

/** Addresses and quotations, in order. */
function notProse(text: string): Span[] {
  const addresses = MARK.test(text)
    ? Array.from(text.matchAll(UNBROKEN))
        .filter(([run]) => ADDRESS.test(run.slice(0, LONGEST_ADDRESS)))
        .map(spanOf)
    : [];
  return [...addresses, ...Array.from(text.matchAll(QUOTED), spanOf)].sort(
    (a, b) => a.start - b.start,
  );
}

function spanOf({ 0: found, index }: RegExpExecArray): Span {
  return { start: index, end: index + found.length };
}

/** The words that begin a sentence. */
function firstWords({ words, sentences }: RuleInput): Set<Word> {
  const first = new Set<Word>();
  let next = 0;
  for (const word of words) {
    if ((sentences[next]?.start ?? Infinity) <= word.start) first.add(word);
    while ((sentences[next]?.start ?? Infinity) <= word.start) next += 1;
  }
  return first;
}

/** A capital inside a sentence: a name or a model, in German any noun, which tells little of the language. */
function isName(text: string, { start }: Word): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
