import type { ReadDiscussion } from '../reading';

/** Records of a list that are there no more, that have come, and whose content is another one. */
export interface RecordChanges {
  readonly gone: ReadonlySet<Element>;
  readonly come: ReadonlySet<Element>;
  readonly changed: ReadonlySet<Element>;
  /** Whether anything outside of all records has come, gone or changed. */
  readonly isElsewhere: boolean;
}

/** What has become of the rows that changed. */
export interface FollowedRows {
  /** Those that are new or say something else. */
  readonly rows: readonly ReadDiscussion[];
  /** Keys of those that the list does not show any more. */
  readonly left: readonly string[];
  /** Whether anything outside of all records has come, gone or changed. */
  readonly isElsewhere: boolean;
}
