import { draftText } from '../editors/draft-text';
import type { ReadComposer } from '../reading';
import { sendAgain } from './replay';
import type { SendAttempt } from './send-attempt';

/** How long after a replay the page may still submit by itself what it was just told to send, ms. */
const AFTERMATH_MS = 2000;

/** Attempts of one page that are let go after they were held, each of them once. */
export class Replays {
  /** A replay is going on: all that it does passes. */
  isRunning = false;
  readonly #replayed = new WeakSet<SendAttempt>();
  /** The draft that was sent last, and until when the page may send it once more. */
  #text = '';
  #until = 0;

  /** Whether the page goes on with what was replayed a moment ago. */
  mayFollow({ composer }: SendAttempt): boolean {
    // A draft that has become another one since is not what was sent.
    return performance.now() < this.#until && textIn(composer) === this.#text;
  }

  /** The seller does something else: what is sent from now on was not replayed. */
  end(): void {
    this.#until = 0;
  }

  /** Sends in the way of `attempt`; false where it was replayed before or cannot be. */
  replay(attempt: SendAttempt, composers: () => readonly ReadComposer[]): boolean {
    if (this.#replayed.has(attempt)) return false;
    this.#replayed.add(attempt);
    this.#text = textIn(attempt.composer);
    this.#until = performance.now() + AFTERMATH_MS;
    this.isRunning = true;
    try {
      return sendAgain(attempt, composers);
    } finally {
      this.isRunning = false;
    }
  }
}

/** Pages trim what they send. */
function textIn({ editor }: ReadComposer): string {
  return draftText(editor).trim();
}
