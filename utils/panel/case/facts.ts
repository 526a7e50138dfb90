import { type PrintedTime, readTime, type TimeContext } from '@/utils/time';

import { flatAncestors, flatContains } from '../dom/flat-tree';
import { type TextRun, textRuns } from '../dom/text';
import { openedWords, orderedWords, orderValueWords } from '../words/cases';
import type { Lexicon } from '../words/lexicon';
import { readMoney } from './money';

/** What the page of a case prints beside the talk; null for what it does not tell. */
export interface CaseFacts {
  /** Epoch ms. */
  readonly orderedAt: number | null;
  readonly openedAt: number | null;
  /** Those of these times of which only the day is told. */
  readonly daysOnly: readonly ('ordered' | 'opened')[];
  readonly orderValue: number | null;
}

/** Longest text that can be a label. */
const LONGEST_LABEL = 45;
/** A time that may lie so much later is known by its day alone, ms. */
const DAY_ONLY_MS = 12 * 3_600_000;

/**
 * Reads the facts of a case.
 *
 * @param near - the answer form: of several cases on a page its own is meant; without it a fact that the
 *   page prints more than once is nobody's
 */
export function readCaseFacts(
  document: Document,
  context: TimeContext,
  near: Element | null,
): CaseFacts {
  const runs = textRuns(document.body);
  const find = <Value>(labels: Lexicon, read: (text: string) => Value | null): Value | null =>
    factAt(runs, labels, read, near);
  const time = (text: string): PrintedTime | null => readTime(text, context);
  const ordered = find(orderedWords, time);
  const opened = find(openedWords, time);
  return {
    orderedAt: ordered?.earliest ?? null,
    openedAt: opened?.earliest ?? null,
    daysOnly: [
      ...(isDayOnly(ordered) ? (['ordered'] as const) : []),
      ...(isDayOnly(opened) ? (['opened'] as const) : []),
    ],
    orderValue: find(orderValueWords, readMoney),
  };
}

function isDayOnly(time: PrintedTime | null): boolean {
  return time !== null && time.precisionMs > DAY_ONLY_MS;
}

interface Fact<Value> {
  readonly element: Element;
  readonly value: Value;
}

function factAt<Value>(
  runs: readonly TextRun[],
  labels: Lexicon,
  read: (text: string) => Value | null,
  near: Element | null,
): Value | null {
  const facts = runs.flatMap((run, index): Fact<Value>[] => {
    const [label = '', ...rest] = run.text.split(':');
    if (label.length > LONGEST_LABEL || !labels.has(label)) return [];
    const value = valueBehind([rest.join(':'), ...following(runs, index)], read);
    return value === null ? [] : [{ element: run.element, value }];
  });
  return (near ? nearest(facts, near) : only(facts))?.value ?? null;
}

/** The two texts behind a label: a day and its hour may stand apart. */
function following(runs: readonly TextRun[], index: number): string[] {
  const next = runs[index + 1]?.text ?? '';
  const both = `${next} ${runs[index + 2]?.text ?? ''}`;
  return [both, next];
}

/** The value in the first of the texts that begins with one. */
function valueBehind<Value>(
  texts: readonly string[],
  read: (text: string) => Value | null,
): Value | null {
  const [beside = '', both = '', next = ''] = texts;
  if (/\d/.test(beside)) return read(beside);
  if (!/\d/.test(next)) return null;
  return read(next) === null ? read(both) : read(next);
}

function only<Value>(facts: readonly Fact<Value>[]): Fact<Value> | undefined {
  return facts.length === 1 ? facts[0] : undefined;
}

/** The fact in the smallest part of the page that holds the form and a single one. */
function nearest<Value>(facts: readonly Fact<Value>[], near: Element): Fact<Value> | undefined {
  for (const around of flatAncestors(near)) {
    const inside = facts.filter(({ element }) => flatContains(around, element));
    if (inside.length > 0) return only(inside);
  }
  return undefined;
}
