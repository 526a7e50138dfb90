import { findTimes, type TimeContext } from '@/utils/time';

import { flatContains, flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { mayBeTime } from '../list/time-field';
import { BARE, MOSTLY, placeOf, type Run } from './runs';

/** Longest text with a time at its end that is looked at. */
const LONGEST_NOTICE = 300;

/** A time at the end of a text, set apart from it: '… (today 14:05)', '… · 3 h ago'. */
const AT_THE_END = /^(.*\S)\s?(?:[([]([^()[\]]{2,40})[)\]]|(?:\s[–—|]|[·•|])\s?([^·•|]{2,40}))$/su;

/** Notes the times that notices end in or have in a tooltip, where nothing else in them is one. */
export function markNotices(runs: readonly Run[], context: TimeContext): void {
  for (const run of runs) {
    if (!run.time) markNotice(run, context);
    if (!run.time) markTooltip(run, context);
  }
  markBetween(runs, context);
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
  markSetApart(run, last, MOSTLY, body.replace(/(?<![\s·•|–—])[\s·•|–—]+$/, ''), context);
}

/** Ends of sentences, behind which a time may stand: 'Ana likes this. 21/11 14:05'. */
const SENTENCE_END = /[.!?…]\s+(?!\s)(?=[^.!?…]*\d)/g;

/** Longest sentences with nothing to part them from the time behind. */
const LONGEST_DATED = 165;
const LONGEST_TIME = 40;

/** Notices among messages that end in a time, with nothing to part it from them; 'I waited until 14:05' does not. */
function markBetween(runs: readonly Run[], context: TimeContext): void {
  const timed = runs.filter(({ time }) => time !== null);
  for (const run of runs) {
    if (run.time || !/^\D{5}.*\d$/su.test(run.text) || !isAmong(run, timed)) continue;
    for (const { 0: mark, index } of run.text.matchAll(SENTENCE_END)) {
      const last = run.text.slice(index + mark.length);
      const isTold = last.length <= LONGEST_TIME && index < LONGEST_DATED;
      if (isTold && markSetApart(run, last, BARE, run.text.slice(0, index + 1), context)) break;
    }
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

/** Notes the time that `text`, apart from the run's `body`, prints with at least this share of it; false for none. */
function markSetApart(
  run: Run,
  text: string,
  least: number,
  body: string,
  context: TimeContext,
): boolean {
  const [found] = findTimes(text, context);
  if (!found || found.coverage < least) return false;
  run.time = found;
  run.printed = text.slice(found.start, found.end);
  run.body = body;
  return true;
}
