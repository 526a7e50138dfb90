/** What a row of a list of discussions shows; null where it does not show it. */
export interface TrueRow {
  /** The id that the page gives the row, if any. */
  readonly key: string | null;
  readonly buyer: string | null;
  /** Every text that may pass for the subject: the product, the order, the topic. */
  readonly subject: string | readonly string[] | null;
  /** ISO 8601. */
  readonly lastMessageAt: string;
  /** Largest error of a reader who takes the printed time literally. */
  readonly lastMessagePrecisionMs: number;
  readonly lastFrom: string | null;
  readonly awaitingReply: boolean | null;
  readonly unread: boolean | null;
}

export interface TrueMessage {
  readonly from: string;
  readonly at: string;
  readonly text: string;
  readonly hidden?: boolean;
}

/** Selectors; ` >>> ` goes into an open shadow root or a frame's document. */
export interface TrueComposer {
  readonly editor: string;
  readonly send: readonly string[];
}

export interface TrueThread {
  readonly url: string;
  /** Oldest first, as far as the page shows them. */
  readonly messages: readonly TrueMessage[];
  readonly messagePrecisionMs: number;
  readonly composer: TrueComposer | null;
}
