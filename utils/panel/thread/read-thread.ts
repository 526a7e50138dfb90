import { type PrintedTime, runtimeZone, type TimeContext } from '@/utils/time';
import { fold } from '@/utils/time/tokens';

import { findComposer } from '../composer';
import {
  addressAt,
  flatChildren,
  flatContains,
  flatParent,
  type Root,
  rootsIn,
} from '../dom/flat-tree';
import { textOf } from '../dom/text';
import type {
  Author,
  ReadingContext,
  ReadComposer,
  ReadDiscussion,
  ReadMessage,
  ReadThread,
} from '../reading';
import { authorsOf } from './authors';
import type { PageNames } from './known-names';
import { shownText } from './body-text';
import { withAnnouncers, withCarriedNames } from './carried-names';
import { discussionKey } from './discussion-key';
import { isFactSheet } from './fact-sheet';
import { withoutNotes } from './internal-notes';
import { markTimes } from './marks';
import { type Run, runsIn } from './runs';
import { insideMessage } from './inside-message';
import { withLogLines } from './log-lines';
import { areAlike, commonAround, shapeOf } from './made';
import { oldestFirst } from './order';
import { pageNames } from './page-names';
import { credibility, ENOUGH_ALONE, ENOUGH_NEAR_COMPOSER, speaksOfTwo } from './credibility';
import { timesOf } from './message-times';
import { type Parts, partsOf } from './parts';
import { withoutPassing } from './passing';
import { divisionsOf } from './units';

/** Parts of a page that hold no messages. */
const NO_MESSAGES =
  'nav, button:not([aria-expanded]), select, textarea:not([readonly]), input, dialog:not([open]), [contenteditable]:not([contenteditable=false]), ' +
  '[role=navigation], [role=button], [role=menu], [role=search], [role=toolbar], ' +
  '[data-panelwatch-host], a[download], a[href="#"], a[href^="javascript:" i], menu';

/** What parted a text from the time behind it. */
const DANGLING_MARK = /\s[·•|(]$/;

/** What mail programs put below a line of two dashes. */
const SIGNATURE = /\n--\s*\n[\s\S]*$/;

/** How far above the composer the messages may stand, in levels of the tree. */
const REACH = 14;

/** The messages found, before they are put in words and order. */
interface Found {
  readonly messages: readonly Parts[];
  readonly score: number;
}

/**
 * The open discussion on a page: its messages, oldest first, found by what repeats around the
 * composer with a time in it. Null where the page shows no discussion. Without a composer, as in a
 * closed discussion, more has to speak for it.
 *
 * @param known - the page's trees and its composer, for a caller that has them, and the rows of its list
 */
export function readThread(
  document: Document,
  context: ReadingContext,
  known: Known = searched(document, context),
): ReadThread | null {
  const { roots, composer } = known;
  const key = keyOf(composer, context);
  // Without a composer, an address that names no discussion is most likely that of a list.
  if (!composer && key === null) return null;
  const settings = timeContext(document, context);
  const found = composer
    ? aroundComposer(composer.editor, settings)
    : wholePage(document, settings);
  if (!found) return null;
  const shown = withoutPassing(found.messages);
  const written = withoutNotes(shown);
  const own = new Set(shown.flatMap(({ unit }) => unit.runs.map(({ element }) => element)));
  const isOutside = (element: Element): boolean =>
    !own.has(element) &&
    !shown.some(({ unit }) => flatContains((unit.group ?? unit).element, element));
  const [first] = written;
  const thread = first === undefined ? null : flatParent(first.unit.element);
  const editor = composer?.editor ?? null;
  const page = pageNames(document, roots, context.url, thread, editor, isOutside);
  const listed = (known.rows ?? []).flatMap(({ buyer, element }) =>
    buyer !== null && isOutside(element) ? [fold(buyer)] : [],
  );
  const names: PageNames = { ...page, listed: [...page.listed, ...listed] };
  const messages = withCarriedNames(withAnnouncers(written, names));
  const authors = authorsOf(messages, names);
  if (!composer && !speaksOfTwo(messages, authors)) return null;
  const times = timesOf(messages, settings);
  const read = messages.map((message, index) =>
    readMessage(message, authors[index] ?? null, times[index] ?? null),
  );
  return {
    key,
    messages: oldestFirst(read.filter(({ text }) => text !== '')),
  };
}

/** The key of the discussion that is answered, by the address of its frame rather than the page's. */
function keyOf(composer: ReadComposer | null, { url, profile }: ReadingContext): string | null {
  const own = addressAt(composer?.editor, url);
  return discussionKey(own, profile) ?? (own === url ? null : discussionKey(url, profile));
}

/** What of a page is known before its discussion. */
interface Known {
  readonly roots: readonly Root[];
  readonly composer: ReadComposer | null;
  readonly rows?: readonly ReadDiscussion[] | undefined;
}

function searched(document: Document, context: ReadingContext): Known {
  const roots = rootsIn(document);
  return { roots, composer: findComposer(document, context, roots) };
}

function timeContext(document: Document, context: ReadingContext): TimeContext {
  const locale = context.locale ?? (document.documentElement.lang || undefined);
  return {
    now: context.now,
    ...(locale && { locale }),
    // Asked for once here, since to ask for it is dear and every text is read in it.
    timeZone: context.timeZone ?? runtimeZone(),
  };
}

function aroundComposer(editor: Element, settings: TimeContext): Found | null {
  let below = editor;
  for (let level = 0; level < REACH; level++) {
    const around = flatParent(below);
    if (!around) return null;
    const inComposer = below;
    const isNear = flatChildren(around).some((child) => child !== inComposer);
    const found = isNear ? bestIn(around, settings, inComposer) : null;
    if (found && found.score >= ENOUGH_NEAR_COMPOSER) {
      const isLike = ({ unit }: Parts): boolean => shapeOf(unit.element) === shapeOf(inComposer);
      return found.messages.length === 1 || found.messages.some(isLike)
        ? amongOthers(found, editor, settings)
        : found;
    }
    below = around;
  }
  return null;
}

/** What was found, or more where the editor is inside of a message. */
function amongOthers(found: Found, editor: Element, settings: TimeContext): Found {
  const inside = insideMessage(editor);
  const all = inside && bestIn(inside.list, settings, inside.composer);
  if (!all || all.messages.length <= found.messages.length) return found;
  const own = all.messages.filter(({ unit }) => flatContains(inside.message, unit.element));
  const isOthers = all.messages.some((each) =>
    own.some((message) => message !== each && areAlike(each, message)),
  );
  return isOthers ? all : found;
}

function wholePage(document: Document, settings: TimeContext): Found | null {
  const scope = document.querySelector('main, [role=main]') ?? document.body;
  const found = scope ? bestIn(scope, settings, null) : null;
  return found && found.score >= ENOUGH_ALONE ? found : null;
}

function bestIn(scope: Element, settings: TimeContext, without: Element | null): Found | null {
  const all = runsIn(
    scope,
    (element) =>
      element === without ||
      element.matches(NO_MESSAGES) ||
      isHeadRow(element) ||
      isFactSheet(element),
  );
  const runs = withLogLines(all);
  markTimes(runs, settings);
  const ways = divisionsOf(scope, runs).map((units): Found => {
    const messages = partsOf(units);
    return { messages, score: credibility(messages) };
  });
  return ways.reduce<Found | null>(
    (best, way) => (best && best.score >= way.score ? best : way),
    null,
  );
}

/** The row of a table that says what its columns are; one with figures is the head of a message. */
function isHeadRow(element: Element): boolean {
  return (
    element.localName === 'tr' &&
    [...element.children].every((cell) => cell.localName === 'th') &&
    !/\d/.test(textOf(element))
  );
}

function readMessage(message: Parts, from: Author | null, time: PrintedTime | null): ReadMessage {
  return {
    from,
    at: time?.at ?? null,
    earliestAt: time?.earliest ?? null,
    text: writtenText(message),
    element: message.unit.element,
  };
}

function writtenText({ unit, body }: Parts): string {
  const notice = body.find((run: Run) => run.body !== null);
  if (notice && body.length === 1) return notice.body ?? '';
  const nodes = new Map<Text, string>();
  for (const { node, source } of body) nodes.set(node, (nodes.get(node) ?? '') + source);
  const text = shownText(
    commonAround(
      unit.element,
      body.map(({ element }) => element),
    ),
    nodes,
  );
  return text.replace(SIGNATURE, '').replace(DANGLING_MARK, '');
}
