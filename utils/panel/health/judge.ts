import { pageScore } from '../list/page-words';
import type { PageWords } from '../list/page-words';
import type { Health, ReadDiscussion, ReadThread } from '../reading';
import type { PageState } from './page-state';

/** What was found on a page. */
export interface Found {
  readonly discussions: readonly ReadDiscussion[];
  readonly thread: ReadThread | null;
  /** Why there is no list, where the page says so. */
  readonly state: PageState | null;
  /** The list is no longer where the user showed it. */
  readonly isOutdated: boolean;
}

const OUTDATED = 'The list is no longer where the user showed it.';

const PROBLEMS: Readonly<Record<PageState, string>> = {
  'signed-out': 'The page asks to sign in.',
  captcha: 'The page asks whether a person is looking at it.',
  error: 'The page reports an error.',
  empty: 'The list is empty.',
};

/** How well a page could be read, and what could not be. */
export function judge(
  { discussions, thread, state, isOutdated }: Found,
  surroundings: { readonly page: PageWords },
): { health: Health; problems: string[] } {
  if (discussions.length > 0) {
    const problems = missingFields(discussions);
    if (isOutdated) problems.push(OUTDATED);
    return { health: problems.length > 0 ? 'partial' : 'ok', problems };
  }
  if (isOutdated && state === null) return { health: 'unreadable', problems: [OUTDATED] };
  if (thread !== null && state !== 'signed-out') return { health: 'ok', problems: [] };
  if (state === 'empty' && pageScore(surroundings.page) > 0) {
    return { health: 'empty', problems: [] };
  }
  const problem =
    state === null || state === 'empty' ? 'No list of discussions was found.' : PROBLEMS[state];
  return { health: 'unreadable', problems: [problem] };
}

/** From this share of rows without a value on, the list counts as read in part only. */
const MOST_MISSING = 0.2;

function missingFields(rows: readonly ReadDiscussion[]): string[] {
  const missing = (isMissing: (row: ReadDiscussion) => boolean): boolean =>
    rows.filter(isMissing).length > rows.length * MOST_MISSING;
  const problems: string[] = [];
  if (missing((row) => row.lastMessageAt === null))
    problems.push('Times of rows could not be read.');
  if (missing((row) => row.buyer === null && row.subject === null)) {
    problems.push('Neither buyer nor subject of rows could be read.');
  }
  return problems;
}
