import type { PanelContext } from '@/utils/discussions';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { lockPage, PickSession } from '@/utils/panel/pick';

import { createBarPlace } from './bar-place';
import { barState } from './bar-state';
import { keep, takeBack } from './keeping';
import { commandOf, type KeyCommand } from './keyboard';
import { boxInWindow, type Marked } from './marks';
import { createPointer } from './pointer';
import { createPickerView } from './view';
import { askedInWords, pointedInWords } from './words-of';

/** Lets the user point at what stands where, until they end it or `life` does. */
export function startPicker(context: PanelContext, words: Words, life: AbortSignal): void {
  const ending = new AbortController();
  const signal = AbortSignal.any([life, ending.signal]);
  const focusedBefore = document.activeElement;
  const view = createPickerView(words, signal);
  const bar = createBarPlace(view.place);
  const timeZone = context.market?.timeZone;
  const session = new PickSession(document, {
    url: location.href,
    now: Date.now(),
    ...(timeZone !== undefined && { timeZone }),
    ...(context.profile && { profile: context.profile }),
  });
  let rows: readonly Element[] = session.rows();
  let outcome: 'saved' | 'failed' | null = null;
  let announcement = askedInWords(session, words);

  const draw = (): void => {
    const actions = {
      onFix: then(session.goTo.bind(session)),
      onBack: back,
      onSkip: then(session.skip.bind(session)),
      onLeave: leave,
      onUndo: undo,
      onRetry: save,
    };
    view.draw({ ...barState(session, outcome), timeZone, announcement, ...actions }, marked());
  };
  const marked = (): Marked => {
    const { proposal, stage } = session;
    const isOfRows = stage === 'row';
    if (outcome === 'saved') return { rows: [], found: [], main: null, isRefused: false, isOfRows };
    return {
      isOfRows,
      rows: isOfRows && proposal !== null ? [] : rows,
      found: proposal?.found ?? [],
      main: proposal?.element ?? null,
      isRefused: proposal?.problem != null,
    };
  };

  /** After a step: the next question or, after the last one, its end. */
  const goOn = (): void => {
    rows = session.rows();
    announcement = askedInWords(session, words);
    outcome = null;
    if (session.stage !== 'complete') {
      draw();
      view.focusBar();
    } else if (session.profile() !== null) save();
    else leave();
  };
  const then =
    <Arguments extends unknown[]>(action: (...given: Arguments) => unknown) =>
    (...given: Arguments): void => {
      action(...given);
      goOn();
    };
  const take = (): void => {
    if (outcome === 'saved') leave();
    else if (session.take()) goOn();
    else draw();
  };
  const back = (): void => {
    if (session.back()) goOn();
  };
  const show = (is: 'saved' | 'failed'): void => {
    outcome = is;
    draw();
    view.focusBar();
  };
  const save = (): void => {
    const profile = session.profile();
    if (profile === null) return;
    keep(profile).then(
      () => show('saved'),
      (error: unknown) => {
        logError('keep what was shown')(error);
        show('failed');
      },
    );
  };
  const undo = (): void => {
    const profile = session.profile();
    if (profile === null) return;
    takeBack(profile, context.profile).then(leave, (error: unknown) => {
      logError('take back what was shown')(error);
      show('failed');
    });
  };
  const leave = (): void => {
    ending.abort();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const focused = (): HTMLButtonElement | undefined =>
    view.buttons().find((button) => button.matches(':focus'));
  /** Brings what is pointed at by keyboard into sight, and says what it is. */
  const present = (): void => {
    const element = session.proposal?.element;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    announcement = pointedInWords(session, words);
    draw();
    if (element) bar.makeWay(boxInWindow(element));
  };
  const step = (by: 1 | -1): boolean => {
    if (!session.step(by)) return false;
    view.focusBar();
    present();
    return true;
  };
  /** One ring: what may be pointed at, then the buttons of the bar. */
  const tab = (by: 1 | -1): void => {
    const all = view.buttons();
    const at = focused();
    const next = at && all[all.indexOf(at) + by];
    if (next) next.focus();
    else if (!step(by)) all.at(by === 1 ? 0 : -1)?.focus();
  };
  const resize = (to: 'wider' | 'narrower'): void => {
    session.resize(to);
    present();
  };
  const commands: Readonly<Record<KeyCommand, () => void>> = {
    leave,
    back,
    press() {
      const button = focused();
      if (button) press(button);
      else take();
    },
    next: () => step(1) || step(1),
    previous: () => step(-1) || step(-1),
    wider: () => resize('wider'),
    narrower: () => resize('narrower'),
    tab: () => tab(1),
    'tab-back': () => tab(-1),
  };
  const point = (element: Element): void => {
    if (outcome !== null) return;
    session.point(element);
    draw();
  };
  const pointer = createPointer(view, bar, { point, take, press }, signal);
  const handle = (event: Event): void => {
    if (event instanceof MouseEvent) pointer(event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') {
      const command = commandOf(event);
      if (command !== null) commands[command]();
    }
  };
  lockPage(window, handle, signal);
  draw();
  view.focusBar();
}

/** Presses a button of ours without the page hearing of it: the event stays inside our tree. */
function press(button: Element): void {
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
