import type { ReadDiscussion } from '@/utils/panel/reading';

/** Fewer words are a name, a time or a label. */
const FEWEST_WORDS = 3;

/** What a row shows of the buyer's words; of the shop's own nothing. */
export function buyerWordsOf(row: ReadDiscussion): string[] {
  const { element, subject, lastFrom, awaitingReply } = row;
  const own = subject === null ? [] : [subject];
  const isBuyers = lastFrom === 'buyer' || (lastFrom === null && awaitingReply === true);
  return isBuyers ? [...own, ...sentencesIn(element)] : own;
}

/** By row, with all that it said: lists are read again and again, and most of their rows say the same. */
const known = new WeakMap<Element, { readonly text: string; readonly sentences: string[] }>();

function sentencesIn(element: Element): string[] {
  const text = element.textContent;
  const before = known.get(element);
  if (before?.text === text) return before.sentences;
  const sentences = readSentences(element);
  known.set(element, { text, sentences });
  return sentences;
}

function readSentences(element: Element): string[] {
  const found: string[] = [];
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue?.trim() ?? '';
    if (text.split(/\s+/).length < FEWEST_WORDS) continue;
    const isControl = node.parentElement?.closest('button, select, option, script, style') != null;
    if (!isControl) found.push(text);
  }
  return found;
}
