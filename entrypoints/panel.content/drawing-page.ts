import type { PanelReading } from '@/utils/panel/reading';

/** How long a page may show nothing that can be read before that counts, ms. */
const PATIENCE_MS = 2_000;

/**
 * Tells a page that is still being drawn from one that cannot be read: apps fetch their lists after
 * they have loaded, and take one away for a moment when another is asked for.
 */
export class DrawingPage {
  #url = '';
  /** Since when nothing on the page can be read, epoch ms; null while something can. */
  #since: number | null = null;

  /**
   * How long to wait before a reading of the page counts, ms; 0 for one that counts now.
   *
   * @param url - of the page: another has its own time to be drawn
   * @param now - when it was read, epoch ms
   */
  patienceFor({ health }: Pick<PanelReading, 'health'>, url: string, now: number): number {
    if (url !== this.#url) this.#since = null;
    this.#url = url;
    if (health !== 'unreadable') {
      this.#since = null;
      return 0;
    }
    // A clock that was set back begins anew.
    if (this.#since === null || now < this.#since) this.#since = now;
    return Math.max(0, this.#since + PATIENCE_MS - now);
  }
}
