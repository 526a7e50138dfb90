// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { placeBeside } from '@/utils/panel/overlay/beside';

const at = (left: number, top: number, width: number, height: number): Element => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
};

/** A chat in a window of 1280 × 800: nothing but pictures up to `textEnd`, blank behind it. */
function chat(textEnd: number): void {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  document.elementsFromPoint = (x) => (x < textEnd ? [document.createElement('img')] : []);
}

const LIST = { width: 360, height: 360 };
const editor = at(280, 685, 532, 107);

test('a list that finds a button right of the editor goes behind it, not over the talk', () => {
  chat(870);
  const send = at(824, 767, 48, 46);
  expect(placeBeside(editor, LIST, 'sides', [editor, send], document.body)).toEqual({
    left: 880,
    top: 432,
    blank: 1,
  });
});

test('a list goes right beside an editor with nothing there', () => {
  chat(815);
  expect(placeBeside(editor, LIST, 'sides', [editor], document.body)).toEqual({
    left: 820,
    top: 432,
    blank: 1,
  });
});

test('a list goes below the buttons that stand below the editor', () => {
  chat(1000);
  document.elementsFromPoint = (_x, y) => (y < 300 ? [document.createElement('img')] : []);
  const wide = at(100, 100, 1160, 107);
  const send = at(1100, 260, 120, 70);
  const { left, top } = placeBeside(wide, LIST, 'sides', [wide, send], document.body) ?? {};
  expect([left, top]).toEqual([100, 338]);
});
