import type { ReadComposer } from '../reading';
import { stopLearning } from './enter-key';
import { Replays } from './replays';
import type { SendAttempt, SendHandler } from './send-attempt';

/** An attempt that is held until its gesture ends, and the key that is down if it was one. */
interface Held {
  readonly attempt: SendAttempt;
  readonly key?: string;
}

/**
 * What the seller's hand is doing, and what of it is held: asks the handler, and lets everything pass
 * where that throws or where there is none.
 */
export class Holding {
  /** Null where nobody is asked. */
  handler: SendHandler | null = null;
  /** What is held in the gesture of this moment. */
  held: Held | null = null;
  readonly #replays = new Replays();

  /** A gesture begins: nothing of the last one goes on. */
  begin(): void {
    this.held = null;
    this.#replays.end();
    stopLearning();
  }

  /** The gesture is over in which `attempt` was held; what the handler cannot be told of is let go. */
  end(attempt: SendAttempt): void {
    this.held = null;
    const isTold = this.#ask((handler) => {
      handler.held(attempt);
      return true;
    }, false);
    if (!isTold) this.replay(attempt);
  }

  /** The attempt that `find` makes out among the composers on the page, if it has to be held. */
  toHold(find: (composers: readonly ReadComposer[]) => SendAttempt | null): SendAttempt | null {
    if (this.#replays.isRunning) return null;
    return this.#ask((handler) => {
      const attempt = find(handler.composers());
      const isHeld =
        attempt && !this.#replays.mayFollow(attempt) && handler.decide(attempt) === 'hold';
      return isHeld ? attempt : null;
    }, null);
  }

  /** Composers on the page at this moment. */
  composers(): readonly ReadComposer[] {
    return this.#ask((handler) => handler.composers(), []);
  }

  /** See `Interceptor.replay`. */
  replay(attempt: SendAttempt): boolean {
    return this.#replays.replay(attempt, () => this.composers());
  }

  #ask<T>(call: (handler: SendHandler) => T, otherwise: T): T {
    const { handler } = this;
    if (!handler) return otherwise;
    try {
      return call(handler);
    } catch (error) {
      tell(handler, error);
      return otherwise;
    }
  }
}

/** Even what cannot be told must not keep a message from leaving. */
function tell(handler: SendHandler, error: unknown): void {
  try {
    handler.failed(error);
  } catch (untold) {
    // As an error of its own, in no listener's way.
    setTimeout(() => {
      throw untold;
    });
  }
}
