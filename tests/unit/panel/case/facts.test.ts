// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readCaseFacts, readCaseForm } from '@/utils/panel/case';

const page = (body: string, lang: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body>${body}</body></html>`,
    'text/html',
  );
const NOW = Date.parse('2026-11-20T10:00:00Z');

test.each<{ layout: string; lang: string; body: string; facts: unknown }>([
  {
    layout: 'a list of terms, in Polish',
    lang: 'pl',
    body: `<dl><dt>Data zamówienia</dt><dd>2.11.2026</dd><dt>Wartość zamówienia</dt><dd>129,90 zł</dd>
      <dt>Sprawa otwarta</dt><dd>18.11.2026 09:15</dd></dl>`,
    facts: ['2026-11-01T23:00:00Z', '2026-11-18T08:15:00Z', 129.9],
  },
  {
    layout: 'a table, in German, the hour in an element of its own',
    lang: 'de',
    body: `<table><tr><th>Bestelldatum</th><td>02.11.2026</td></tr><tr><th>Bestellwert</th><td>1.234,00 €</td></tr>
      <tr><th>Fall eröffnet am</th><td>18. November 2026, 09:15</td></tr></table>`,
    facts: ['2026-11-01T23:00:00Z', '2026-11-18T08:15:00Z', 1234],
  },
  {
    layout: 'lines with a colon, in French',
    lang: 'fr',
    body: `<p>Date de commande : 02/11/2026</p><p>Valeur de la commande : 59,00 €</p>`,
    facts: ['2026-11-01T23:00:00Z', null, 59],
  },
  {
    layout: 'boxes, in English',
    lang: 'en',
    body: `<div><span>Order value</span></div><div><b>€59.00</b></div>
      <div><span>Order date</span></div><div><b>2 Nov 2026</b></div>`,
    facts: ['2026-11-01T23:00:00Z', null, 59],
  },
  {
    layout: 'a list of cases, whose facts are nobody’s',
    lang: 'en',
    body: `<ul><li>Order date: 2 Nov 2026</li><li>Order date: 3 Nov 2026</li></ul>`,
    facts: [null, null, null],
  },
  {
    layout: 'the heads of a table above its rows',
    lang: 'en',
    body: `<table><tr><th>Order date</th><th>Order value</th><th>Customer</th></tr>
      <tr><td>2 Nov 2026</td><td>€5</td><td>Ann</td></tr></table>`,
    facts: [null, null, null],
  },
])('$layout', ({ lang, body, facts }) => {
  const found = readCaseFacts(
    page(body, lang),
    { now: NOW, locale: lang, timeZone: 'Europe/Berlin' },
    null,
  );
  const iso = (at: number | null): string | null =>
    at === null ? null : new Date(at).toISOString().replace('.000', '');
  expect([iso(found.orderedAt), iso(found.openedAt), found.orderValue]).toEqual(facts);
});

test.each([
  ['2.11.2026', '18.11.2026 09:15', ['ordered']],
  ['2.11.2026, 08:30', '18.11.2026', ['opened']],
  ['2.11.2026 00:00', '18.11.2026 00:00', []],
])('ordered %s, opened %s: only the day is told of %j', (ordered, opened, daysOnly) => {
  const body = `<dl><dt>Data zamówienia</dt><dd>${ordered}</dd><dt>Sprawa otwarta</dt><dd>${opened}</dd></dl>`;
  const context = { now: NOW, locale: 'pl', timeZone: 'Europe/Warsaw' };
  expect(readCaseFacts(page(body, 'pl'), context, null).daysOnly).toEqual(daysOnly);
});

test('of several cases the one beside the answer form is meant', () => {
  const document = page(
    `<aside><p>Order value: 10 €</p><p>Order value: 20 €</p></aside>
     <main><p>Order value: 30 €</p><form><p>Refund?</p><label><input type="radio" name="r">Yes</label>
     <label><input type="radio" name="r">No</label><textarea></textarea></form></main>`,
    'en',
  );
  const form = readCaseForm(document);
  const { orderValue } = readCaseFacts(document, { now: NOW, locale: 'en' }, form?.element ?? null);
  expect(orderValue).toBe(30);
});
