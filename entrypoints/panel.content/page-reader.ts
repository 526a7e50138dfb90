import { LivingPanel, type LivingReading } from '@/utils/panel/living-panel';
import type { MailDesk } from '@/utils/panel/mail/lent-desk';
import type { PanelChange } from '@/utils/panel/observe';
import type { ReadingContext } from '@/utils/panel/reading';
import { inOneGo, inSlices } from '@/utils/panel/steps';

/** After so many readings in a row that the page has outrun, the next is made in one go. */
const MOST_OUTRUN = 2;

/** Reads a page that goes on living meanwhile. */
export interface PageReader {
  /**
   * Reads the page as it is now; null where it changed before the reading was done.
   *
   * @param change - all that has changed since the last call, if that is known
   */
  read(context: ReadingContext, change?: PanelChange): Promise<LivingReading | null>;
  /** The page is changing: what is being read is of a page that is no more. */
  outdate(): void;
}

/**
 * Reads what has changed, and the whole page in slices, so that it stays quick. A reading is of one state of the page or it is none:
 * rows may be used for another discussion between two slices.
 */
export function createPageReader(page: Document): PageReader {
  const panel = new LivingPanel(page);
  let current: AbortController | null = null;
  let outrun = 0;

  const outdate = (): void => {
    if (current === null) return;
    current.abort();
    current = null;
    outrun++;
  };

  return {
    outdate,
    async read(context, change) {
      outdate();
      const followed = change ? panel.follow(context, change) : null;
      if (followed) {
        outrun = 0;
        return followed;
      }
      if (outrun > MOST_OUTRUN) {
        outrun = 0;
        return inOneGo(panel.read(context));
      }
      const own = new AbortController();
      current = own;
      const reading = await inSlices(panel.read(context), own.signal);
      if (current === own) {
        current = null;
        outrun = 0;
      }
      return own.signal.aborted ? null : reading;
    },
  };
}

/** Reads a mailbox, in one go: of most of it nothing is taken. */
export function createMailReader(desk: MailDesk): PageReader {
  return {
    read: (context) => Promise.resolve({ reading: desk.read(document, context), changes: null }),
    outdate: () => undefined,
  };
}
