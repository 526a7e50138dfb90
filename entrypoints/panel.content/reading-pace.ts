/** Rests after a reading are so many times as long as it took: it takes no more of a page's time than 0.2 %. */
const REST = 500;
/** However long a reading took, or the machine slept in it, ms. */
const LONGEST_REST_MS = 10 * 60_000;

/** When a page on which nothing changes is read again: the longer that takes, the more seldom. */
export class ReadingPace {
  #due = 0;

  /** The page was read as a whole; both times in ms of the same clock. */
  took(began: number, ended: number): void {
    this.#due = ended + Math.min(REST * (ended - began), LONGEST_REST_MS);
  }

  /** Whether the page may be read again at `now`, in ms of that clock. */
  isDue(now: number): boolean {
    return now >= this.#due;
  }
}
