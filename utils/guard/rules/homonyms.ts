import { HOMONYM_OF_AT } from '../lexicons/address-contexts';
import type { RuleInput } from '../rule';
import type { Span } from '../text/span';
import { stanceOn } from '../text/stance';
import { isAnnounced } from './mail-providers';

/** A name that is no word: "jano.k", "novak-obruce", "kati88". */
const MADE_UP = /\p{L}[\d._-]|[\d._-]\p{L}/u;
const BETWEEN = /[\s,()[\]{}<>"']+/u;
/** "42 V 2 A, rond": a unit behind its figure, and no "a" in a circle. */
const AMPERES = /^\d\s?a(?!\p{L})/u;

/**
 * Whether a word for "@" between two others, or before one, means what the sign is called after: "80 kukac, tőzegben",
 * "La chiocciola decorativa". A mailbox has a name that is no word, or is told where one is to write.
 */
export function isHomonym(span: Span, input: RuleInput): boolean {
  const { folded } = input.text;
  if (AMPERES.test(folded.slice(span.start - 2, span.start + 2))) return true;
  const words = folded.slice(span.start, span.end).split(BETWEEN);
  if (words.some((word) => MADE_UP.test(word))) return false;
  if (!words.slice(0, 2).some((word) => HOMONYM_OF_AT.test(word))) return false;
  return !isAnnounced(input, span.start) && !stanceOn(input, span).invited;
}
