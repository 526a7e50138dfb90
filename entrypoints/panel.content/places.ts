import { windowBox } from '@/utils/panel/dom/window-box';
import { lentMailDesk } from '@/utils/panel/mail/lent-desk';
import { frameOf, placeBeside } from '@/utils/panel/overlay/beside';
import { Coverage } from '@/utils/panel/overlay/coverage';
import type { Point, Size } from '@/utils/panel/overlay/placement';
import {
  layOutAlike,
  layOutRows,
  outgrown,
  type RowPlace,
  type RowToPlace,
} from '@/utils/panel/overlay/row-layout';
import type { ShadowHost } from '@/utils/panel/overlay/shadow-host';
import { placeStrip } from '@/utils/panel/overlay/strip-place';

import { isInTheWay } from './in-the-way';
import { giveWay, move, moveOrDock } from './moving';
import type { PageView } from './page-view';
import type { ChangedKeys } from './shown-list';

/** All that is drawn, by its name. */
type Pieces = () => ReadonlyMap<string, HTMLElement>;

/** What may stand elsewhere than it did. */
export interface Unsettled {
  /** Rows whose places are not known; null for all. */
  readonly keys: ChangedKeys;
  /** Other rows and badges, too, may be of another size than before. */
  readonly hasGrown: boolean;
  /** Something above the list may be another. */
  readonly isAboveNew: boolean;
}

/** Where the pieces of the layer stand. */
interface Places {
  /**
   * Finds the places anew of what may stand elsewhere. Reads the page's layout: for when the page has
   * settled.
   *
   * @returns whether rows that have changed may lie over others now, or may have before
   */
  settle(page: PageView, unsettled: Unsettled): boolean;
  /**
   * Puts every piece where what it belongs to is now; cheap enough for every frame of a scroll.
   *
   * @param isStill - the page is as it was, but for what is in some rows: what lay over a row at a place still does
   * @returns after how long this has to be done once more although nothing was heard of the page, ms; 0 for in the
   *   next frame, null for never
   */
  follow(page: PageView, explained: string | null, isStill: boolean): number | null;
}

/** A badge and where it is now; null where it is not to be seen. */
interface Move {
  readonly badge: HTMLElement;
  readonly at: Point | null;
}

/** Air between a badge and its explanation, and between that and the window's edge, px. */
const GAP = 6;
const EDGE = 8;

/** A control that is in the way may go unheard: by a style, a transition, a font that arrives; ms. */
const IN_THE_WAY_MS = 1_000;

/** Places are kept relative to what they belong to, so that they hold while it moves. */
export function createPlaces(host: ShadowHost, pieces: Pieces): Places {
  let badges = new Map<string, RowPlace>();
  let stripAt: Size & { readonly first?: Element | undefined } = { width: -1, height: -1 };
  let strip: Point | null = null;
  /** Something of a row, such as a menu, may lie over others. */
  let mayStickOut = true;
  let open: Point | null = null;
  const coverage = new Coverage(host.element);
  const headCoverage = new Coverage(host.element);

  const piece = (name: string): HTMLElement | undefined => pieces().get(name);

  const sizeOf = (name: string): DOMRect | undefined =>
    piece(name)?.firstElementChild?.getBoundingClientRect();

  const rowsToPlace = ({ rows }: PageView, keys: Iterable<string>): RowToPlace[] =>
    [...keys].flatMap((key) => {
      const element = rows.get(key);
      const size = element && sizeOf(key);
      return size ? [{ key, element, size }] : [];
    });

  /** Where badges are now; what is not to be seen has no place. */
  const badgesNow = (
    { rows }: PageView,
    isStill: boolean,
  ): { moves: Move[]; isBehind: boolean } => {
    const placed: (Move & { readonly row: Element })[] = [];
    const points = new Map<Element, Point>();
    for (const [key, badge] of pieces()) {
      const row = rows.get(key);
      if (!row) continue;
      // A row that has left the page stays in the document of its frame.
      const isThere = row.isConnected && row.ownerDocument.defaultView !== null;
      const offset = isThere ? badges.get(key) : undefined;
      const { left, top } = windowBox(row);
      const at = offset ? { left: left + offset.left, top: top + offset.top } : null;
      placed.push({ badge, row, at });
      // A point well inside of the smallest badge, which stays where it is when the badge says more.
      if (offset) points.set(row, { left: left + offset.end - 8, top: top + offset.top + 10 });
    }
    const isBehind = coverage.look(points, isStill);
    const moves = placed.map(({ badge, row, at }) => ({
      badge,
      at: coverage.isHidden(row) ? null : at,
    }));
    return { moves, isBehind };
  };

  const explain = (explained: string, origin: Point): void => {
    const popover = piece('explanation');
    const badge = piece(explained) ?? piece(openName(explained));
    const size = sizeOf('explanation');
    if (!popover || !badge || !size) return;
    const box = badge.getBoundingClientRect();
    const furthest = document.documentElement.clientWidth - size.width - EDGE;
    const below = box.bottom + GAP;
    const top = below + size.height < innerHeight ? below : box.top - size.height - GAP;
    move(popover, { left: Math.max(EDGE, Math.min(box.left, furthest)), top }, origin);
  };

  return {
    settle(page, { keys: changed, hasGrown, isAboveNew }) {
      const toPlace = rowsToPlace(page, changed ?? pieces().keys());
      if (changed !== null && hasGrown) {
        const others = [...pieces().keys()].filter((key) => !changed.has(key));
        toPlace.push(...outgrown(rowsToPlace(page, others), badges, innerHeight));
      }
      const stuckOut = mayStickOut;
      if (changed === null) badges = layOutRows(toPlace, innerHeight);
      mayStickOut = changed === null || layOutAlike(toPlace, badges);
      settleStrip(page, changed === null || isAboveNew);
      open = page.open && placeOpen(page.open);
      return stuckOut || mayStickOut;
    },
    follow(page, explained, isStill) {
      // All is asked before anything is moved: else the browser would lay the page out once more.
      const origin = host.element.getBoundingClientRect();
      const { moves, isBehind } = badgesNow(page, isStill);
      const stripNow = lookAtStrip(page, isStill);
      const openAtNow = page.open && pointBy(frameOf(page.open.composer.editor), open);
      for (const { badge, at } of moves) {
        badge.hidden = at === null;
        if (at) move(badge, at, origin);
      }
      const stripPiece = piece('strip');
      moveOrDock(stripPiece, stripNow.at, origin);
      // It keeps its size: with none it would find places that are too small for it.
      if (stripPiece) stripPiece.style.visibility = stripNow.isUnseen ? 'hidden' : '';
      if (page.open) {
        const { view, composer } = page.open;
        const openPiece = piece(openName(view.key));
        moveOrDock(openPiece, openAtNow, origin);
        if (openPiece) giveWay(openPiece, open === null ? composer.send : []);
      }
      if (explained !== null) explain(explained, origin);
      if (isBehind) return 0;
      return stripNow.isInTheWay ? IN_THE_WAY_MS : null;
    },
  };

  /** The strip stays where it is while it is no larger and the head of the list is the same. */
  function settleStrip({ list, rows }: PageView, mayBeTaken: boolean): void {
    const first = list[0]?.element;
    const size = sizeOf('strip');
    const { width = 0, height = 0 } = size ?? {};
    const hasRoom = stripAt.first === first && width <= stripAt.width && height <= stripAt.height;
    if (hasRoom && !mayBeTaken) return;
    stripAt = { first, width, height };
    strip = size ? relativeTo(first, placeStrip([...rows.values()], size)) : null;
  }

  function placeOpen({ view, composer }: NonNullable<PageView['open']>): Point | null {
    const size = sizeOf(openName(view.key));
    const editor = frameOf(composer.editor);
    if (!size) return null;
    // What sends nothing is a mail that is read: its deadline stands in it.
    if (composer.send.length === 0)
      return relativeTo(
        editor,
        lentMailDesk()?.placeInside(composer.editor, size, host.element) ?? null,
      );
    const kept = [editor, ...composer.send];
    return relativeTo(editor, placeBeside(editor, size, 'above', kept, host.element));
  }

  /** Where the strip is now, and whether it is not to be seen there: in the corner it may lie over a control. */
  function lookAtStrip({ list, rows }: PageView, isStill: boolean) {
    const first = list[0]?.element;
    const at = pointBy(first, strip);
    // That a list could not be read is said in any case.
    if (!first || !piece('strip')) return { at, isUnseen: false, isInTheWay: false };
    const isOver = strip === null && isInTheWay(stripAt, [...rows.values()], host.element);
    return { at, isUnseen: isHeadHidden(first, isStill) || isOver, isInTheWay: isOver };
  }

  /** The list's head has scrolled out of the box it scrolls in, or lies under a dialog. */
  function isHeadHidden(first: Element, isStill: boolean): boolean {
    const { left, top } = windowBox(first);
    headCoverage.look(new Map([[first, { left: left + 4, top: top + 4 }]]), isStill);
    return headCoverage.isHidden(first);
  }
}

/** Name of the piece that shows the deadline of the open discussion with this key. */
function openName(key: string): string {
  return `open ${key}`;
}

function relativeTo(anchor: Element | undefined, at: Point | null, by = -1): Point | null {
  const box = anchor && windowBox(anchor);
  return at && box ? { left: at.left + by * box.left, top: at.top + by * box.top } : null;
}

/** Where a piece is now that has its place beside something; null for none. */
function pointBy(anchor: Element | undefined, offset: Point | null): Point | null {
  return relativeTo(anchor, offset, 1);
}
