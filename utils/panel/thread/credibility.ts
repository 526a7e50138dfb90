import { isPersonName } from '../list/names';
import type { Author } from '../reading';
import type { Parts } from './parts';

/** How much has to speak for messages beside a composer, and on a page without one. */
export const ENOUGH_NEAR_COMPOSER = 0.6;
export const ENOUGH_ALONE = 2.5;

/** What a text of its own is worth … */
const TEXT = 0.5;
/** … and up to this much more for its length; in full from `FULL_LENGTH` on. */
const LENGTH = 0.5;
const FULL_LENGTH = 80;
/** What is no more than a cell or a count. */
const TERSE = 0.1;
/** All messages name an author or show a mark. */
const NAMED = 0.75;
/** All messages print more than one time: they are several, not told apart. */
const TIMES = -0.75;
/** All are rows of a table. */
const ROWS = -0.5;

/** Shortest text that somebody wrote, in words or characters; what is shorter may be a cell. */
const WRITTEN_WORDS = 3;
const WRITTEN_LENGTH = 16;

/**
 * How much speaks for texts being messages and not rows of a table or entries of a list: that
 * something is written in them, that authors are named, that they do not lead elsewhere. Below 0
 * for what is no thread.
 */
export function credibility(messages: readonly Parts[]): number {
  const filled = messages.filter(({ body, labels }) => body.length > 0 || labels.length > 0);
  const written = filled.filter(({ body }) => body.length > 0);
  if (written.length === 0 || written.length < filled.length / 2) return -1;
  if (share(written, isLinkElsewhere) > 0.5) return -1;
  const texts = written.reduce((sum, message) => sum + worthOf(message), 0);
  const times = written.reduce((sum, { unit }) => sum + timesIn(unit) - 1, 0) / written.length;
  return (
    texts +
    share(written, ({ labels }) => labels.length > 0) * NAMED +
    share(written, ({ unit }) => unit.element.localName === 'tr') * ROWS +
    times * TIMES
  );
}

function worthOf({ body }: Parts): number {
  const texts = body.map((run) => run.body ?? run.text);
  const longest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  const isWritten =
    longest.split(/\s+/).length >= WRITTEN_WORDS || longest.length >= WRITTEN_LENGTH;
  if (!isWritten && !/[.!?…]$/.test(longest)) return TERSE;
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return TEXT + Math.min(1, length / FULL_LENGTH) * LENGTH;
}

function share(messages: readonly Parts[], has: (message: Parts) => boolean): number {
  return messages.filter(has).length / messages.length;
}

function timesIn({ runs }: Parts['unit']): number {
  return Math.max(1, runs.filter(({ time }) => time !== null).length);
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
