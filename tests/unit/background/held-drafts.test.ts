// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { holdsText } from '@/entrypoints/background/held-drafts';

test.each<{ page: string; holds: boolean }>([
  { page: '<textarea>Good morning</textarea>', holds: true },
  { page: '<textarea> </textarea>', holds: false },
  { page: '<div contenteditable="true">Good morning</div>', holds: true },
  { page: '<input placeholder="Write a message" value="We send it today.">', holds: true },
  { page: '<input type="text" value="T944964">', holds: false },
  { page: '<input type="search" value="Jana Nová">', holds: false },
  { page: '<input type="text" value="1. 11. – 30. 11.">', holds: false },
  { page: '<input type="text" readonly value="Shop of the garden">', holds: false },
  { page: '<p>Good morning</p>', holds: false },
])('a page with $page holds a draft: $holds', ({ page, holds }) => {
  document.body.innerHTML = page;
  expect(holdsText()).toBe(holds);
});

test('a draft inside a shadow root counts as well', () => {
  document.body.innerHTML = '<p></p>';
  document.body.firstElementChild!.attachShadow({ mode: 'open' }).innerHTML =
    '<textarea>Good morning</textarea>';
  expect(holdsText()).toBe(true);
});
