// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import { flatContains, rootsIn, stepsToRoots } from '@/utils/panel/dom/flat-tree';

afterEach(() => {
  document.body.replaceChildren();
});

const find = (root: ParentNode, selector: string): Element => root.querySelector(selector)!;

test('an element holds itself and what is in it, and nothing beside it', () => {
  document.body.innerHTML = '<main><p><b></b></p><i></i></main>';
  const [main, p, b, i] = ['main', 'p', 'b', 'i'].map((name) => find(document, name));
  expect(flatContains(p!, p!)).toBe(true);
  expect(flatContains(main!, b!)).toBe(true);
  expect(flatContains(i!, b!)).toBe(false);
  expect(flatContains(b!, main!)).toBe(false);
});

test('an element holds what is drawn in it, out of shadow roots and into their slots', () => {
  document.body.innerHTML = '<main><article><b></b></article></main><aside></aside>';
  const host = find(document, 'article');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><slot></slot></section><footer><u></u></footer>';
  const inner = find(document, 'b');
  expect(flatContains(find(document, 'main'), find(root, 'u'))).toBe(true);
  expect(flatContains(find(document, 'aside'), find(root, 'u'))).toBe(false);
  expect(flatContains(host, inner)).toBe(true);
  expect(flatContains(find(root, 'footer'), inner)).toBe(false);
  // As browsers have it.
  Object.defineProperty(inner, 'assignedSlot', { value: root.querySelector('slot') });
  expect(flatContains(find(root, 'section'), inner)).toBe(true);
});

test('within one tree the browser is asked, and not each element on the way up', () => {
  document.body.innerHTML = '<main><p><b></b></p></main><i></i>';
  const [main, b, i] = ['main', 'b', 'i'].map((name) => find(document, name));
  const steps = vi.spyOn(Node.prototype, 'parentElement', 'get');
  expect([flatContains(main!, b!), flatContains(i!, b!)]).toEqual([true, false]);
  expect(steps).not.toHaveBeenCalled();
});

test('the trees in a page are found step by step, and the same in one go', () => {
  document.body.innerHTML = `<ul>${'<li><b></b></li>'.repeat(2000)}</ul><section></section><main></main>`;
  const section = find(document, 'section').attachShadow({ mode: 'open' });
  section.innerHTML = '<p></p>';
  const paragraph = find(section, 'p').attachShadow({ mode: 'open' });
  const main = find(document, 'main').attachShadow({ mode: 'open' });
  const steps = stepsToRoots(document);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses++;
  expect(step.value).toEqual([document, section, paragraph, main]);
  expect(rootsIn(document)).toEqual(step.value);
  expect(rootsIn(find(document, 'section'))).toEqual([
    find(document, 'section'),
    section,
    paragraph,
  ]);
  // 4,000 elements.
  expect(pauses).toBeGreaterThanOrEqual(8);
});
