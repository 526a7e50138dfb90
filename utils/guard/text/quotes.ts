import { normalise } from '../normalise/normalise';
import type { Span } from './span';
import type { Word } from './words';
import { wordsOf } from './words';

/** Runs of words shorter than this are chance, not quotation. */
const WORDS_OF_A_QUOTE = 4;

/** The parts of a draft that repeat four words or more of the buyer's, in order. Linear in both. */
export function quotedParts(words: readonly Word[], buyerMessages: readonly string[]): Span[] {
  const grams = new Set(buyerMessages.flatMap((message) => gramsOf(wordsOf(normalise(message)))));
  if (grams.size === 0) return [];
  const parts: { start: number; end: number }[] = [];
  for (const [index, gram] of gramsOf(words).entries()) {
    const first = words[index];
    const last = words[index + WORDS_OF_A_QUOTE - 1];
    if (first === undefined || last === undefined || !grams.has(gram)) continue;
    const open = parts.at(-1);
    if (open !== undefined && first.start <= open.end) open.end = last.end;
    else parts.push({ start: first.start, end: last.end });
  }
  return parts;
}

function gramsOf(words: readonly Word[]): string[] {
  const grams: string[] = [];
  for (let index = 0; index + WORDS_OF_A_QUOTE <= words.length; index += 1)
    grams.push(
      words
        .slice(index, index + WORDS_OF_A_QUOTE)
        .map(({ folded }) => folded)
        .join(' '),
    );
  return grams;
}
