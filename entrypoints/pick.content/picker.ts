import type { PanelContext } from '@/utils/discussions';
import type { Words } from '@/utils/i18n/words';
import { lockPage, PickSession } from '@/utils/panel/pick';

import { createBarPlace } from './bar-place';
import { createKeyCommands } from './key-commands';
import { createPointer } from './pointer';
import { Teaching } from './teaching';
import { createPickerView } from './view';

/** Lets the user point at what stands where, until they end it or `life` does. */
export function startPicker(context: PanelContext, words: Words, life: AbortSignal): void {
  const ending = new AbortController();
  const signal = AbortSignal.any([life, ending.signal]);
  const focusedBefore = document.activeElement;
  const leave = (): void => {
    ending.abort();
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
  };

  const view = createPickerView(words, signal);
  const bar = createBarPlace(view.place);
  const session = sessionOn(context);
  const teaching = new Teaching({ session, context, words, view, leave });
  const onKey = createKeyCommands(session, teaching, view, bar);
  const onPointer = createPointer(view, bar, teaching, signal);
  const handle = (event: Event): void => {
    if (event instanceof MouseEvent) onPointer(event);
    else if (event instanceof KeyboardEvent && event.type === 'keydown') onKey(event);
  };
  lockPage(window, handle, signal);
  teaching.draw();
  view.focusBar();
}

function sessionOn({ market, profile }: PanelContext): PickSession {
  return new PickSession(document, {
    url: location.href,
    now: Date.now(),
    ...(market && { timeZone: market.timeZone }),
    ...(profile && { profile }),
  });
}
