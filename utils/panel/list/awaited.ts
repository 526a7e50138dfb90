import { fold } from '@/utils/time/tokens';

import type { StateRule } from '../profile';
import type { Author } from '../reading';
import { dueWords } from '../words/states';
import { isSign } from './names';
import { isPending, stateNamed } from './states';

/** Whether a row waits: by its state; without one, whoever did not write last is the one who waits. */
export function isAwaited(
  state: string | null,
  rule: StateRule | undefined,
  lastFrom: Author | null,
): boolean | null {
  const byState = rule === undefined ? null : waits(state, rule, lastFrom);
  if (byState !== null) return byState;
  return lastFrom === 'buyer' ? true : lastFrom === 'seller' ? false : null;
}

/** By the words that stand for a state on this panel alone. */
function byWords(text: string, { waiting, answered }: StateRule): boolean | null {
  if (waiting?.includes(text) === true) return true;
  return answered?.includes(text) === true ? false : null;
}

/** '12 h' to answer in waits, and '–' does not. */
function byNoWords(text: string | null, { markedOnly, countsDown }: StateRule): boolean | null {
  // 'Reply by: too late' may ask for an answer as well, and 'Reply by –' does not.
  const isTerm = text !== null && dueWords.has(text) && /[\p{L}\p{N}]$/u.test(text);
  if (!countsDown || text === null) return markedOnly && !isTerm ? false : null;
  return isSign(text) ? false : /\d/.test(text) || null;
}

/** What a state says of whose turn it is; null where it says nothing. */
function waits(text: string | null, rule: StateRule, lastFrom: Author | null): boolean | null {
  const taught = text === null ? null : byWords(fold(text), rule);
  if (taught !== null) return taught;
  const state = text === null ? null : stateNamed(text);
  if (state === null) return byNoWords(text, rule);
  if (state === 'open') return rule.openWaits ? true : null;
  // A shop that has written waits for the buyer, whatever 'pending' means elsewhere.
  const isUnclear = lastFrom === 'seller' || rule.pendingIsUnclear === true;
  if (isUnclear && text !== null && isPending(text)) return null;
  return state === 'waiting';
}
