import { flatChildNodes, forEachFlatChild, isElement } from './flat-tree';
import { isForScreenReader, isHidden } from './hidden';
import { isIcon } from './icon';

const TEXT = 3;

/** One piece of text as it stands in one element. */
export interface TextRun {
  /** The element that holds the text node. */
  readonly element: Element;
  /** White space collapsed, never empty. */
  readonly text: string;
  /** Which of the element's own pieces of text it is, counted from 0. */
  readonly run: number;
  /** Only a screen reader gets it. */
  readonly spoken: boolean;
}

/** White space, the no-break kinds included, collapsed to single blanks; zero-width marks dropped. */
export function collapse(text: string): string {
  return UNEVEN.test(text) ? evened(text) : text;
}

/** White space at an end, twice in a row or of another kind than a blank; marks of no width. */
const UNEVEN = /^\s|\s$|\s\s|[^\S ]|[\u200B\u200E\u200F\u2060\uFEFF]/;

function evened(text: string): string {
  return text
    .replaceAll(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * Text as a reader sees it: hidden elements and names of pictograms left out, a blank between
 * elements. Asks no style sheet, so it costs no layout.
 */
export function textOf(element: Element): string {
  return collapse(rawText(element));
}

function rawText(element: Element): string {
  let text = '';
  forEachFlatChild(element, (node) => {
    if (node.nodeType === TEXT) text += node.nodeValue ?? '';
    else if (isElement(node) && isRead(node)) text += ` ${rawText(node)} `;
  });
  return text;
}

function isRead(element: Element): boolean {
  return !isHidden(element) && !isForScreenReader(element) && !isIcon(element);
}

/** All pieces of text under an element in reading order; names of pictograms left out. */
export function textRuns(element: Element): TextRun[] {
  const runs: TextRun[] = [];
  collectRuns(element, false, runs);
  return runs;
}

function collectRuns(element: Element, spoken: boolean, runs: TextRun[]): void {
  let run = 0;
  for (const node of flatChildNodes(element)) {
    if (node.nodeType === TEXT) {
      const text = collapse(node.nodeValue ?? '');
      if (text !== '') runs.push({ element, text, run: run++, spoken });
    } else if (isElement(node) && !isHidden(node) && !isIcon(node)) {
      collectRuns(node, spoken || isForScreenReader(node), runs);
    }
  }
}
