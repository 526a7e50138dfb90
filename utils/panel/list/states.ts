import { buyerWords } from '../words/authors';
import {
  answeredWords,
  closedWords,
  goodsStateWords,
  openWords,
  waitingWords,
} from '../words/states';

/** What the words of a state say of a discussion. */
export type DiscussionState = 'waiting' | 'answered' | 'closed' | 'open';

/** The state that a short text names; null for one that names none, or one of goods or money. */
export function stateNamed(text: string): DiscussionState | null {
  if (text.length > 45) return null;
  if (waitingWords.has(text)) {
    if (goodsStateWords.has(text)) return null;
    // 'Waiting for the buyer': the shop has answered.
    return namesBuyer(text) ? 'answered' : 'waiting';
  }
  if (goodsStateWords.has(text)) return null;
  if (closedWords.has(text)) return 'closed';
  if (answeredWords.has(text)) return 'answered';
  return openWords.has(text) ? 'open' : null;
}

/** 'by the buyer' and 'for the buyer' alike; a shop that waits for the buyer has answered. */
function namesBuyer(text: string): boolean {
  return buyerWords.has(text);
}
