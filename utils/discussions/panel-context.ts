import type { PanelProfile } from '@/utils/panel/profile';
import type { Market } from '@/utils/platforms/types';
import type { Clock } from '@/utils/sla/clock';

/** What a content script has to know to read a panel and to show its deadlines. */
export interface PanelContext {
  /** Id of the pack, or the host of a panel that is in none. */
  readonly platform: string;
  readonly host: string;
  /** From the address, else from settings, else from the page's language; null where none tells. */
  readonly market: Market | null;
  /** Null where neither pack nor settings give one. */
  readonly clock: Clock | null;
  /** Id of the platform's rule behind `clock`; null for a clock of the user's own. */
  readonly rule: string | null;
  readonly profile: PanelProfile | null;
  /** How long before a deadline a discussion is due soon, ms. */
  readonly leadMs: number;
  /** Whether texts of messages are kept; absent where they are not. */
  readonly archives?: true;
  /** Rules with whose findings nothing is sent anyway; absent where the administrator named none. */
  readonly noOverride?: readonly string[];
  /** Rules from which no exception is offered; absent where the administrator named none. */
  readonly noExceptions?: readonly string[];
}
