import { endOfDay } from 'date-fns/endOfDay';
import { render } from 'preact';

import badgeCss from '@/assets/badge.css?inline';
import overlayCss from '@/assets/overlay.css?inline';
import ruleCardCss from '@/assets/rule-card.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import type { ClaimMark } from '@/components/ClaimControl';
import { DeadlineExplanation } from '@/components/DeadlineExplanation';
import { PanelLayer } from '@/components/PanelLayer';
import { WordsContext } from '@/components/words';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';

import type { PageView } from './page-view';
import { createPlaces } from './places';

const TICK_MS = 30_000;

/** What the seller can ask for over the page. */
interface OverlayActions {
  reread(): void;
  /** Lets the user show where the list is. */
  teach(): void;
  /** Marks that a discussion needs no reply, or takes the mark back. */
  setAside(view: DiscussionView, undone: boolean): void;
  /** Says how a discussion's claim stands. */
  markClaim(view: DiscussionView, mark: ClaimMark): void;
}

interface Overlay {
  /** Draws the page's deadlines. */
  show(page: PageView): void;
}

/**
 * One layer over the page that holds the badges and the strip. Contents are drawn when the list or the
 * minute changes; places are set at most once a frame, when the page scrolls, resizes or has settled.
 */
export function createOverlay(words: Words, actions: OverlayActions, signal: AbortSignal): Overlay {
  const host = createShadowHost(
    document,
    'overlay',
    [tokensCss, badgeCss, overlayCss, ruleCardCss].join('\n'),
    signal,
  );
  // The page may speak another language than the interface, and be read from right to left.
  host.root.lang = words.locale;
  host.root.dir = 'ltr';
  let page: PageView | null = null;
  let explained: string | null = null;
  /** What was drawn, by its name. */
  let pieces: ReadonlyMap<string, HTMLElement> = new Map();
  const places = createPlaces(host, (name) => pieces.get(name));
  let frame = 0;
  let isSettled = false;

  const draw = (): void => {
    render(page && layerOf(page, Date.now()), host.root);
    pieces = new Map(
      [...host.root.querySelectorAll<HTMLElement>('[data-place]')].map((drawn) => [
        drawn.dataset.place ?? '',
        drawn,
      ]),
    );
    isSettled = false;
    schedule();
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!page) return;
      if (!isSettled) settle(page);
      places.follow(page, explained);
    });
  };
  const settle = (settled: PageView): void => {
    const [seen] = settled.rows.values();
    const shown = seen ?? settled.open?.composer.editor ?? document.body;
    host.root.style.colorScheme = pageSchemeAt(shown);
    places.settle(settled);
    isSettled = true;
  };
  const unsettle = (): void => {
    isSettled = false;
    schedule();
  };
  const explain = (key: string | null): void => {
    explained = explained === key ? null : key;
    draw();
  };

  function layerOf({ views, hasList, health, isOutdated, open, leadMs }: PageView, now: number) {
    const view = [...views, ...(open ? [open.view] : [])].find(({ key }) => key === explained);
    return (
      <WordsContext.Provider value={words}>
        <PanelLayer
          views={views}
          hasList={hasList}
          open={open?.view ?? null}
          health={health}
          isOutdated={isOutdated}
          now={now}
          endOfToday={endOfDay(now).getTime()}
          leadMs={leadMs}
          explained={view ? view.key : null}
          explanation={
            view && (
              <DeadlineExplanation
                view={view}
                now={now}
                onSetAside={(undone) => actions.setAside(view, undone)}
                onMarkClaim={(mark) => actions.markClaim(view, mark)}
              />
            )
          }
          onExplain={explain}
          onGoTo={(key) => {
            page?.rows.get(key)?.scrollIntoView({ block: 'center' });
            if (explained !== key) explain(key);
          }}
          onReread={() => actions.reread()}
          onTeach={() => actions.teach()}
        />
      </WordsContext.Provider>
    );
  }

  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  // What has come into view by scrolling may have a better place now.
  addEventListener('scrollend', unsettle, { capture: true, passive: true, signal });
  addEventListener('resize', unsettle, { signal });
  // A click elsewhere closes the explanation; so does Escape inside of it.
  addEventListener(
    'pointerdown',
    (event) => {
      if (explained !== null && !event.composedPath().includes(host.element)) explain(null);
    },
    { capture: true, signal },
  );
  host.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || explained === null) return;
      const key = explained;
      explain(null);
      pieces.get(key)?.querySelector('button')?.focus();
    },
    { signal },
  );
  // Time passes although nothing on the page changes.
  const ticking = setInterval(draw, TICK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    cancelAnimationFrame(frame);
    render(null, host.root);
  });

  return {
    show(next) {
      page = next;
      draw();
    },
  };
}
