import type { PanelProfile } from './profile';

/** Who wrote a message. */
export type Author = 'buyer' | 'seller' | 'platform';

/**
 * Whether a page could be read. `unreadable` must reach the user: a list that cannot be read looks
 * exactly like one with nothing due. `empty` counts only with the panel's own empty state.
 */
export type Health = 'ok' | 'empty' | 'partial' | 'unreadable';

/** One row of a list of discussions. What the row does not show is null. */
export interface ReadDiscussion {
  /** Stable across reloads and new messages; unique in the list. */
  readonly key: string;
  readonly element: Element;
  readonly url: string | null;
  readonly buyer: string | null;
  readonly subject: string | null;
  /** Epoch ms: the printed time taken literally. */
  readonly lastMessageAt: number | null;
  /** Largest error of `lastMessageAt`, ms. */
  readonly lastMessagePrecisionMs: number | null;
  /** Epoch ms: earliest instant that the printed time allows; deadlines count from it. */
  readonly lastMessageEarliestAt: number | null;
  readonly lastFrom: Author | null;
  readonly awaitingReply: boolean | null;
  readonly unread: boolean | null;
}

/** One message of an open discussion. */
export interface ReadMessage {
  readonly from: Author | null;
  /** Epoch ms: the printed time taken literally. */
  readonly at: number | null;
  /** Epoch ms: earliest instant that the printed time allows. */
  readonly earliestAt: number | null;
  readonly text: string;
  readonly element: Element;
}

/** An open discussion, messages oldest first. */
export interface ReadThread {
  /** The key its row has in the list, where the page or its address tells it. */
  readonly key: string | null;
  readonly messages: readonly ReadMessage[];
}

/** Where a reply is written, and every control that sends it. */
export interface ReadComposer {
  /** The textarea, contenteditable element or, in an iframe editor, its body. */
  readonly editor: Element;
  readonly send: readonly Element[];
}

/** What one look at a page yielded. */
export interface PanelReading {
  readonly health: Health;
  readonly profile: PanelProfile | null;
  /** The shop that is logged in, where the page shows it. */
  readonly account: string | null;
  readonly discussions: readonly ReadDiscussion[];
  readonly thread: ReadThread | null;
  readonly composer: ReadComposer | null;
  /** A list that should be on this page is not to be found, or in part: by its profile, or by a frame nobody can look into. */
  readonly isDrifted?: boolean;
  /** What could not be read, in words for a report; never buyer's data. */
  readonly problems: readonly string[];
}

/** What a reading has to know besides the page. */
export interface ReadingContext {
  readonly url: string;
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47, e.g. 'sk-SK'; without it the page's own language. */
  readonly locale?: string;
  /** IANA zone in which the panel prints times; without it the viewer's. */
  readonly timeZone?: string;
  readonly profile?: PanelProfile;
}
