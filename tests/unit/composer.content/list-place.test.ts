// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { createListPlace } from '@/entrypoints/composer.content/list-place';
import { windowBox } from '@/utils/panel/dom/window-box';
import type { PageTools } from '@/utils/panel/lent-page';

test('a list whose editor is scrolled out of view takes no room on the page, and comes back', () => {
  const editor = document.createElement('textarea');
  const list = document.createElement('section');
  const place = createListPlace(
    {
      frameOf: (element: Element) => element,
      windowBox,
      formOf: () => null,
      placeBeside: () => ({ left: 800, top: 400, blank: 1 }),
    } as unknown as PageTools,
    { element: document.body, root: document.body },
  );
  const placeAt = (top: number): string => {
    editor.getBoundingClientRect = () => new DOMRect(100, top, 500, 100);
    place.place(list, { editor, send: [] });
    return `${list.style.visibility} ${list.style.transform}`;
  };
  const shown = placeAt(300);
  expect(shown).toBe(' translate(800px, 400px)');
  expect(placeAt(-5000)).toBe('hidden ');
  expect(placeAt(300)).toBe(shown);
});
