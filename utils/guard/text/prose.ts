import { matchesOf, spanOf } from './matches';
import { quotationsIn } from './quotations';
import type { ReadText } from './read-text';
import type { Span } from './span';
import { spanAt } from './span';
import type { Word } from './words';
import { hasFigure } from './words';

const UNBROKEN = /\S+/g;
/** An address or a path: what no language says. */
const ADDRESS = /[@\\]|:\/\/|^www\.|\.[a-z]{2,4}\//i;
/** None is without one of these. */
const MARK = /[@\\]|:\/\/|www\.|\.[a-z]{2,4}\//i;

const LONGEST_ADDRESS = 500;

/** The words that are the seller's own prose: no figures, no names inside a sentence, no address, nothing quoted. */
export function proseOf({ words, text, quoted, sentences }: ReadText): Word[] {
  const others = notProse(text.text);
  let other = 0;
  let sentence = 0;
  const isFirst = ({ start }: Word): boolean => {
    const before = sentence;
    while (startOf(sentences[sentence]) <= start) sentence += 1;
    return sentence > before;
  };
  const isProse = ({ start, end }: Word): boolean => {
    while ((others[other]?.end ?? Infinity) <= start) other += 1;
    return startOf(others[other]) >= end && spanAt(quoted, start) === null;
  };
  return words.filter(
    (word) => (isFirst(word) || !isName(text.text, word)) && isProse(word) && !hasFigure(word),
  );
}

function startOf(span: Span | undefined): number {
  return span?.start ?? Infinity;
}

/** Addresses and quotations, in order. */
function notProse(text: string): Span[] {
  const addresses = MARK.test(text)
    ? matchesOf(text, UNBROKEN)
        .filter(([run]) => ADDRESS.test(run.slice(0, LONGEST_ADDRESS)))
        .map(spanOf)
    : [];
  const quotations = quotationsIn(text);
  if (quotations.length === 0) return addresses;
  return [...addresses, ...quotations].sort((a, b) => a.start - b.start);
}

/** A capital inside a sentence: a name or a model, in German any noun, which tells little of the language. */
function isName(text: string, { start }: Word): boolean {
  const first = text.charAt(start);
  return first !== first.toLowerCase();
}
