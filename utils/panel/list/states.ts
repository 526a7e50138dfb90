import { remembered } from '@/utils/remembered';

import { addressedBuyerWords, buyerWords } from '../words/authors';
import {
  answeredWords,
  closedWords,
  dueWords,
  goodsStateWords,
  openWords,
  pendingWords,
  settledWords,
  waitingWords,
} from '../words/states';

/** What the words of a state say of a discussion. */
export type DiscussionState = 'waiting' | 'answered' | 'closed' | 'open';

/** 'I look forward to your answer.' is what somebody wrote; a dot behind a unit ends no sentence. */
const SENTENCE = /\S\s+\S+\s+\S+(?<!\b(?:dvs|ud)|\d\s?[^\s\d.]{1,5})[.!?]$/i;

/** The state that a short text names; null for one that names none, or one of goods or money. */
export const stateNamed = remembered((text: string): DiscussionState | null => {
  if (text.length > 45 || SENTENCE.test(text)) return null;
  if (settledWords.has(text)) return 'answered';
  // 'Reply by –' asks for nothing.
  if (/\d/.test(text) && dueWords.has(text)) return 'waiting';
  return goodsStateWords.has(text) ? null : turnNamed(text);
});

function turnNamed(text: string): DiscussionState | null {
  // 'Odpovedali ste kupujúcemu': the buyer was written to.
  if (text.split(' ').some((word) => addressedBuyerWords.is(word)))
    return answeredWords.has(text) ? 'answered' : null;
  // 'Waiting for the buyer': the shop has answered. 'The buyer waits': it has not.
  if (waitingWords.has(text)) return namesBuyer(text) && !isOfBuyer(text) ? 'answered' : 'waiting';
  if (closedWords.has(text)) return 'closed';
  if (answeredWords.has(text)) return answeredBy(text);
  return openWords.has(text) ? 'open' : null;
}

const TELLING: readonly (DiscussionState | null)[] = ['waiting', 'answered', 'closed'];

/** The class name that names a state, of those of one element; null where none does. */
export const stateInNames = remembered((names: string): string | null => {
  const tokens = names.split(/\s+/);
  const states = tokens.map((token) => stateNamed(token));
  const telling = TELLING.map((state) => tokens[states.indexOf(state)]).find(Boolean);
  return telling ?? tokens[states.indexOf('open')] ?? null;
});

/** True for 'pending' and nothing else, which does not say who is waited for. */
export function isPending(text: string): boolean {
  return pendingWords.is(text);
}

/** Who answered decides: 'The buyer has answered' waits for the shop; 'Answer … buyer' is left open. */
function answeredBy(text: string): DiscussionState | null {
  if (!namesBuyer(text)) return 'answered';
  return isOfBuyer(text) ? 'waiting' : null;
}

/** True for what the buyer does, who stands first: 'Customer waits', 'Der Kunde hat geantwortet'. */
export function isOfBuyer(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s'’]+/);
  return buyerWords.is(first) || (first.length <= LONGEST_ARTICLE && buyerWords.is(second));
}

const LONGEST_ARTICLE = 3;

/** 'by the buyer' and 'for the buyer' alike; a shop that waits for the buyer has answered. */
function namesBuyer(text: string): boolean {
  return buyerWords.has(text);
}
