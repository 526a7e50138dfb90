// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { windowBox } from '@/utils/panel/dom/window-box';
import { isCovered, layOutRows } from '@/utils/panel/overlay/row-layout';
import { placeStrip } from '@/utils/panel/overlay/strip-place';

/** Shows an element at a place of its own document. */
function put(element: Element, left: number, top: number, width: number, height: number): Element {
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, width, height));
  return element;
}

/** A frame of 400 × 300 px in `page`, drawn `scale` times as large, with a border of 5 px. */
function frameIn(page: Document, left: number, top: number, scale = 1): HTMLFrameElement {
  const frame = page.body.appendChild(page.createElement('frame'));
  put(frame, left, top, 400 * scale, 300 * scale);
  const inside = document.implementation.createHTMLDocument();
  Object.defineProperty(inside, 'defaultView', { value: { frameElement: frame }, writable: true });
  const own = { offsetWidth: 400, clientLeft: 5, clientTop: 5, contentDocument: inside };
  for (const [name, value] of Object.entries(own)) Object.defineProperty(frame, name, { value });
  return frame;
}

function rowIn(page: Document, top: number): Element {
  const row = page.createElement('li');
  row.textContent = 'Ada';
  page.body.append(row);
  return put(row, 10, top, 300, 40);
}

/** What a page shows at each of its points. */
function show(page: Document, at: (x: number, y: number) => Element | null): void {
  page.elementsFromPoint = (x, y) => [at(x, y)].filter((element) => element !== null);
}

beforeEach(() => {
  document.body.innerHTML = '';
});

test('an element in a frame that is drawn larger stands in the window as it is drawn', () => {
  const outer = frameIn(document, 100, 50, 2);
  const inner = frameIn(outer.contentDocument!, 20, 30);
  const row = rowIn(inner.contentDocument!, 15);
  // 100 + 2 × (5 + 20 + 5 + 10), 50 + 2 × (5 + 30 + 5 + 15)
  expect(windowBox(row)).toEqual({ left: 180, top: 160, right: 780, bottom: 240 });
});

test('a badge has its place in a row of a frame', () => {
  const row = rowIn(frameIn(document, 100, 50).contentDocument!, 15);
  const places = layOutRows([{ key: 'a', element: row, size: { width: 60, height: 20 } }], 800);
  expect(places.get('a')).toEqual({
    left: 236,
    top: 10,
    end: 296,
    row: { width: 300, height: 40 },
  });
});

test('a row of a frame is covered by what lies in or over the frame, and beyond its edge', () => {
  const frame = frameIn(document, 100, 50);
  const page = frame.contentDocument!;
  const row = rowIn(page, 15);
  const dialog = page.createElement('dialog');
  let isOpen = false;
  show(document, (x, y) => (x > 105 && x < 500 && y > 55 && y < 350 ? frame : document.body));
  show(page, (_x, y) => (isOpen ? dialog : y < 0 ? null : y < 60 ? row : page.body));
  const coveredAt = (left: number, top: number): boolean =>
    isCovered(row, { left, top }, document.documentElement);
  expect(coveredAt(300, 80)).toBe(false);
  expect(coveredAt(300, 40), 'above the frame').toBe(true);
  expect(coveredAt(300, 200), 'beside the row').toBe(false);
  isOpen = true;
  expect(coveredAt(300, 80), 'under a dialog').toBe(true);
  isOpen = false;
  Object.assign(page, { defaultView: null });
  expect(coveredAt(300, 80), 'without its frame').toBe(true);
});

test('the line above a list stands in its frame, and never over the edge of that', () => {
  const frame = frameIn(document, 100, 50);
  const page = frame.contentDocument!;
  vi.spyOn(page.documentElement, 'clientWidth', 'get').mockReturnValue(390);
  put(page.documentElement, 0, 0, 390, 290);
  put(page.body, 0, 0, 390, 290);
  const low = rowIn(page, 60);
  expect(placeStrip([low], { width: 200, height: 28 })).toEqual({ left: 215, top: 81 });
  low.remove();
  expect(placeStrip([rowIn(page, 20)], { width: 200, height: 28 })).toBeNull();
});
