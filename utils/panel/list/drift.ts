import type { PanelProfile } from '../profile';
import type { ReadDiscussion } from '../reading';

/** What a profile found once and finds no more. */
export interface Drift {
  /** Fields whose share of nulls has jumped. */
  readonly fields: readonly string[];
  /** Times or buyers are among them: what is read is most likely not the list. */
  readonly isWhole: boolean;
}

/** Everything is where it was. */
export const NO_DRIFT: Drift = { fields: [], isWhole: false };

/** Fields that a profile says how many rows have. */
const DRIFTING = ['time', 'buyer', 'subject', 'author', 'state'] as const;

/** Without these no row is one of the list, however few there are. */
const ESSENTIAL = new Set(['time', 'buyer']);
/** Fewer rows than this may lack anything else by chance. */
const LEAST_ROWS = 4;
/** A field has drifted when it is found in less than this part of the rows that used to have it. */
const LEAST_LEFT = 0.5;

/** How many rows there are, and how many of them have a value, by field. */
export class Tally {
  rows = 0;
  time = 0;
  buyer = 0;
  subject = 0;
  author = 0;
  state = 0;
  /** What names the discussion, be it the buyer or the subject. */
  name = 0;

  /** Counts a row; with -1 one that was counted and is no more. */
  count(row: ReadDiscussion, sign: 1 | -1): void {
    const { buyer, subject } = row;
    this.rows += sign;
    if (row.lastMessageAt !== null) this.time += sign;
    if (buyer !== null) this.buyer += sign;
    if (subject !== null) this.subject += sign;
    if (row.lastFrom !== null) this.author += sign;
    if (row.awaitingReply !== null) this.state += sign;
    if (buyer !== null || subject !== null) this.name += sign;
  }
}

/** The share of rows that have a value, by field, 0–1. */
export function sharesOf(tally: Tally): Record<string, number> {
  return Object.fromEntries(
    DRIFTING.map((field) => [field, Math.round((tally[field] / tally.rows) * 100) / 100]),
  );
}

/** What the rows lack that the profile's list had when it was made. */
export function driftOf(tally: Tally, profile: PanelProfile): Drift {
  const now = sharesOf(tally);
  const fields = DRIFTING.filter((field) => {
    if (!ESSENTIAL.has(field) && tally.rows < LEAST_ROWS) return false;
    return (now[field] ?? 0) < shareThen(field, profile) * LEAST_LEFT;
  });
  return { fields, isWhole: fields.some((field) => ESSENTIAL.has(field)) };
}

/** Profiles that tell no shares had times and buyers in all rows, or in as many as the user saw. */
function shareThen(field: string, { origin, list }: PanelProfile): number {
  if (list === null) return 0;
  const known = list.shares?.[field];
  if (known !== undefined) return known;
  if (!ESSENTIAL.has(field) || !(field in list.fields)) return 0;
  return origin === 'taught' ? (list.confidence['time'] ?? 1) : 1;
}
