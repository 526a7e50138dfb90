import type { SentDiscussion, SentReading } from '@/utils/discussions/schema';
import type { FollowedRows } from '@/utils/panel/list/record-changes';

const MINUTE_MS = 60_000;

/** Rows that one message to the background holds at most; a list may be longer. */
const MOST_ROWS = 1_000;

/** Keeps what has been reported of a page, so that the same is reported once. */
export class Reports {
  /** What was reported of the page besides its rows; empty for nothing. */
  #rest = '';
  readonly #rows = new Map<string, string>();
  #wholes = 0;

  /** From now on nothing counts as reported. */
  forget(): void {
    this.#rest = '';
    this.#rows.clear();
  }

  /**
   * What of a reading is news, which from now on counts as reported; null for nothing.
   *
   * @param sent - the reading; where only some rows have changed, with these alone
   * @param changes - null for a reading of the whole page
   * @returns `whole` where more than rows is news, so that all has to be reported
   */
  news(sent: SentReading, changes: FollowedRows | null): SentReading | 'whole' | null {
    const { discussions } = sent;
    const rest = restOf(sent);
    const isRestNews = rest !== this.#rest;
    if (isRestNews && changes) return 'whole';
    changes?.left.forEach((key) => this.#rows.delete(key));
    const rows = discussions.filter((row) => this.#rows.get(row.key) !== contentOf(row));
    const hasLess = !changes && discussions.length < this.#rows.size;
    if (!isRestNews && rows.length === 0 && !hasLess) return null;
    this.#rest = rest;
    if (!changes) {
      this.#wholes++;
      this.#rows.clear();
    }
    for (const row of discussions) this.#rows.set(row.key, contentOf(row));
    return changes ? { ...sent, discussions: rows, thread: null } : sent;
  }

  /** All of a reading counts as reported from now on, and is news. */
  whole(sent: SentReading): SentReading {
    this.forget();
    this.news(sent, null);
    return sent;
  }

  /**
   * For an answer to a report that is made now: the keys of those discussions in it of which nothing newer
   * has been reported when the answer comes.
   */
  awaitAnswer({ discussions, thread }: SentReading): () => string[] {
    const whole = this.#wholes;
    return () => {
      if (whole !== this.#wholes) return [];
      const rows = discussions.filter((row) => this.#rows.get(row.key) === contentOf(row));
      return [...rows.map(({ key }) => key), ...(thread?.key == null ? [] : [thread.key])];
    };
  }
}

/** A reading in messages, each with so many rows as one may hold. */
export function inMessages(sent: SentReading): SentReading[] {
  const messages: SentReading[] = [{ ...sent, discussions: sent.discussions.slice(0, MOST_ROWS) }];
  for (let from = MOST_ROWS; from < sent.discussions.length; from += MOST_ROWS) {
    const discussions = sent.discussions.slice(from, from + MOST_ROWS);
    messages.push({ ...sent, discussions, thread: null });
  }
  return messages;
}

/** What a reading says besides its rows and when it was made. */
function restOf({
  readAt: _readAt,
  discussions: _discussions,
  thread,
  ...content
}: SentReading): string {
  const messages = thread?.messages.map(({ id, from, risk }) => [id, from, risk]);
  return JSON.stringify([content, thread?.key, messages]);
}

/**
 * What a row says: times count no finer than they were printed, since "3 h ago" is another instant at
 * every look.
 */
function contentOf({
  lastMessageAt,
  lastMessageEarliestAt: _earliest,
  ...row
}: SentDiscussion): string {
  return JSON.stringify([row, slotOf(lastMessageAt, row.lastMessagePrecisionMs)]);
}

function slotOf(at: number | null, precisionMs: number | null): number | null {
  return at === null ? null : Math.floor(at / Math.max(precisionMs ?? 0, MINUTE_MS));
}
