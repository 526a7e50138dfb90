import { endOfDay } from 'date-fns/endOfDay';
import { render } from 'preact';

import badgeCss from '@/assets/badge.css?inline';
import overlayCss from '@/assets/overlay.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { DeadlineExplanation } from '@/components/DeadlineExplanation';
import { PanelLayer } from '@/components/PanelLayer';
import { WordsContext } from '@/components/words';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { frameOf, placeBeside } from '@/utils/panel/overlay/beside';
import { pageSchemeAt } from '@/utils/panel/overlay/page-scheme';
import type { Point } from '@/utils/panel/overlay/placement';
import { isCovered, layOutRows } from '@/utils/panel/overlay/row-layout';
import { createShadowHost } from '@/utils/panel/overlay/shadow-host';
import { placeStrip } from '@/utils/panel/overlay/strip-place';
import type { ReadComposer } from '@/utils/panel/reading';

const TICK_MS = 30_000;

/** What is drawn over the page. */
export interface PageView {
  /** The discussions of the list on the page. */
  readonly views: readonly DiscussionView[];
  /** The row of each of them, by key. */
  readonly rows: ReadonlyMap<string, Element>;
  /** Whether the page shows a list, or should. */
  readonly hasList: boolean;
  readonly health: SentReading['health'];
  /** The discussion that is open, and where its reply is written; null for none. */
  readonly open: { readonly view: DiscussionView; readonly composer: ReadComposer } | null;
  readonly leadMs: number;
}

/** What the seller can ask for over the page. */
export interface OverlayActions {
  reread(): void;
  /** Marks that a discussion needs no reply, or takes the mark back. */
  setAside(view: DiscussionView, undone: boolean): void;
}

export interface Overlay {
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
    [tokensCss, badgeCss, overlayCss].join('\n'),
    signal,
  );
  // The page may speak another language than the interface.
  host.root.lang = words.locale;
  let page: PageView | null = null;
  let explained: string | null = null;
  /** What was drawn, by its name. */
  let pieces: ReadonlyMap<string, HTMLElement> = new Map();
  let offsets: ReadonlyMap<string, Point> = new Map();
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
      place(page);
    });
  };
  const unsettle = (): void => {
    isSettled = false;
    schedule();
  };
  const explain = (key: string | null): void => {
    explained = explained === key ? null : key;
    draw();
  };

  function layerOf({ views, hasList, health, open, leadMs }: PageView, now: number) {
    const view = [...views, ...(open ? [open.view] : [])].find(({ key }) => key === explained);
    return (
      <WordsContext.Provider value={words}>
        <PanelLayer
          views={views}
          hasList={hasList}
          open={open?.view ?? null}
          health={health}
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
              />
            )
          }
          onExplain={explain}
          onGoTo={(key) => {
            page?.rows.get(key)?.scrollIntoView({ block: 'center' });
            if (explained !== key) explain(key);
          }}
          onReread={() => actions.reread()}
        />
      </WordsContext.Provider>
    );
  }

  /** Finds the places; reads the page's layout. */
  const settle = ({ views, rows, open }: PageView): void => {
    const [seen] = rows.values();
    host.root.style.colorScheme = pageSchemeAt(seen ?? open?.composer.editor ?? document.body);
    const toPlace = views.flatMap(({ key }) => {
      const element = rows.get(key);
      const badge = piece(key)?.firstElementChild?.getBoundingClientRect();
      return element && badge ? [{ key, element, size: badge }] : [];
    });
    offsets = layOutRows(toPlace, innerHeight);
    isSettled = true;
  };

  const piece = (name: string): HTMLElement | undefined => pieces.get(name);

  /** Puts every piece where its row is now. */
  const place = ({ views, rows, open }: PageView): void => {
    const origin = host.element.getBoundingClientRect();
    for (const { key } of views) {
      const badge = piece(key);
      const row = rows.get(key);
      const offset = offsets.get(key);
      if (!badge) continue;
      if (!row?.isConnected || !offset) {
        badge.hidden = true;
        continue;
      }
      const box = row.getBoundingClientRect();
      const at = { left: box.left + offset.left, top: box.top + offset.top };
      badge.hidden = isCovered(row, { left: at.left + 8, top: at.top + 10 }, host.element);
      move(badge, { left: at.left - origin.left, top: at.top - origin.top });
    }
    placeStripPiece(rows, origin);
    if (open) placeOpen(open, origin);
    placeExplanation(origin);
  };

  const placeStripPiece = (rows: ReadonlyMap<string, Element>, origin: Point): void => {
    const strip = piece('strip');
    const size = strip?.firstElementChild?.getBoundingClientRect();
    if (!strip || !size) return;
    const at = placeStrip([...rows.values()], size);
    strip.classList.toggle('docked', at === null);
    if (at) move(strip, { left: at.left - origin.left, top: at.top - origin.top });
    else strip.style.transform = '';
  };

  const placeOpen = ({ view, composer }: NonNullable<PageView['open']>, origin: Point): void => {
    const deadline = piece(`open ${view.key}`);
    const size = deadline?.firstElementChild?.getBoundingClientRect();
    if (!deadline || !size) return;
    const editor = frameOf(composer.editor);
    const at = placeBeside(editor, size, 'above', [editor, ...composer.send], host.element);
    deadline.classList.toggle('docked', at === null);
    if (at) move(deadline, { left: at.left - origin.left, top: at.top - origin.top });
    else deadline.style.transform = '';
  };

  const placeExplanation = (origin: Point): void => {
    const popover = piece('explanation');
    const badge = piece(explained ?? '') ?? piece(`open ${explained}`);
    const size = popover?.firstElementChild?.getBoundingClientRect();
    if (!popover || !badge || !size) return;
    const box = badge.getBoundingClientRect();
    const left = Math.max(
      8,
      Math.min(box.left, document.documentElement.clientWidth - size.width - 8),
    );
    const below = box.bottom + 6;
    const top = below + size.height < innerHeight ? below : box.top - size.height - 6;
    move(popover, { left: left - origin.left, top: top - origin.top });
  };

  addEventListener('scroll', schedule, { capture: true, passive: true, signal });
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
      piece(key)?.querySelector('button')?.focus();
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

function move(element: HTMLElement, { left, top }: Point): void {
  element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
