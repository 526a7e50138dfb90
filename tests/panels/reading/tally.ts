import type { Seen, SeenRow } from './reader.ts';
import type { TrueMessage, TrueRow, TrueThread } from './truth.ts';

export const FIELDS = [
  'key',
  'buyer',
  'subject',
  'lastMessageAt',
  'lastFrom',
  'awaitingReply',
  'unread',
] as const;
export type Field = (typeof FIELDS)[number];
/** A value where the page shows none is `beyond`; none where it shows one is `missing`. */
type Verdict = 'right' | 'missing' | 'wrong' | 'beyond';
type Verdicts = Record<Verdict, number>;

const MESSAGE_FIELDS = ['from', 'at', 'text'] as const;

/** What was read, counted against what is true. */
export class Tally {
  /** A line for each value that was not right. */
  readonly misses: string[] = [];
  readonly fields = emptyTable(FIELDS);
  readonly messages = emptyTable(MESSAGE_FIELDS);
  rows = { found: 0, total: 0, surplus: 0 };
  threads = { right: 0, total: 0, surplus: 0 };
  composers = { right: 0, missing: 0, wrong: 0, total: 0 };
  sends = { right: 0, wrong: 0, total: 0 };

  /** Counts the rows of one list; `keysHold` says whether a row's key is as it has to be. */
  countRows(
    truth: readonly TrueRow[],
    seen: readonly SeenRow[],
    keysHold: (row: TrueRow, seen: SeenRow) => boolean,
  ): void {
    const used = new Set<SeenRow>();
    this.rows.total += truth.length;
    for (const row of truth) {
      const match = pair(row, seen, used);
      if (match === undefined) {
        this.misses.push(`row not found: ${row.buyer ?? row.key}`);
        continue;
      }
      used.add(match);
      this.rows.found++;
      for (const field of FIELDS) {
        const verdict =
          field === 'key' ? keyVerdict(keysHold(row, match), match) : judge(field, row, match);
        this.fields[field][verdict]++;
        if (verdict === 'right') continue;
        this.misses.push(
          `${verdict} ${field}: ${shown(field, match[field])} instead of ${shown(field, row[field])} (${row.buyer ?? row.key})`,
        );
      }
    }
    for (const row of seen) {
      if (used.has(row)) continue;
      this.rows.surplus++;
      this.misses.push(
        `row that is none: ${row.buyer ?? ''} ${row.subject ?? ''} ${row.key ?? ''}`,
      );
    }
  }

  countThread(truth: TrueThread, seen: Seen): void {
    const expected = truth.messages.filter((message) => message.hidden !== true);
    const messages = seen.messages ?? [];
    this.threads.total++;
    const whole =
      messages.length === expected.length &&
      expected.every((message, index) => messages[index]!.from === message.from);
    if (whole) this.threads.right++;
    else {
      const side = (from: string | null): string => from ?? '?';
      this.misses.push(
        `thread ${truth.url}: ${messages.map(({ from }) => side(from)).join() || 'none'} instead of ${expected.map(({ from }) => from).join()}`,
      );
    }
    for (const message of expected) this.#countMessage(truth, message, messages);
    this.countComposer(truth, seen);
  }

  /** Counts what was read of a page that shows no discussion. */
  countNoThread(url: string, seen: Seen): void {
    if ((seen.messages ?? []).length === 0) return;
    this.threads.surplus++;
    this.misses.push(`thread that is none: ${url}`);
  }

  countComposer({ url, composer }: Pick<TrueThread, 'url' | 'composer'>, seen: Seen): void {
    const claimed = seen.composer;
    if (composer === null) {
      if (claimed === null) return;
      this.composers.wrong++;
      this.misses.push(`composer that is none: ${url}`);
      return;
    }
    this.composers.total++;
    this.sends.total += composer.send.length;
    if (claimed === null) this.composers.missing++;
    else {
      this.composers[claimed.editorRight ? 'right' : 'wrong']++;
      this.sends.right += claimed.sendsRight;
      this.sends.wrong += claimed.sendsWrong;
    }
    const whole =
      claimed?.editorRight === true &&
      claimed.sendsRight === composer.send.length &&
      claimed.sendsWrong === 0;
    if (!whole) {
      this.misses.push(
        `composer ${url}: ${claimed === null ? 'none' : `editor ${claimed.editorRight ? 'right' : 'wrong'}, ways of sending ${claimed.sendsRight} of ${composer.send.length}, others ${claimed.sendsWrong}`}`,
      );
    }
  }

  /** Adds what another tally has counted. */
  add(other: Tally, name: string): void {
    this.misses.push(...other.misses.map((miss) => `${name}: ${miss}`));
    addTable(this.fields, other.fields);
    addTable(this.messages, other.messages);
    for (const part of ['rows', 'threads', 'composers', 'sends'] as const) {
      addCounts(this[part], other[part]);
    }
  }

  #countMessage(truth: TrueThread, message: TrueMessage, seen: Seen['messages'] & object): void {
    const match = seen.find(({ text }) => includesText(text, message.text));
    if (match === undefined) {
      for (const field of MESSAGE_FIELDS) this.messages[field].missing++;
      this.misses.push(`message not found: ${message.text.slice(0, 40)}`);
      return;
    }
    const isSame = sameText(match.text, message.text);
    this.messages.text[isSame ? 'right' : 'wrong']++;
    if (!isSame) this.misses.push(`text of a message: ${match.text} instead of ${message.text}`);
    this.messages.from[verdictOf(match.from, match.from === message.from)]++;
    const near =
      match.at !== null && isNear(match.at, Date.parse(message.at), truth.messagePrecisionMs);
    this.messages.at[verdictOf(match.at, near)]++;
    if (match.at !== null && !near)
      this.misses.push(
        `time of a message: ${shown('lastMessageAt', match.at)} instead of ${message.at}`,
      );
  }
}

const keyVerdict = (holds: boolean, seen: SeenRow): Verdict => verdictOf(seen.key, holds);

function verdictOf(value: unknown, right: boolean): Verdict {
  return value === null ? 'missing' : right ? 'right' : 'wrong';
}

function judge(field: Exclude<Field, 'key'>, row: TrueRow, seen: SeenRow): Verdict {
  const [expected, actual] = [row[field], seen[field]];
  if (actual === null) return expected === null ? 'right' : 'missing';
  if (expected === null) return 'beyond';
  if (field === 'lastMessageAt') return isAtTime(row, seen) ? 'right' : 'wrong';
  const accepted: readonly unknown[] = Array.isArray(expected) ? expected : [expected];
  const right = accepted.some((value) =>
    typeof value === 'string' ? sameText(value, String(actual)) : value === actual,
  );
  return right ? 'right' : 'wrong';
}

/** The row that was read for a true one: by id, else by what it says, else by its time. */
export function pair(
  row: TrueRow,
  rows: readonly SeenRow[],
  used: ReadonlySet<SeenRow>,
): SeenRow | undefined {
  const free = rows.filter((seen) => !used.has(seen));
  return (
    free.find((seen) => row.key !== null && seen.key === row.key) ??
    free.find((seen) => row.buyer !== null && seen.buyer === row.buyer) ??
    free.find((seen) => row.subject !== null && judge('subject', row, seen) === 'right') ??
    free.find((seen) => isAtTime(row, seen))
  );
}

function isAtTime(row: TrueRow, { lastMessageAt }: SeenRow): boolean {
  return (
    lastMessageAt !== null &&
    isNear(lastMessageAt, Date.parse(row.lastMessageAt), row.lastMessagePrecisionMs)
  );
}

/** A minute is left for seconds that no panel prints. */
const isNear = (at: number, truth: number, precision: number): boolean =>
  Math.abs(at - truth) <= precision + 60_000;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sameText = (one: string, other: string): boolean => plain(one) === plain(other);
const includesText = (text: string, part: string): boolean => plain(text).includes(plain(part));

function shown(field: Field, value: unknown): string {
  return field === 'lastMessageAt' && value !== null
    ? new Date(value as number | string).toISOString()
    : JSON.stringify(value);
}

function emptyTable<Name extends string>(names: readonly Name[]): Record<Name, Verdicts> {
  return Object.fromEntries(
    names.map((name) => [name, { right: 0, missing: 0, wrong: 0, beyond: 0 }]),
  ) as Record<Name, Verdicts>;
}

function addTable(to: Record<string, Verdicts>, from: Record<string, Verdicts>): void {
  for (const name of Object.keys(to)) addCounts(to[name]!, from[name]!);
}

function addCounts<Counts extends Record<keyof Counts, number>>(to: Counts, from: Counts): void {
  for (const name of Object.keys(to) as (keyof Counts)[])
    to[name] = (to[name] + from[name]) as Counts[keyof Counts];
}
