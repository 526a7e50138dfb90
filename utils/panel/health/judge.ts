import { pageScore } from '../list/page-words';
import type { PageWords } from '../list/page-words';
import type { Tally } from '../list/drift';
import type { Health, ReadThread } from '../reading';
import type { PageState } from './page-state';

/** What was found on a page. */
interface Found {
  /** The rows that were read; null where there is no list. */
  readonly tally: Tally | null;
  readonly thread: ReadThread | null;
  /** Why there is no list, where the page says so. */
  readonly state: PageState | null;
  /** The list is no longer where the user showed it. */
  readonly isOutdated: boolean;
  /** Fields that a profile found in the rows once and finds no more. */
  readonly drifted: readonly string[];
  /** A profile knows of a list on this page. */
  readonly isListKnown: boolean;
  /** The list is in a frame into which nobody can look from here. */
  readonly isElsewhere?: boolean;
}

/** What a page's reading is worth. */
interface Judgement {
  readonly health: Health;
  readonly problems: readonly string[];
  /** A list that should be on the page is not, or is in part. */
  readonly isDrifted: boolean;
}

const OUTDATED = 'The list is no longer where the user showed it.';

const PROBLEMS: Readonly<Record<PageState, string>> = {
  'signed-out': 'The page asks to sign in.',
  captcha: 'The page asks whether a person is looking at it.',
  error: 'The page reports an error.',
  empty: 'The list is empty.',
};

/** How well a page could be read, and what could not be. */
export function judge(found: Found, surroundings: { readonly page: PageWords }): Judgement {
  if (found.tally !== null) return judgeRows(found.tally, found);
  const { thread, state, isOutdated } = found;
  if (isOutdated && state === null) {
    return { health: 'unreadable', problems: [OUTDATED], isDrifted: true };
  }
  if (thread !== null && state !== 'signed-out') return { ...FINE, health: 'ok' };
  const speaks = pageScore(surroundings.page) > 0;
  if (state === 'empty' && speaks) return { ...FINE, health: 'empty' };
  const problem =
    state === null || state === 'empty' ? 'No list of discussions was found.' : PROBLEMS[state];
  return { health: 'unreadable', problems: [problem], isDrifted: isMissed(found, speaks) };
}

/** Panels that run in the browser show other pages at the same address: that a list was there once is not enough. */
function isMissed({ state, isElsewhere, isListKnown }: Found, speaks: boolean): boolean {
  return state === null && (isElsewhere === true || (isListKnown && speaks));
}

const FINE = { problems: [], isDrifted: false } as const;

function judgeRows(tally: Tally, { isOutdated, drifted }: Found): Judgement {
  const problems = [
    ...missingFields(tally),
    ...drifted.map((field) => `The ${field} of rows is no longer where it was.`),
    ...(isOutdated ? [OUTDATED] : []),
  ];
  return {
    health: problems.length > 0 ? 'partial' : 'ok',
    problems,
    isDrifted: drifted.length > 0,
  };
}

/** From this share of rows without a value on, the list counts as read in part only. */
const MOST_MISSING = 0.2;

function missingFields(tally: Tally): string[] {
  const isMissing = (field: 'time' | 'name'): boolean =>
    tally.rows - tally[field] > tally.rows * MOST_MISSING;
  const problems: string[] = [];
  if (isMissing('time')) problems.push('Times of rows could not be read.');
  if (isMissing('name')) problems.push('Neither buyer nor subject of rows could be read.');
  return problems;
}
