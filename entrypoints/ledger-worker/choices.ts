import type { Choices } from '@/components/dashboard/ScopeBar';
import type { DiscussionRecord } from '@/utils/discussions/metrics';

const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];

/** The panels, accounts and markets of the ledger, in the order of their names. */
export function choicesOf(records: readonly DiscussionRecord[]): Choices {
  const known = records.filter(({ view }) => view.host !== '');
  const values = (of: (record: DiscussionRecord) => string | null): string[] =>
    [...new Set(known.map((record) => of(record) ?? ''))].toSorted();
  return {
    panel: values(({ view }) => view.host),
    account: values(({ view }) => view.account),
    market: values(({ market }) => market),
    weekday: WEEKDAYS,
  };
}
