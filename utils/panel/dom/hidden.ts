import { remembered } from '@/utils/remembered';

import { kept } from '../kept';
import { flatParent } from './flat-tree';

const UNRENDERED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'link',
  'meta',
  'datalist',
  'title',
]);

/** Names that kits give to text meant for screen readers only. */
const SCREEN_READER_CLASS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|hidden-visually|assistive-text|offscreen)(?:$|[\s_-])/i;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** True when markup alone says that an element is not rendered; style sheets are not asked. */
export function isHidden(element: Element): boolean {
  if (UNRENDERED.has(element.localName) || element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING_STYLE.test(style);
}

/** True when markup hides a part of a record, or something around it in the record. */
function isHiddenIn(record: Element | undefined, part: Element): boolean {
  for (let at: Element | null = drawn(part); at !== null && at !== record; at = at.parentElement) {
    if (isHidden(at)) return true;
  }
  return false;
}

/** A drawing instead of its title. */
function drawn(part: Element): Element {
  return part.localName === 'title' ? (part.parentElement ?? part) : part;
}

/** Fewer records are asked one by one. */
const MANY = 50;

/**
 * `isHiddenIn` for the records of a list: where a look at all of it finds nothing that hides, no part
 * is asked for what is around it.
 */
export function hiddenAmong(records: readonly Element[]): typeof isHiddenIn {
  return mayHide(records)
    ? isHiddenIn
    : (_record, part) => UNRENDERED.has(part.localName) && UNRENDERED.has(drawn(part).localName);
}

/** Whether markup may hide something in one of the records, which stand in the order of the page. */
const mayHide = kept((records: readonly Element[]): boolean => {
  const list = records[0]?.parentElement;
  // In a page that is only parsed, what is not rendered holds elements as well.
  if (records.length < MANY || !list?.ownerDocument.defaultView) return true;
  if (records.at(-1)?.parentElement !== list) return true;
  return ['[hidden]', '[style]', 'datalist'].some((hiding) => list.querySelector(hiding) !== null);
});

/** True for text that only a screen reader gets. */
export function isForScreenReader(element: Element): boolean {
  const names = element.getAttribute('class');
  return names !== null && isForSpeech(names);
}

const isForSpeech = remembered((names: string) => SCREEN_READER_CLASS.test(names));

/**
 * True when a live page does not show the element (style sheets included). Without layout, as in a
 * parsed document, markup alone decides. Costs a style computation: not for loops over many elements.
 */
export function isInvisible(element: Element): boolean {
  if (element.ownerDocument.defaultView === null || !('checkVisibility' in element)) {
    return hasHiddenAncestor(element);
  }
  const shown = element.localName === 'slot' ? (flatParent(element) ?? element) : element;
  return !shown.checkVisibility({ visibilityProperty: true });
}

function hasHiddenAncestor(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (isHidden(at)) return true;
  }
  return false;
}
