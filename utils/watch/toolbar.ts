import type { Summary } from '@/utils/discussions';

import type { Watch } from './watch';

/** What the extension's button in the toolbar says. */
export type ToolbarBadge =
  | { readonly kind: 'overdue' | 'due-soon'; readonly count: number }
  | { readonly kind: 'unreadable'; readonly hosts: readonly string[] }
  | { readonly kind: 'none' };

/**
 * The most urgent thing to say. Overdue discussions are known and stay first; but "nothing is due"
 * and "due soon" are not said while a panel cannot be read.
 *
 * @param unreadable - hosts that could not be read for two polls
 */
export function toolbarBadge(summary: Summary, unreadable: readonly string[]): ToolbarBadge {
  const sum = (field: 'overdue' | 'dueSoon'): number =>
    summary.panels.reduce((total, panel) => total + panel[field], 0);
  if (sum('overdue') > 0) return { kind: 'overdue', count: sum('overdue') };
  if (unreadable.length > 0) return { kind: 'unreadable', hosts: unreadable };
  if (sum('dueSoon') > 0) return { kind: 'due-soon', count: sum('dueSoon') };
  return { kind: 'none' };
}

/** Polls in a row that may fail before the toolbar says so. */
const FAILURES_SHOWN = 2;

/** Watched hosts of which it is not known, or not for all rows, what is due. */
export function unreadableHosts(summary: Summary, watches: readonly Watch[]): string[] {
  const failing = watches.filter(({ active, failures }) => active && failures >= FAILURES_SHOWN);
  const unreadable = summary.panels.filter(
    ({ health }) => health === 'unreadable' || health === 'partial',
  );
  return [...new Set([...failing, ...unreadable].map(({ host }) => host))];
}
