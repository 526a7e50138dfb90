import type { ArchiveHit, ArchiveQuery } from '@/utils/archive/search';

/** Page → worker: a search, which ends the one before it. */
export interface ArchiveAsked {
  readonly query: ArchiveQuery;
  /** So many hits are wanted. */
  readonly limit: number;
}

/** What is found by now. */
export interface ArchiveFound {
  readonly hits: readonly ArchiveHit[];
  /** How many there are, shown or not. */
  readonly found: number;
  /** Hosts of what the archive holds, as far as it was ever looked through. */
  readonly hosts: readonly string[];
  /** Whether all was looked through. */
  readonly isDone: boolean;
}

/** Worker → page. */
export type ArchiveTold = ArchiveFound | 'failed';
