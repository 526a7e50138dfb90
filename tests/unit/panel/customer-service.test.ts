// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';

const now = Date.parse('2026-11-20T11:05:00Z');

function read(lang: string, body: string, path = '/admin/index.php'): readonly (string | null)[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, {
    url: `https://shop.example${path}`,
    now,
    timeZone: 'UTC',
  }).discussions.map(({ buyer }) => buyer);
}

const PEOPLE = ['Nora Hale', 'Piet Osei', 'Ruth Vance', 'Ilse Moor'] as const;

test.each([
  ['hr', 'Korisnička podrška'],
  ['cs', 'Péče o zákazníky'],
  ['sl', 'Podpora strankam'],
  ['pl', 'Obsługa klienta'],
  ['es', 'Servicio al cliente'],
  ['it', 'Servizio clienti'],
])('what is below “customer service” are discussions (%s)', (lang, heading) => {
  const rows = PEOPLE.map(
    (buyer, index) =>
      `<tr><td>18${index}</td><td>${buyer}</td><td>${20 - index}.11.2026 10:31</td><td><a href="?view&id=18${index}">+</a></td></tr>`,
  );
  expect(read(lang, `<h1>${heading}</h1><table>${rows.join('')}</table>`)).toEqual(PEOPLE);
});

test('heads of an empty table are none of the table below', () => {
  const wares = ['Clear honey 950 g', 'Set honey 950 g', 'Pollen 200 g', 'Wax candle'];
  const rows = wares.map(
    (ware, index) =>
      `<tr><td><a href="/w/${index}">${ware}</a></td><td>${index} pcs</td><td>${9 - index}.11.2026</td></tr>`,
  );
  expect(
    read(
      'en',
      `<h1>Inbox</h1><table><thead><tr><th>From</th><th>Subject</th><th>Date</th></tr></thead><tbody><tr><td colspan="3">Nobody has written yet.</td></tr></tbody></table><table><caption>Best selling products</caption><tbody>${rows.join('')}</tbody></table>`,
      '/inbox',
    ),
  ).toEqual([]);
});
