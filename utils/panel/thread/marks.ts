import { findTimes, type PrintedTime, readTimes, type TimeContext } from '@/utils/time';

import { flatAncestors } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { isClock } from '../list/clock-text';
import { mayBeTime } from '../list/time-field';
import { markNotices } from './notices';
import { MOSTLY, placeOf, type Run } from './runs';

/** Up to four words without a figure. */
const IN_WORDS = /^\p{Alpha}[\p{Alpha}\p{M}.’']*(?:\s\p{Alpha}[\p{Alpha}\p{M}.’']*){0,3}$/u;

/** Class names of elements that hold a time. */
const TIME_CLASS =
  /(?:^|[\s_-])(?:time|date|datetime|timestamp|ago|when|sent-?at|created-?at)(?:$|[\s_-])/i;

/** Notes in each run what it prints as a time; those in attributes of its element are finer. */
export function markTimes(runs: readonly Run[], context: TimeContext): void {
  markDottedClocks(runs);
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
  });
  markNotices(runs, context);
}

/** '18.34' and '9.03', among which not all may be days: hours, as they are written in some languages. */
function markDottedClocks(runs: readonly Run[]): void {
  const dotted = runs.filter(({ text }) => /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text));
  for (const like of Map.groupBy(dotted, ({ element }) => placeOf(element)).values()) {
    if (like.length < 2 || !like.some(({ text }) => /\.(?:00|1[3-9]|[2-5]\d)$/.test(text)))
      continue;
    for (const run of like) run.text = run.text.replace('.', ':');
  }
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
    for (const run of like) if (run.coverage === 0) measure(run, 0, context, clockIn(run.text));
  }
}

/** True for a time, and for a text that ends in its only one, or in up to four words behind it and a colon, or has it before a mark. */
function holdsTime({ text, coverage }: Run, context: TimeContext): boolean {
  if (coverage > 0) return true;
  if (
    text.length > LONGEST_HEAD ||
    !/\d\)?\s?:?$|\d(?: \p{Alpha}+){1,4}:$|^[^\p{Upper}\d]{0,15}\d.*\s[·•|–—]\s/u.test(text)
  )
    return false;
  const [time = clockIn(text), other] = findTimes(text, context);
  return time !== null && other === undefined && !/\d/.test(text.slice(time.end));
}

/** '15:12' at the end of 'Ana, 15:12', which elsewhere may be anything; null for none. */
function clockIn(text: string): { start: number; end: number; coverage: number } | null {
  const start = text.search(/(?<=\s)(?:[01]?\d|2[0-3]):[0-5]\d$/);
  return start < 2 || /\d/.test(text.slice(0, start))
    ? null
    : { start, end: text.length, coverage: MOSTLY / 2 };
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
function measure(
  run: Run,
  least: number,
  context: TimeContext,
  otherwise: ReturnType<typeof clockIn> = null,
): void {
  const [found = otherwise] = findTimes(run.text, context);
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
  if (!/T\d\d:\d\d[\d:.,]*\s?(?:Z|[+-]\d\d:?\d\d)$/.test(stamp)) return null;
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
