import { render } from 'preact';

import pickerCss from '@/assets/picker.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { PickerBar } from '@/components/PickerBar';
import { WordsContext } from '@/components/words';
import type { PanelContext } from '@/utils/discussions';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { HOST_ATTRIBUTE, createShadowHost } from '@/utils/panel/overlay/shadow-host';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { elementAt, lockPage, PickSession, type PickStep } from '@/utils/panel/pick';

import { createBarPlace } from './bar-place';
import { barState } from './bar-state';
import { commandOf, type KeyCommand } from './keys';
import { boxInWindow, drawMarks, type Marked } from './marks';
import { scrollBelow } from './scroll';
import { askedInWords, pointedInWords } from './words-of';

/** The page may move without a scroll: outlines follow so often, ms. */
const FOLLOW_MS = 200;

/** Lets the user point at what stands where, until they end it or `life` does. */
export function startPicker(context: PanelContext, words: Words, life: AbortSignal): void {
  const ending = new AbortController();
  const signal = AbortSignal.any([life, ending.signal]);
  const focusedBefore = document.activeElement;
  const host = createShadowHost(document, 'pick', [tokensCss, pickerCss].join('\n'), signal);
  host.root.lang = words.locale;
  host.root.dir = 'ltr';
  host.root.style.colorScheme = pageSchemeAt(document.body);
  const [shield, marks, place] = ['shield', 'marks', 'place'].map((name) => {
    const part = document.createElement('div');
    part.className = name;
    host.root.append(part);
    return part;
  });
  if (!shield || !marks || !place) return;

  const timeZone = context.market?.timeZone;
  const session = new PickSession(document, {
    url: location.href,
    now: Date.now(),
    ...(timeZone !== undefined && { timeZone }),
    ...(context.profile && { profile: context.profile }),
  });
  const bar = createBarPlace(place);
  let rows: readonly Element[] = session.rows();
  let outcome: 'saved' | 'failed' | null = null;
  let announcement = askedInWords(session, words);
  let pointer: { readonly x: number; readonly y: number } | null = null;

  const draw = (): void => {
    render(
      <WordsContext.Provider value={words}>
        <PickerBar
          {...barState(session, outcome)}
          timeZone={timeZone}
          announcement={announcement}
          onFix={(step) => goTo(step)}
          onBack={back}
          onSkip={skip}
          onLeave={leave}
          onUndo={undo}
          onRetry={save}
        />
      </WordsContext.Provider>,
      place,
    );
    mark();
  };
  const mark = (): void => drawMarks(marks, marked());
  const marked = (): Marked => {
    const { proposal, stage } = session;
    if (outcome === 'saved') return { rows: [], found: [], main: null, isRefused: false };
    return {
      rows: stage === 'row' && proposal !== null ? [] : rows,
      found: proposal?.found ?? [],
      main: proposal?.element ?? null,
      isRefused: proposal?.problem != null,
    };
  };

  const enter = (): void => {
    rows = session.rows();
    pointer = null;
    announcement = askedInWords(session, words);
    if (session.stage === 'complete' && session.profile() !== null) save();
    else if (session.stage === 'complete') leave();
    else {
      outcome = null;
      draw();
      focusBar();
    }
  };
  const take = (): void => {
    if (session.take()) enter();
    else draw();
  };
  const skip = (): void => {
    session.skip();
    enter();
  };
  const back = (): void => {
    if (session.back()) enter();
  };
  const goTo = (step: PickStep): void => {
    session.goTo(step);
    enter();
  };
  const save = (): void => {
    const profile = session.profile();
    if (profile === null) return;
    sendMessage('saveProfile', profile)
      .then(() => {
        outcome = 'saved';
      })
      .catch((error: unknown) => {
        logError('keep what was shown')(error);
        outcome = 'failed';
      })
      .finally(() => {
        draw();
        focusBar();
      });
  };
  const undo = (): void => {
    const profile = session.profile();
    if (profile === null) return;
    const before = context.profile;
    const undone =
      before?.origin === 'taught'
        ? sendMessage('saveProfile', before)
        : sendMessage('resetProfile', { host: profile.host, path: profile.path });
    undone.catch(logError('take back what was shown'));
    leave();
  };
  const leave = (): void => {
    ending.abort();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const isOurs = (element: Element): boolean => element.closest(`[${HOST_ATTRIBUTE}]`) !== null;
  const pointAt = (x: number, y: number): void => {
    const element = elementAt(document, { x, y }, isOurs);
    if (element === null) return;
    session.point(element);
    draw();
  };
  const focusBar = (): void =>
    host.root.querySelector<HTMLElement>('[data-panelwatch-picker]')?.focus();
  const buttons = (): HTMLButtonElement[] => [
    ...place.querySelectorAll<HTMLButtonElement>('button:not(:disabled)'),
  ];
  const focused = (): HTMLButtonElement | undefined =>
    buttons().find((button) => button.matches(':focus'));
  /** The page must not see it: an event that stays inside of our tree. */
  const press = (button: Element): void => {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };

  const step = (by: 1 | -1): boolean => {
    if (!session.step(by)) return false;
    focusBar();
    show();
    return true;
  };
  /** Brings what is pointed at by keyboard into sight, and says what it is. */
  const show = (): void => {
    const element = session.proposal?.element;
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    announcement = pointedInWords(session, words);
    draw();
    if (element) bar.makeWay(boxInWindow(element));
  };
  /** One ring: what may be pointed at, then the buttons of the bar. */
  const tab = (by: 1 | -1): void => {
    const all = buttons();
    const at = focused();
    const next = at && all[all.indexOf(at) + by];
    if (at && !next) focusBar();
    if (next) next.focus();
    else if (!step(by)) all.at(by === 1 ? 0 : -1)?.focus();
  };
  const resize = (to: 'wider' | 'narrower'): void => {
    session.resize(to);
    show();
  };
  const commands: Readonly<Record<KeyCommand, () => void>> = {
    leave,
    back,
    press() {
      const button = focused();
      if (button) press(button);
      else if (outcome === 'saved') leave();
      else take();
    },
    next: () => step(1) || step(1),
    previous: () => step(-1) || step(-1),
    wider: () => resize('wider'),
    narrower: () => resize('narrower'),
    tab: () => tab(1),
    'tab-back': () => tab(-1),
  };

  const onPointer = (event: MouseEvent): void => {
    const [inner] = event.composedPath();
    const target = inner instanceof Element && place.contains(inner) ? inner : null;
    const { type, clientX: x, clientY: y } = event;
    if (type === 'pointerup') bar.drop();
    if (type === 'pointerdown' && target?.closest('header') && !target.closest('button')) {
      bar.grab(x, y);
    }
    if (type === 'pointermove') {
      bar.drag(x, y);
      pointer = target ? null : { x, y };
    }
    if (type !== 'click' || event.button !== 0) return;
    const button = target?.closest('button:not(:disabled)');
    if (button) press(button);
    else if (target === null && outcome === 'saved') leave();
    else if (target === null) {
      pointer = null;
      pointAt(x, y);
      take();
    }
  };

  lockPage(
    window,
    (event) => {
      if (event instanceof KeyboardEvent) {
        const command = event.type === 'keydown' ? commandOf(event) : null;
        if (command !== null) commands[command]();
      } else if (event instanceof MouseEvent) onPointer(event);
    },
    signal,
  );
  addEventListener(
    'wheel',
    (event) => {
      if (!place.contains(event.composedPath()[0] as Node)) scrollBelow(event, isOurs);
    },
    { capture: true, passive: false, signal },
  );
  const follow = (): void => {
    if (pointer !== null && outcome === null) {
      const { x, y } = pointer;
      pointer = null;
      pointAt(x, y);
    } else mark();
  };
  let frame = 0;
  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      follow();
    });
  };
  for (const type of ['scroll', 'resize', 'pointermove']) {
    addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  const following = setInterval(mark, FOLLOW_MS);
  signal.addEventListener('abort', () => {
    clearInterval(following);
    cancelAnimationFrame(frame);
    render(null, place);
  });
  draw();
  focusBar();
}
