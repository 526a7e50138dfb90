import { findTimes, type PrintedTime, readTimes, type TimeContext } from '@/utils/time';

import {
  flatAncestors,
  flatChildNodes,
  flatContains,
  flatParent,
  isElement,
} from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { isIcon } from '../dom/icon';
import { isText } from '../dom/node-kinds';
import { collapse, textOf } from '../dom/text';
import { isClock, mayBeTime } from '../list/time-field';

/** A piece of text with the node it stands in. */
export interface Run {
  readonly node: Text;
  /** The element around it. */
  readonly element: Element;
  /** White space collapsed, never empty. */
  readonly text: string;
  /** Line breaks before it in the part that was looked at. */
  readonly line: number;
  /** What the run prints as a time; null for other text. */
  time: PrintedTime | null;
  /** 0–1: how much of the text the time takes up; 1 where the markup states it. */
  coverage: number;
  /** The words of the time itself. */
  printed: string;
  /** What the text holds besides the time. */
  rest: string;
  /** The text without the time, for one that ends in a time: a notice and when it came. */
  body: string | null;
}

/** Longest text with a time at its end that is looked at. */
const LONGEST_NOTICE = 300;

/** Up to four words without a figure. */
const IN_WORDS = /^\p{L}[\p{L}\p{M}.]*(?:\s\p{L}[\p{L}\p{M}.]*){0,3}$/u;

/** Class names of elements that hold a time. */
const TIME_CLASS =
  /(?:^|[\s_-])(?:time|date|datetime|timestamp|ago|when|sent-?at|created-?at)(?:$|[\s_-])/i;

/** Share of a text from which on it is a time with a word or two. */
const MOSTLY = 0.5;

/** Share of a text from which on it is a time and nothing else. */
export const BARE = 0.9;

const HALF_A_DAY_MS = 43_200_000;

/** True for a day and nothing else. */
export function isDay(run: Run): boolean {
  return (
    run.time !== null &&
    run.coverage >= BARE &&
    run.time.precisionMs >= HALF_A_DAY_MS &&
    !isClock(run.printed)
  );
}

/** A time at the end of a text, set apart from it: '… (today 14:05)', '… · 3 h ago'. */
const AT_THE_END = /^(.*\S)\s*(?:[([]([^()[\]]{2,40})[)\]]|(?:\s[–—|]|[·•|])\s*([^·•|]{2,40}))$/su;

/** All pieces of text in `scope` in order, editors, controls, pictograms and hidden parts left out. */
export function runsIn(scope: Element, skip: (element: Element) => boolean): Run[] {
  const runs: Run[] = [];
  let line = 0;
  const visit = (element: Element): void => {
    for (const node of flatChildNodes(element)) {
      if (isText(node)) {
        const text = collapse(node.data);
        if (text !== '') runs.push(runOf(node, element, text, line));
      } else if (isElement(node) && !isHidden(node) && !isIcon(node) && !skip(node)) {
        if (node.localName === 'br') line++;
        visit(node);
      }
    }
  };
  visit(scope);
  return runs;
}

function runOf(node: Text, element: Element, text: string, line: number): Run {
  return {
    node,
    element,
    text,
    line,
    time: null,
    coverage: 0,
    printed: text,
    rest: '',
    body: null,
  };
}

/** Notes in each run what it prints as a time; those in attributes of its element are finer. */
export function markTimes(runs: readonly Run[], context: TimeContext): void {
  markFigures(runs, context);
  markHeads(runs, context);
  markWords(runs, context);
  // Only times go into the common reading: names and words of messages would lead it astray.
  const times = readTimes(
    runs.map(({ text, printed, coverage }) =>
      coverage > 0 ? (coverage < MOSTLY ? printed : text) : null,
    ),
    context,
  );
  const finer = readTimes(
    runs.map(({ element }, index) => (times[index] ? finerText(element) : null)),
    context,
  );
  runs.forEach((run, index) => {
    run.time = stampOf(run.element, run.text) ?? finest(times[index] ?? null, finer[index] ?? null);
    if (!run.time) markNotice(run, context);
    if (!run.time) markTooltip(run, context);
  });
  markBetween(runs, context);
}

/** Texts with a figure in them that are times for the most part. */
function markFigures(runs: readonly Run[], context: TimeContext): void {
  const texts = runs.map(({ text }) => (/\d/.test(text) && mayBeTime(text) ? text : null));
  readTimes(texts, context).forEach((time, index) => {
    const run = runs[index];
    if (run && time) measure(run, MOSTLY, context);
  });
}

/** Longest head of a message that is a sentence. */
const LONGEST_HEAD = 90;

/**
 * Heads that say more than the time: 'Ada wrote on 20.11. at 10:05', '20.11. 10:05 · by Ada'. All that
 * stand in such places have one time, at the end but for a few words, or before a mark.
 */
function markHeads(runs: readonly Run[], context: TimeContext): void {
  const places = Map.groupBy(runs, ({ element }) => placeOf(element));
  for (const like of places.values()) {
    if (like.length < 2 || !like.every((run) => holdsTime(run, context))) continue;
    for (const run of like) if (run.coverage === 0) measure(run, 0, context);
  }
}

/** True for a time, and for a text that ends in its only one, or in up to four words behind it and a colon, or has it before a mark. */
function holdsTime({ text, coverage }: Run, context: TimeContext): boolean {
  if (coverage > 0) return true;
  if (
    text.length > LONGEST_HEAD ||
    !/\d:?$|\d(?: \p{L}+){1,4}:$|^\P{Lu}{0,15}\d.*\s[·•|–—]\s/u.test(text)
  )
    return false;
  const [time, other] = findTimes(text, context);
  return time !== undefined && other === undefined && !/\d/.test(text.slice(time.end));
}

/**
 * Times in words alone, such as 'yesterday' or 'an hour ago': looked for where other times stand, or
 * where the markup speaks of a time, since 'Ana Petek' holds a weekday. Where all times are hours, a
 * line of its own may be their day. To ask every language for every short text would also be the main
 * cost of reading a thread.
 */
function markWords(runs: readonly Run[], context: TimeContext): void {
  const timed = runs.filter(({ coverage }) => coverage > 0);
  const places = new Set(timed.map(({ element }) => placeOf(element)));
  const lacksDays = timed.length > 0 && timed.every(({ printed }) => isClock(printed));
  for (const run of runs) {
    if (run.coverage > 0 || !IN_WORDS.test(run.text)) continue;
    const { element, text } = run;
    const isPlace =
      places.has(placeOf(element)) ||
      element.closest('time') ||
      isForTimes(element) ||
      (lacksDays && isLine(run, runs));
    if (!isPlace) continue;
    if (stampOf(element, text)) run.coverage = 1;
    else measure(run, 1, context);
  }
}

/** Tag and class of an element: where a kind of text stands. */
export function placeOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}

function isForTimes(element: Element): boolean {
  return TIME_CLASS.test(element.getAttribute('class') ?? '');
}

/** Longest line that may be a day in words: 'vor zwei Tagen'. */
const LONGEST_DAY = 20;

/** A short text that fills its element and is said once: names of authors come again. */
function isLine({ element, text }: Run, runs: readonly Run[]): boolean {
  return (
    text.length <= LONGEST_DAY &&
    textOf(element) === text &&
    runs.filter((run) => run.text === text).length === 1
  );
}

/** Notes how much of a text a time takes up; nothing where it is less than `least`. */
function measure(run: Run, least: number, context: TimeContext): void {
  const [found] = findTimes(run.text, context);
  if (!found || found.coverage < least) return;
  run.coverage = found.coverage;
  run.printed = run.text.slice(found.start, found.end);
  run.rest = `${run.text.slice(0, found.start)}${run.text.slice(found.end)}`.trim();
}

/** `datetime` of the <time>, or an element like it, that holds nothing but this text. */
function stampOf(element: Element, text: string): PrintedTime | null {
  const holder = closest(element, '[datetime]:not(ins, del)');
  if (!holder || textOf(holder) !== text) return null;
  const stamp = holder.getAttribute('datetime') ?? '';
  if (!/T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(stamp)) return null;
  const at = Date.parse(stamp);
  if (Number.isNaN(at)) return null;
  const precisionMs = /:\d\d:\d\d/.test(stamp) ? 1000 : 60_000;
  return { at, precisionMs, earliest: at, latest: at + precisionMs - 1 };
}

/** The nearest element around that matches; elements that print their time into a tree of their own included. */
function closest(element: Element, selector: string): Element | null {
  for (const around of flatAncestors(element)) if (around.matches(selector)) return around;
  return null;
}

/** Attributes that hold a time in full, the surest first. */
const HOLDING = ['datetime', 'title', 'data-original-title', 'data-tooltip'] as const;
const HOLDERS = HOLDING.map((name) => `[${name}]`).join(', ');

function finerText(element: Element): string | null {
  const holder = closest(element, HOLDERS);
  if (!holder || holder.childElementCount > 3) return null;
  return HOLDING.map((name) => holder.getAttribute(name)).find((held) => held !== null) ?? null;
}

/** The finer of two readings of one time; the shown one where they differ. */
function finest(shown: PrintedTime | null, further: PrintedTime | null): PrintedTime | null {
  if (!shown || !further) return shown;
  const agree = further.earliest <= shown.latest && shown.earliest <= further.latest;
  return agree && further.precisionMs < shown.precisionMs ? further : shown;
}

/** A notice whose time stands in a tooltip of its own. */
function markTooltip(run: Run, context: TimeContext): void {
  const { element, text } = run;
  const tooltip = element.getAttribute('title') ?? element.getAttribute('data-tooltip') ?? '';
  if (!/\d/.test(tooltip) || !mayBeTime(tooltip) || textOf(element) !== text) return;
  markSetApart(run, tooltip, BARE, text, context);
}

function markNotice(run: Run, context: TimeContext): void {
  const parts = run.text.length <= LONGEST_NOTICE ? AT_THE_END.exec(run.text) : null;
  const [, body, inBrackets, afterMark] = parts ?? [];
  const last = inBrackets ?? afterMark;
  if (body === undefined || last === undefined) return;
  markSetApart(run, last, MOSTLY, body.replace(/[\s·•|–—]+$/, ''), context);
}

/** 'Ana likes this. 21/11 14:05': a whole sentence and its time, which 'I waited until 14:05' is not. */
const DATED = /^(\D.{5,160}?[.!?…])\s((?:[\d./-]+,?\s)?\d\d?[:.]\d\d)$/su;

/** Notices among messages that end in a time, with nothing to part it from them. */
function markBetween(runs: readonly Run[], context: TimeContext): void {
  const timed = runs.filter(({ coverage }) => coverage >= BARE);
  for (const run of runs) {
    const [, body = '', last = ''] = run.time ? [] : (DATED.exec(run.text) ?? []);
    if (body !== '' && isAmong(run, timed)) markSetApart(run, last, BARE, body, context);
  }
}

/** True for a text that is all of its element, beside several others that are made otherwise and hold a time and more. */
function isAmong({ element, text }: Run, timed: readonly Run[]): boolean {
  const parts = flatParent(element)?.children ?? [];
  const others = [...parts].filter(
    (part) =>
      placeOf(part) !== placeOf(element) &&
      timed.some((run) => run.element !== part && flatContains(part, run.element)),
  );
  return others.length > 1 && textOf(element) === text;
}

/** Notes the time that `text`, apart from the run's `body`, prints with at least this share of it. */
function markSetApart(
  run: Run,
  text: string,
  least: number,
  body: string,
  context: TimeContext,
): void {
  const [found] = findTimes(text, context);
  if (!found || found.coverage < least) return;
  run.time = found;
  run.printed = text.slice(found.start, found.end);
  run.body = body;
}
