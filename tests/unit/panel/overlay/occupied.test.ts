// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { placeStrip } from '@/utils/panel/overlay/strip-place';

test('for the place above a list only what stands before its rows is looked at', () => {
  document.body.innerHTML =
    '<main><img id="above"><ul><li></li><li></li><li></li></ul><img id="below"></main>';
  const rows = [...document.querySelectorAll('li')];
  const counted = rows.map((row) => vi.spyOn(row, 'tagName', 'get'));
  const looks = ['#above', '#below'].map((id) =>
    vi.spyOn(document.querySelector(id)!, 'getBoundingClientRect'),
  );
  placeStrip(rows, { width: 100, height: 20 });
  expect(looks.map(({ mock }) => mock.calls.length > 0)).toEqual([true, true]);
  expect(counted.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
});
