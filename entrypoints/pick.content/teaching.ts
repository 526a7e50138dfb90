import type { PanelContext } from '@/utils/discussions';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import type { PickSession, PickStep } from '@/utils/panel/pick';

import { barState, type Outcome } from './bar-state';
import { keep, takeBack } from './keeping';
import { markedIn } from './marks';
import type { PickerView } from './view';
import { askedInWords, pointedInWords } from './words-of';

interface TeachingOptions {
  readonly session: PickSession;
  readonly context: PanelContext;
  readonly words: Words;
  readonly view: PickerView;
  /** Ends the teaching. */
  readonly leave: () => void;
}

/** How one page is taught, as the user sees it: from question to question, until it is kept. */
export class Teaching {
  readonly #options: TeachingOptions;
  /** The list's rows at this question. */
  #rows: readonly Element[];
  /** What came of keeping what was shown; null before. */
  #outcome: Outcome | null = null;
  /** What those are told who do not see the bar. */
  #announcement: string;

  constructor(options: TeachingOptions) {
    this.#options = options;
    this.#rows = options.session.rows();
    this.#announcement = askedInWords(options.session, options.words);
  }

  draw(): void {
    const { session, context, view } = this.#options;
    const bar = {
      ...barState(session, this.#outcome),
      timeZone: context.market?.timeZone,
      announcement: this.#announcement,
      onFix: (step: PickStep) => this.#goOnAfter(() => session.goTo(step)),
      onBack: () => this.back(),
      onSkip: () => this.#goOnAfter(() => session.skip()),
      onLeave: () => this.leave(),
      onUndo: () => this.#undo(),
      onRetry: () => this.#save(),
    };
    view.draw(bar, markedIn(session, this.#rows, this.#outcome));
  }

  /** The pointer is over an element of the page. */
  point(element: Element): void {
    if (this.#outcome !== null) return;
    this.#options.session.point(element);
    this.draw();
  }

  /** Something else is pointed at by keyboard: those are told who do not see it. */
  present(): void {
    const { session, words } = this.#options;
    this.#announcement = pointedInWords(session, words);
    this.draw();
  }

  /** Takes what is pointed at; what was saved is left. */
  take(): void {
    if (this.#outcome === 'saved') this.leave();
    else if (this.#options.session.take()) this.#goOn();
    else this.draw();
  }

  /** To the question before, where there is one. */
  back(): void {
    if (this.#options.session.back()) this.#goOn();
  }

  leave(): void {
    this.#options.leave();
  }

  #goOnAfter(step: () => void): void {
    step();
    this.#goOn();
  }

  /** After a step: the next question or, after the last one, its end. */
  #goOn(): void {
    const { session, words } = this.#options;
    this.#rows = session.rows();
    this.#announcement = askedInWords(session, words);
    if (session.stage !== 'complete') this.#show(null);
    else {
      this.#outcome = null;
      if (session.profile() !== null) this.#save();
      else this.leave();
    }
  }

  #save(): void {
    const profile = this.#options.session.profile();
    if (profile === null) return;
    keep(profile).then(
      () => this.#show('saved'),
      (error: unknown) => this.#fail('keep what was shown', error),
    );
  }

  #undo(): void {
    const { session, context } = this.#options;
    const profile = session.profile();
    if (profile === null) return;
    takeBack(profile, context.profile).then(
      () => this.leave(),
      (error: unknown) => this.#fail('take back what was shown', error),
    );
  }

  #fail(what: string, error: unknown): void {
    logError(what)(error);
    this.#show('failed');
  }

  #show(outcome: Outcome | null): void {
    this.#outcome = outcome;
    this.draw();
    this.#options.view.focusBar();
  }
}
