import { normalise } from '../normalise/normalise';
import { rememberedLast } from './remembered';
import type { Span } from './span';
import type { Word } from './words';
import { wordsOf } from './words';

/** Runs of words shorter than this are chance, not quotation. */
const WORDS_OF_A_QUOTE = 4;

/** The parts of a draft that repeat four words or more of the buyer's, in order. Linear in both. */
export function quotedParts(words: readonly Word[], buyerMessages: readonly string[]): Span[] {
  const buyers = gramsOf(buyerMessages);
  const parts: { start: number; end: number }[] = [];
  if (buyers.size === 0) return parts;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    // Single words stand in the set too: most of a draft is passed over at once.
    if (first === undefined || !buyers.has(first.folded)) continue;
    const last = words[index + WORDS_OF_A_QUOTE - 1];
    if (last === undefined || !buyers.has(gram(words, index))) continue;
    const open = parts.at(-1);
    if (open !== undefined && first.start <= open.end) open.end = last.end;
    else parts.push({ start: first.start, end: last.end });
  }
  return parts;
}

/** All runs of four words of the messages, and the words that they begin with. */
const gramsOf = rememberedLast((messages: readonly string[]): ReadonlySet<string> => {
  const grams = new Set<string>();
  for (const message of messages) {
    const words = wordsOf(normalise(message));
    for (let index = 0; index + WORDS_OF_A_QUOTE <= words.length; index += 1) {
      grams.add(words[index]?.folded ?? '');
      grams.add(gram(words, index));
    }
  }
  return grams;
});

function gram(words: readonly Word[], first: number): string {
  let text = '';
  for (let index = first; index < first + WORDS_OF_A_QUOTE; index += 1)
    text += `${words[index]?.folded ?? ''} `;
  return text;
}
