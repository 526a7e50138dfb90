import { type ComponentChild, render } from 'preact';

import caseCss from '@/assets/case.css?inline';
import { ruleCardCss, tokensCss } from '@/assets/page-styles';
import { WordsContext } from '@/components/words';
import type { Words } from '@/utils/i18n/words';
import { blankShare, placeBeside } from '@/utils/panel/overlay/beside';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';

interface ShownCase {
  readonly content: ComponentChild;
  /** The answer form; null puts the case in the window's corner. */
  readonly beside: Element | null;
}

interface CaseView {
  /** Shows a case; null takes it away. */
  show(next: ShownCase | null): void;
}

/** Draws a case in a layer of our own: at the side of its form, or in the corner where that hides less. */
export function createCaseView(words: Words, signal: AbortSignal): CaseView {
  const host = createShadowHost(
    document,
    'case',
    [tokensCss, ruleCardCss, caseCss].join('\n'),
    signal,
  );
  // The page may speak another language than the interface, and be read from right to left.
  host.root.lang = words.locale;
  host.root.dir = 'ltr';
  let shown: ShownCase | null = null;
  let frame = 0;

  const place = (): void => {
    const panel = host.root.querySelector<HTMLElement>('.case');
    if (!panel || !shown) return;
    const form = shown.beside;
    let at =
      form && placeBeside(form, panel.getBoundingClientRect(), 'sides', [form], host.element);
    if (at && at.blank < 1) {
      // A form that is out of sight leaves only what stands above it: rather the corner, if that hides less.
      panel.classList.add('docked');
      panel.style.transform = '';
      if (blankShare(panel.getBoundingClientRect(), host.element) > at.blank) at = null;
    }
    panel.classList.toggle('docked', at === null);
    const origin = host.element.getBoundingClientRect();
    panel.style.transform = at
      ? `translate(${Math.round(at.left - origin.left)}px, ${Math.round(at.top - origin.top)}px)`
      : '';
  };

  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      place();
    });
  };

  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  addEventListener('resize', schedule, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    render(null, host.root);
  });

  return {
    show(next) {
      shown = next;
      host.root.style.colorScheme = pageSchemeAt(next?.beside ?? document.body);
      render(
        next && <WordsContext.Provider value={words}>{next.content}</WordsContext.Provider>,
        host.root,
      );
      schedule();
    },
  };
}
