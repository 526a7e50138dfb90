import { isPersonName } from '../list/names';
import type { Author } from '../reading';
import type { Parts } from './parts';

/** How much has to speak for messages: little beside a composer, much on a page without one. */
export const ENOUGH = { nearComposer: 1, alone: 6 } as const;

/** Text from which on a message counts in full, in characters. */
const FULL_LENGTH = 80;

/** Longest text of a cell or a count; what is longer was written by somebody. */
const TERSE = 12;

/**
 * How much speaks for texts being messages and not rows of a table or entries of a list: that
 * something is written in them, that authors are named, that they do not lead elsewhere. Below 0
 * for what is no thread.
 */
export function credibility(messages: readonly Parts[]): number {
  const written = messages.filter(({ body }) => lengthOf(body) > 0);
  if (written.length === 0 || written.length < messages.length * 0.5) return -1;
  const leading = written.filter(isLinkElsewhere).length;
  if (leading > written.length / 2) return -1;
  const text = written.reduce(
    (sum, { body }) => sum + Math.min(1, lengthOf(body) / FULL_LENGTH),
    0,
  );
  const terse = written.filter(({ body }) => lengthOf(body) <= TERSE).length / written.length;
  const named = written.filter(({ labels }) => labels.length > 0).length / written.length;
  const rows = written.filter(({ unit }) => unit.element.localName === 'tr').length;
  // A message prints its time once; more of them are more messages, not told apart.
  const times = written.reduce((sum, { unit }) => sum + timesIn(unit) - 1, 0) / written.length;
  return text + named * 1.5 - terse * 2 - (rows / written.length) * 2 - times * 0.75;
}

function timesIn({ runs }: Parts['unit']): number {
  return Math.max(1, runs.filter(({ time }) => time !== null).length);
}

function lengthOf(body: Parts['body']): number {
  return body.reduce((sum, run) => sum + (run.body ?? run.text).length, 0);
}

/** Rows of a list of discussions lead to them; a message stays where it is. */
function isLinkElsewhere({ unit, body }: Parts): boolean {
  const link = unit.element.closest('a[href]');
  if (link) return true;
  const [first] = body;
  return first?.element.closest('a[href]') != null && body.length <= 3;
}

/**
 * Whether the texts are exchanged between one buyer and the shop: both write, and there are not as
 * many names as rows, as in a list of discussions.
 */
export function speaksOfTwo(
  messages: readonly Parts[],
  authors: readonly (Author | null)[],
): boolean {
  const names = messages.flatMap(({ labels }) => labels.filter(isPersonName));
  return authors.includes('seller') && authors.includes('buyer') && new Set(names).size <= 4;
}
