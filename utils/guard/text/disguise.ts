import { plainSigns } from '../normalise/plain-signs';
import type { ReadText } from './read-text';
import type { Span } from './span';

const ASCII = /[a-z0-9]/i;
const MARK = /\p{M}/u;
const FRAME = /\p{Me}|\p{Default_Ignorable_Code_Point}/u;
/** Letters of our languages that are read as two ASCII ones, and the ordinal signs. */
const HONEST = new Set('ßẞœŒæÆªº');

/** "SignaI" */
const CAPITAL_FOR_L = /\p{Ll}I(?!\p{Lu}|nn)/u;

/** Whether a part of the draft is typed in signs that hide what it says: look-alikes, boxed digits, invisible ones. */
export function looksDisguised({ draft, text }: ReadText, span: Span): boolean {
  const { start, end } = text.original(span);
  const typed = draft.slice(start, end);
  return Array.from(typed).some(isMask) || CAPITAL_FOR_L.test(typed);
}

function isMask(sign: string): boolean {
  if (sign <= '~' || HONEST.has(sign)) return false;
  if (FRAME.test(sign)) return true;
  if (MARK.test(sign)) return false;
  const plain = plainSigns(sign);
  return plain.length === 0 || ASCII.test(plain[0] ?? '') || plain.join('') === '.';
}
