import { render } from 'preact';

import pickerCss from '@/assets/picker.css?inline';
import { tokensCss } from '@/assets/page-styles';
import { PickerBar, type PickerBarProps } from '@/components/PickerBar';
import { WordsContext } from '@/components/words';
import type { Words } from '@/utils/i18n/words';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';

import { drawMarks, type Marked } from './marks';

/** The page may move without a scroll: outlines follow so often, ms. */
const FOLLOW_MS = 200;

/** What is drawn over the page while the user points at it. */
export interface PickerView {
  /** The box in which the bar stands. */
  readonly place: HTMLElement;
  draw(bar: PickerBarProps, marked: Marked): void;
  focusBar(): void;
  /** The buttons of the bar that can be pressed, in their order. */
  buttons(): HTMLButtonElement[];
  /** What of the bar an event is about; null where it is about the page. */
  partAt(event: Event): Element | null;
}

/** Lays a shield over the page, outlines on it and the bar above, until `signal` aborts. */
export function createPickerView(words: Words, signal: AbortSignal): PickerView {
  const host = createShadowHost(document, 'pick', [tokensCss, pickerCss].join('\n'), signal);
  host.root.lang = words.locale;
  host.root.dir = 'ltr';
  host.root.style.colorScheme = pageSchemeAt(document.body);
  const part = (name: string): HTMLElement => {
    const element = document.createElement('div');
    element.className = name;
    host.root.append(element);
    return element;
  };
  part('shield');
  const marks = part('marks');
  const place = part('place');
  let shown: Marked | null = null;
  const follow = (): void => {
    if (shown) drawMarks(marks, shown);
  };
  let frame = 0;
  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      follow();
    });
  };
  for (const type of ['scroll', 'resize']) {
    addEventListener(type, schedule, { capture: true, passive: true, signal });
  }
  const following = setInterval(follow, FOLLOW_MS);
  signal.addEventListener('abort', () => {
    clearInterval(following);
    cancelAnimationFrame(frame);
    render(null, place);
  });
  return {
    place,
    draw(bar, marked) {
      render(
        <WordsContext.Provider value={words}>
          <PickerBar {...bar} />
        </WordsContext.Provider>,
        place,
      );
      shown = marked;
      follow();
    },
    focusBar() {
      place.querySelector<HTMLElement>('[data-panelwatch-picker]')?.focus();
    },
    buttons: () => [...place.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')],
    partAt(event) {
      const [inner] = event.composedPath();
      return inner instanceof Element && place.contains(inner) ? inner : null;
    },
  };
}
