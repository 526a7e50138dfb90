import type { PrintedTime } from '@/utils/time';

import { flatChildNodes, isElement } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { isIcon } from '../dom/icon';
import { isText } from '../dom/node-kinds';
import { collapse } from '../dom/text';
import { isBlock } from '../editors/editor-parts';
import { isClock } from '../list/clock-text';

/** A piece of text with the node it stands in. */
export interface Run {
  readonly node: Text;
  /** The element around it. */
  readonly element: Element;
  /** What it is of the node's text. */
  source: string;
  /** White space collapsed, never empty. */
  text: string;
  /** Line breaks, and ends of blocks, before it in the part that was looked at. */
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

/** Share of a text from which on it is a time with a word or two. */
export const MOSTLY = 0.5;

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

/** All pieces of text in `scope` in order, editors, controls, pictograms and hidden parts left out. */
export function runsIn(scope: Element, skip: (element: Element) => boolean): Run[] {
  const runs: Run[] = [];
  let line = 0;
  const addText = (node: Text, element: Element, source: string, at: number): void => {
    const text = collapse(source);
    if (text !== '') runs.push(runOf(node, element, source, text, at));
  };
  const visit = (element: Element): void => {
    for (const node of flatChildNodes(element)) {
      if (isText(node)) {
        const sources = sourcesIn(node.data, element);
        sources.forEach((source, at) => addText(node, element, source, line + at));
        line += sources.length - 1;
      } else if (isElement(node) && !isHidden(node) && !isIcon(node) && !skip(node)) {
        if (node.localName === 'br' || node.localName === 'hr') line++;
        visit(node);
        if (isBlock(node)) line++;
      }
    }
  };
  visit(scope);
  return runs;
}

/** Of what is set as it is written: the head of a mail, or a line with its time. */
const SET_LINES = /^(?:[\p{Alpha}-]{2,14}:\s|[^\n]{0,40}\d[:.h]\d\d)/u;

/** The text as a whole; line by line where lines say different things. */
function sourcesIn(data: string, { localName }: Element): readonly string[] {
  const isSet = localName === 'pre' && SET_LINES.test(data.trimStart());
  return (isSet ? data.match(/[^\n]+\n*/g) : null) ?? [data];
}

function runOf(node: Text, element: Element, source: string, text: string, line: number): Run {
  return {
    node,
    element,
    source,
    text,
    line,
    time: null,
    coverage: 0,
    printed: text,
    rest: '',
    body: null,
  };
}

/** Tag and class of an element: where a kind of text stands. */
export function placeOf(element: Element): string {
  return `${element.localName}.${element.getAttribute('class') ?? ''}`;
}
