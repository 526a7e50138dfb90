import { render } from 'preact';

import badgeCss from '@/assets/badge.css?inline';
import overlayCss from '@/assets/overlay.css?inline';
import { ruleCardCss, tokensCss } from '@/assets/page-styles';
import type { ClaimMark } from '@/components/ClaimControl';
import { DeadlineExplanation } from '@/components/DeadlineExplanation';
import { PanelLayer } from '@/components/PanelLayer';
import { WordsContext } from '@/components/words';
import type { DiscussionView } from '@/utils/discussions/view';
import { endOfDay } from '@/utils/discussions/counted-views';
import type { Words } from '@/utils/i18n/words';
import { afterLayout } from '@/utils/panel/overlay/after-layout';
import { type DrawnPart, partToDraw } from '@/utils/panel/overlay/drawn-rows';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';

import { hearWindows } from './hear-windows';
import type { PageView } from './page-view';
import { createPlaces, type Unsettled } from './places';
import type { ChangedKeys } from './shown-list';

const TICK_MS = 30_000;

/** Nothing stands where it did. */
const ALL = { keys: null, hasGrown: true, isAboveNew: true } as const;
/** What is around the list is another: it may be narrower, and stand elsewhere. */
const AROUND = { hasGrown: true, isAboveNew: true } as const;

/** What the seller can ask for over the page. */
export interface OverlayActions {
  reread(): void;
  /** Lets the user show where the list is. */
  teach(): void;
  /** Marks that a discussion needs no reply, or takes the mark back. */
  setAside(view: DiscussionView, undone: boolean): void;
  /** Says how a discussion's claim stands. */
  markClaim(view: DiscussionView, mark: ClaimMark): void;
}

/** What of the page itself has changed: what is around its list, too, rows alone, or nothing, and more is known of it. */
export type Extent = 'around' | 'rows' | 'nothing';

interface Overlay {
  /** Draws the page's deadlines; where only some rows are others than before, no more than these. */
  show(page: PageView, changed: ChangedKeys, extent: Extent): void;
}

/**
 * One layer over the page that holds the badges and the strip. Contents are drawn when the list or the
 * minute changes; places are set at most once a frame, when the page scrolls, resizes or has settled.
 * Of a very long list only the rows near the window have badges.
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
  const places = createPlaces(host, () => pieces);
  /** The page has not changed since the last frame. */
  let isStill = true;
  /** The time that is drawn: badges are drawn anew only where they say something else. */
  let now = Date.now();
  /** The part of the list that is drawn on, by index; null while it is not known. */
  let part: DrawnPart | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let unsettled: Unsettled & { readonly keys: Set<string> | null } = ALL;

  const draw = (still = false): void => {
    render(page && layerOf(page), host.root);
    pieces = new Map(
      Array.from(host.root.querySelectorAll<HTMLElement>('.placed'), (drawn) => [
        drawn.getAttribute('data-place') ?? '',
        drawn,
      ]),
    );
    schedule(still);
  };
  const schedule = (still = false): void => {
    isStill &&= still;
    place();
  };
  const place = afterLayout(
    document,
    () => {
      const wasStill = isStill;
      isStill = true;
      if (!page) return;
      const mayCover = settle(page, unsettled);
      const wait = places.follow(page, explained, wasStill && !mayCover);
      clearTimeout(waiting);
      // Asked for in this very frame, the browser would tell the page of an endless loop.
      if (wait === 0) requestAnimationFrame(goOn);
      else if (wait !== null) waiting = setTimeout(goOn, wait);
    },
    signal,
  );
  const goOn = (): void => {
    if (!signal.aborted) place();
  };
  const settle = (settled: PageView, what: Unsettled): boolean => {
    if (what.keys?.size === 0 && !what.hasGrown) return false;
    if (what.keys === null) {
      const seen = settled.list[0]?.element;
      const shown = seen ?? settled.open?.composer.editor ?? document.body;
      host.root.style.colorScheme = pageSchemeAt(shown);
    }
    unsettled = { keys: new Set(), hasGrown: false, isAboveNew: false };
    return places.settle(settled, what);
  };
  const unsettle = (what: Partial<typeof unsettled>): void => {
    unsettled = { ...unsettled, ...what };
    const before = part;
    part = page && partToDraw(page.list, innerHeight);
    // In a long list other rows are near now.
    if (before?.from !== part?.from || before?.to !== part?.to) draw();
    else schedule();
  };
  const tick = (): void => {
    now = Date.now();
    unsettled = { ...unsettled, hasGrown: true };
    draw();
  };
  const explain = (key: string | null): void => {
    explained = explained === key ? null : key;
    unsettled = ALL;
    draw();
  };

  function layerOf({ list, views, hasList, health, isOutdated, open, leadMs }: PageView) {
    const view =
      explained === null
        ? undefined
        : (views.get(explained) ?? (open?.view.key === explained ? open.view : undefined));
    part ??= partToDraw(list, innerHeight);
    const drawn = list.slice(part.from, part.to).flatMap(({ key }) => views.get(key) ?? []);
    return (
      <WordsContext.Provider value={words}>
        <PanelLayer
          views={drawn}
          summary={hasList ? views.summary(now, endOfDay(now)) : null}
          rows={list.length}
          open={open?.view ?? null}
          health={health}
          isOutdated={isOutdated}
          now={now}
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

  const hear = hearWindows(
    {
      scroll: () => schedule(),
      // What has come into view by scrolling may have no place yet.
      scrollend: () => unsettle(AROUND),
      resize: () => unsettle(ALL),
      // A click elsewhere closes the explanation; so does Escape inside of it.
      pointerdown(event) {
        if (explained !== null && !event.composedPath().includes(host.element)) explain(null);
      },
    },
    signal,
  );
  hear(document);
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
  const ticking = setInterval(tick, TICK_MS);
  signal.addEventListener('abort', () => {
    clearInterval(ticking);
    render(null, host.root);
  });

  return {
    show(next, changed, extent) {
      page = next;
      for (const drawnOn of [next.list[0]?.element, next.open?.composer.editor]) {
        if (drawnOn) hear(drawnOn.ownerDocument);
      }
      if (changed === null) {
        now = Date.now();
        unsettled = ALL;
      }
      if (extent === 'around') {
        unsettled = { ...unsettled, ...AROUND };
        part = null;
      }
      changed?.forEach((key) => unsettled.keys?.add(key));
      // An explanation says more of a discussion than its badge.
      const isDrawn = extent === 'nothing' && changed?.size === 0 && explained === null;
      if (!isDrawn) draw(extent !== 'around');
    },
  };
}
