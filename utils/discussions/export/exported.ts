import { badgeState, type BadgeState, type DiscussionView } from '../view';

import { csvOf, separatorIn } from './csv';

/** One discussion as it leaves the extension; times are ISO 8601 in UTC. */
export interface ExportedDiscussion {
  readonly platform: string;
  readonly account: string | null;
  readonly key: string;
  readonly buyer: string | null;
  readonly subject: string | null;
  readonly receivedAt: string | null;
  /** When the answer is due; of what is answered, when it was. */
  readonly dueAt: string | null;
  readonly state: BadgeState;
  readonly answeredAt: string | null;
  readonly url: string | null;
}

/** A file of discussions. */
export interface ExportedFile {
  readonly version: 1;
  readonly exportedAt: string;
  readonly discussions: readonly ExportedDiscussion[];
}

/** Discussions as they stand at `now` (epoch ms), in the order given. */
export function exportedFile(
  views: readonly DiscussionView[],
  now: number,
  leadMs: number,
): ExportedFile {
  const discussions = views.map((view): ExportedDiscussion => {
    const { platform, account, key, buyer, subject, url } = view;
    return {
      platform,
      account,
      key,
      buyer,
      subject,
      receivedAt: iso(view.receivedAt),
      dueAt: iso(view.dueAt ?? view.wasDueAt ?? null),
      state: badgeState(view, now, leadMs),
      answeredAt: iso(view.answeredAt),
      url,
    };
  });
  return { version: 1, exportedAt: new Date(now).toISOString(), discussions };
}

const COLUMNS = [
  'platform',
  'account',
  'key',
  'buyer',
  'subject',
  'receivedAt',
  'dueAt',
  'state',
  'answeredAt',
  'url',
] as const satisfies readonly (keyof ExportedDiscussion)[];

/** The same discussions as CSV, a column for each field, as spreadsheets read it in a language (BCP 47). */
export function exportedCsv({ discussions }: ExportedFile, locale: string): string {
  return csvOf(
    COLUMNS,
    discussions.map((discussion) => COLUMNS.map((column) => discussion[column])),
    separatorIn(locale),
  );
}

/** Name of a file of discussions that was made at `at` (epoch ms): a backup of the ledger has another. */
export function exportName(at: number, as: 'csv' | 'json'): string {
  return `panelwatch-discussions-${new Date(at).toISOString().slice(0, 10)}.${as}`;
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
