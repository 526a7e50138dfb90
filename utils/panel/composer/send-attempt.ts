import type { ReadComposer } from '../reading';

/** A key as it was pressed; enough to press it again. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

interface Attempt {
  /** The reply that would leave. */
  readonly composer: ReadComposer;
  /**
   * `likely` where a plain Enter looks like a sending key but the page does not say so: it may be
   * a line break just as well.
   */
  readonly certainty: 'sure' | 'likely';
}

/** A press of a control that sends. */
export type ClickAttempt = Attempt & { readonly way: 'click'; readonly control: Element };

/** The seller is about to send a reply, and in which way. */
export type SendAttempt =
  | ClickAttempt
  | (Attempt & {
      readonly way: 'submit';
      readonly form: HTMLFormElement;
      readonly submitter: HTMLElement | null;
    })
  | (Attempt & { readonly way: 'key'; readonly target: Element; readonly press: KeyPress });

/** What decides about attempts. All of it is called while the page waits. */
export interface SendHandler {
  /** Composers on the page at this moment; asked at every press that may send. */
  composers(): readonly ReadComposer[];
  /** Asked up to twice in one gesture (press and release); must not open anything by itself. */
  decide(attempt: SendAttempt): 'pass' | 'hold';
  /** The held gesture is over: the moment to open the gate. Not called when it was broken off. */
  held(attempt: SendAttempt): void;
  /** `composers`, `decide` or `held` threw; the attempt was let go. */
  failed(error: unknown): void;
}

/** Stands between a composer and the page's own listeners. */
export interface Interceptor {
  /** With null every event passes untouched. */
  setHandler(handler: SendHandler | null): void;
  /**
   * Listens in a same-origin frame too, whose events the page's own window never sees. Cheap and
   * harmless to repeat: an editor that writes its frame anew drops all listeners in it.
   */
  attach(frame: Window): void;
  /**
   * Sends in the way that was held, once; the interceptor lets exactly that pass.
   *
   * @returns false if this attempt was replayed before or its control is gone
   */
  replay(attempt: SendAttempt): boolean;
  /** Stops listening in all windows. */
  destroy(): void;
}
