// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';

import { readPanel } from '@/utils/panel';
import { hidesDiscussions } from '@/utils/panel/health/foreign-frame';

/** The page with a frame that takes so much of the window's width; `inside` is what the page may see of it. */
function showFrame(
  names: Readonly<Record<string, string>>,
  share: number,
  inside: Document | null = null,
): void {
  document.body.innerHTML = '<h1>Moj obchod</h1>';
  const frame = document.body.appendChild(document.createElement('frame'));
  for (const [name, value] of Object.entries(names)) frame.setAttribute(name, value);
  Object.defineProperty(frame, 'contentDocument', { value: inside });
  vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue(
    new DOMRect(0, 0, innerWidth * share, innerHeight),
  );
}

const APP = 'https://pomoc.obchod.test/app';
const LIST = 'https://pomoc.obchod.test/spravy/list';

test.each([
  ['by its address', { src: LIST }, 0.8, true],
  ['by its title', { src: APP, title: 'Diskusie so zákazníkmi' }, 0.8, true],
  ['by nothing', { src: APP }, 0.8, false],
  ['in a corner of the page', { src: LIST }, 0.2, false],
])(
  'a frame of another origin that is called a list of discussions %s',
  (_, names, share, hides) => {
    showFrame(names, share);
    expect(hidesDiscussions(document)).toBe(hides);
    const { health, isDrifted } = readPanel(document, { url: 'https://obchod.test/', now: 0 });
    expect([health, isDrifted]).toEqual(['unreadable', hides]);
  },
);

test('a frame into which the page can look hides nothing', () => {
  showFrame({ src: '/spravy/list' }, 0.8, document.implementation.createHTMLDocument());
  expect(hidesDiscussions(document)).toBe(false);
});
