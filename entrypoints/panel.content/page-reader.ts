import { readPanel, readPanelInSlices } from '@/utils/panel';
import type { PanelReading, ReadingContext } from '@/utils/panel/reading';

/** After so many readings in a row that the page has outrun, the next is made in one go. */
const MOST_OUTRUN = 2;

/** Reads a page that goes on living meanwhile. */
export interface PageReader {
  /** Reads the page as it is now; null where it changed before the reading was done. */
  read(context: ReadingContext): Promise<PanelReading | null>;
  /** The page is changing: what is being read is of a page that is no more. */
  outdate(): void;
}

/**
 * Reads in slices, so that the page stays quick. A reading is of one state of the page or it is none:
 * rows may be used for another discussion between two slices.
 */
export function createPageReader(page: Document): PageReader {
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
    async read(context) {
      outdate();
      if (outrun > MOST_OUTRUN) {
        outrun = 0;
        return readPanel(page, context);
      }
      const own = new AbortController();
      current = own;
      const reading = await readPanelInSlices(page, context, own.signal);
      if (current === own) {
        current = null;
        outrun = 0;
      }
      return own.signal.aborted ? null : reading;
    },
  };
}
