import { elementAt } from '@/utils/panel/dom/element-at';
import { flatAncestors } from '@/utils/panel/dom/flat-tree';

/** Lets the wheel scroll the box of the page under it, since something of ours lies over the page. */
export function scrollBelow(event: WheelEvent, isOurs: (element: Element) => boolean): void {
  const element = elementAt(document, event.clientX, event.clientY, isOurs);
  if (element === null) return;
  for (const around of flatAncestors(element)) {
    if (!scrolls(around, event.deltaY)) continue;
    event.preventDefault();
    around.scrollBy(event.deltaX, event.deltaY);
    return;
  }
}

/** A box inside of the page that has something left to scroll in this direction. */
function scrolls(element: Element, by: number): boolean {
  if (element === element.ownerDocument.scrollingElement || element.localName === 'html') {
    return false;
  }
  const room = element.scrollHeight - element.clientHeight;
  if (room < 1 || !/auto|scroll/.test(getComputedStyle(element).overflowY)) return false;
  return by > 0 ? element.scrollTop < room - 1 : element.scrollTop > 0;
}
