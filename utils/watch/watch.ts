/** Why a watched panel could not be read the last time it was tried. */
export type Trouble =
  | 'signed-out'
  | 'no-permission'
  | 'unreachable'
  /** The page draws its list by script and no tab of the panel is open. */
  | 'open-panel'
  | 'unreadable';

/** One watched panel: what the watcher has to remember between two polls. */
export interface Watch {
  readonly host: string;
  /** False after "stop watching" on a panel that the extension may read by its manifest. */
  readonly active: boolean;
  /** Epoch ms; null before the first poll. */
  readonly lastPollAt: number | null;
  /** When a poll began last that ended, with a request or without, epoch ms; none for a watch of an earlier version. */
  readonly triedAt?: number;
  /** Epoch ms from which the next poll is due; null: at once. */
  readonly nextPollAt: number | null;
  /** Polls in a row that could not read the panel. */
  readonly failures: number;
  readonly trouble: Trouble | null;
}

/** What became of a poll. `retryAfterMs`: how long the server asks to be left alone. */
export type PollOutcome =
  | { readonly read: true }
  | { readonly read: false; readonly trouble: Trouble; readonly retryAfterMs?: number };
