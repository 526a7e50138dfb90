/** A time as a page printed it. All fields but `precisionMs` are epoch ms. */
export interface PrintedTime {
  /** The text taken literally: '14:05' is 14:05:00, '3 h ago' is now − 3 h, a bare date its 0:00. */
  readonly at: number;
  /** Largest error of `at`, in ms. */
  readonly precisionMs: number;
  /** Earliest instant that the text allows; deadlines count from here. */
  readonly earliest: number;
  /** Latest instant that the text allows. */
  readonly latest: number;
}

/** What a reader of printed times has to know besides the texts. */
export interface TimeContext {
  /** Epoch ms. */
  readonly now: number;
  /** BCP 47 tag of the page; settles words and day/month order where the texts leave it open. */
  readonly locale?: string;
  /** IANA zone in which the page prints; default: the runtime's own. */
  readonly timeZone?: string;
}
