import { NOT_A_HOST } from '../lexicons/address-contexts';
import { MAILBOXES } from '../lexicons/mailboxes';
import type { RuleInput } from '../rule';
import type { Address } from './address';

const NEXT_WORD = /^\W{1,4}(\p{L}+)/u;
const SIGHT = 24;

/**
 * Whether a word for "@" is followed by one that goes on with the sentence, "the arroba is on the 2", and by nothing
 * that is still told of an address: "zavináč a gmail", "before the zavináč is 'shop'".
 */
export function isRunOn({ start, end, disguised }: Address, { text }: RuleInput): boolean {
  const last = text.folded.slice(start, end).split(/\s/).at(-1) ?? '';
  if (!disguised || !NOT_A_HOST.has(last)) return false;
  const behind = text.folded.slice(end, end + SIGHT);
  return !/^\s?["':@]/.test(behind) && !MAILBOXES.has(NEXT_WORD.exec(behind)?.[1] ?? '');
}
