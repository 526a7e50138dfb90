import type { Clock } from '@/utils/sla/clock';

import type { Claim } from './claim';
import type { SentReading } from './schema';

/** One discussion as every view shows it; computed from the ledger's events whenever it is asked for. */
export interface DiscussionView {
  /** Id of the pack, or the host of a panel that is in none. */
  readonly platform: string;
  readonly host: string;
  readonly account: string | null;
  readonly key: string;
  readonly buyer: string | null;
  readonly subject: string | null;
  readonly url: string | null;
  /** `unknown`: the panel shows neither that it waits nor that it was answered. */
  readonly state: 'waiting' | 'answered' | 'unknown';
  /** Earliest instant at which the oldest unanswered buyer message can have arrived, epoch ms. */
  readonly receivedAt: number | null;
  /** Epoch ms; null while nothing waits or its time is not known. */
  readonly dueAt: number | null;
  /**
   * True where only the newest message's time is known: an older unanswered one would make the
   * deadline earlier, so `dueAt` is the latest that it can be.
   */
  readonly atTheLatest: boolean;
  /** When the newest unanswered message was first read, epoch ms; null while nothing waits. */
  readonly newestSeenAt?: number | null;
  readonly answeredAt: number | null;
  /** Deadline of what was answered last, epoch ms; null where it is not known. */
  readonly wasDueAt?: number | null;
  /** Whether the answer came after its deadline; it stays so. Null where that is not known. */
  readonly answeredLate?: boolean | null;
  /** True while a human's mark "no reply needed" is what ended the waiting. */
  readonly setAside?: boolean;
  /** How a claim stands; null or absent where there is none. */
  readonly claim?: Claim | null;
  readonly unread: boolean | null;
  /** How the deadline was counted, for its explanation; null where the platform is not known. */
  readonly clock: Clock | null;
  /** Id of the platform's rule behind the deadline; null for a clock of the user's own. */
  readonly rule: string | null;
  readonly lastReadAt: number;
}

/** What a badge says. */
export type BadgeState = 'on-time' | 'due-soon' | 'overdue' | 'answered' | 'unknown';

/** State of a discussion at `now` (epoch ms); `leadMs` before the deadline it is due soon. */
export function badgeState(
  view: Pick<DiscussionView, 'state' | 'dueAt'>,
  now: number,
  leadMs: number,
): BadgeState {
  if (view.state === 'answered') return 'answered';
  if (view.state === 'unknown' || view.dueAt === null) return 'unknown';
  if (now > view.dueAt) return 'overdue';
  return view.dueAt - now <= leadMs ? 'due-soon' : 'on-time';
}

/** One watched panel and account in the popup. */
export interface PanelSummary {
  readonly platform: string;
  /** Name of the platform, or the host. */
  readonly name: string;
  readonly host: string;
  readonly account: string | null;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly waiting: number;
  readonly unread: number;
  readonly unknown: number;
  /** Waiting discussions with a message that came since the user last looked. */
  readonly fresh: number;
  readonly health: SentReading['health'] | 'never-read';
  /** Epoch ms of the last reading, whatever its health; null before the first. */
  readonly lastReadAt: number | null;
  /** What the user can do about a panel that could not be read; null when it could. */
  readonly trouble:
    'signed-out' | 'no-permission' | 'unreachable' | 'open-panel' | 'unreadable' | null;
  /** Whether a message that waits is dated later than this computer's clock: then no time left is right. */
  readonly isDatedAhead?: boolean;
  /** Null before the first poll. */
  readonly tried?: Tried | null;
}

/** When a panel was polled last, read or not, and when it will be next; epoch ms. */
export interface Tried {
  readonly at: number;
  readonly nextAt: number;
}

/** Everything that the popup shows. */
export interface Summary {
  readonly panels: readonly PanelSummary[];
  /** Waiting and unknown discussions by time left, overdue first, unknown last. */
  readonly discussions: readonly DiscussionView[];
  readonly leadMs: number;
}

/** What the popup asks for. */
export interface OverviewRequest {
  /** Words that buyer, subject or key hold; empty for all. */
  readonly query: string;
  /** How many discussions it shows. */
  readonly limit: number;
  /** Epoch ms of the last look; null before the first, when nothing is new. */
  readonly lookedAt: number | null;
}

/** What the popup shows: the summary with the first of the discussions that it asked for. */
export interface Overview extends Summary {
  /** How many discussions were found, shown or not. */
  readonly found: number;
  /** Until when notifications are held back; null while they are shown. */
  readonly paused: Paused;
}

/** Epoch ms until which notifications are held back, or until the user turns them on. */
export type Paused = number | 'turned-on' | null;
