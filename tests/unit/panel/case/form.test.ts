// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { isMessageOf, messageText, readCaseForm } from '@/utils/panel/case';
import { choiceOf } from '@/utils/panel/case/choices';
import { readMoney } from '@/utils/panel/case/money';

const page = (body: string): Document =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${body}</body></html>`, 'text/html');

describe('what an answer decides', () => {
  test.each([
    ['Yes', 'yes'],
    ['Yes, after the goods have been returned', 'yes-after-return'],
    ['No', 'no'],
    ['No, the goods are on their way', 'no'],
    ['I refund the money', 'yes'],
    ['I do not refund the money', 'no'],
    ['Ja', 'yes'],
    ['Ja, nach Rücksendung der Ware', 'yes-after-return'],
    ['Nein', 'no'],
    ['Oui, après retour de la marchandise', 'yes-after-return'],
    ['Non', 'no'],
    ['Sí', 'yes'],
    ['Sí, no hay problema', 'yes'],
    ['Sí, tras la devolución de la mercancía', 'yes-after-return'],
    ['Sì, dopo la restituzione della merce', 'yes-after-return'],
    ['Ja, na retourzending van de goederen', 'yes-after-return'],
    ['Nee', 'no'],
    ['Tak', 'yes'],
    ['Tak, po zwrocie towaru', 'yes-after-return'],
    ['Tak, po zworcie towaru', 'yes-after-return'],
    ['Nie', 'no'],
    ['Sim, após a devolução da mercadoria', 'yes-after-return'],
    ['Não', 'no'],
    ['Express', null],
    ['Norway', null],
    ['Janvier', null],
  ])('%s', (name, choice) => {
    expect(choiceOf(name)).toBe(choice);
  });
});

describe('the sum in', () => {
  test.each<[string, number | null]>([
    ['129', 129],
    ['129,90 €', 129.9],
    ['€129.90', 129.9],
    ['1.234,56 €', 1234.56],
    ['1,234.56', 1234.56],
    ['1 234,56 zł', 1234.56],
    ['1 234,5 zł', 1234.5],
    ['1.234 €', 1234],
    ["1'234.50 CHF", 1234.5],
    ['0', 0],
    ['-5,00', -5],
    ['12345.67', 12345.67],
    ['', null],
    ['free', null],
  ])('%s', (text, sum) => {
    expect(readMoney(text)).toBe(sum);
  });
});

const POLISH = `
  <main><h1>Sprawa Ochrony Kupującego</h1>
  <form><fieldset><legend>Czy zamierzasz dokonać zwrotu pieniędzy?</legend>
    <label><input type="radio" name="d" value="1" checked> Tak</label>
    <label><input type="radio" name="d" value="2"> Tak, po zworcie towaru</label>
    <label><input type="radio" name="d" value="3"> Nie</label></fieldset>
    <label>Kwota zwrotu <input id="a" name="x1" value="1.234,56"></label>
    <label>Wiadomość <textarea id="m">Przesyłka zaginęła.</textarea></label>
    <button>Wyślij odpowiedź</button></form></main>`;

test('the form of the help page in Polish', () => {
  const document = page(POLISH);
  const form = readCaseForm(document)!;
  expect(form).toMatchObject({ decision: 'yes', amount: 1234.56 });
  expect(form.amountField?.id).toBe('a');
  expect(form.message.id).toBe('m');
  expect(messageText(form)).toBe('Przesyłka zaginęła.');
  expect(isMessageOf(form, document.querySelector('#m')!)).toBe(true);
  expect(isMessageOf(form, document.querySelector('#a')!)).toBe(false);
});

test.each<{ when: string; body: string; decision: unknown; amount?: unknown }>([
  {
    when: 'drawn radio buttons in a group, an editor instead of a field',
    body: `<div><h3>Erstatten Sie das Geld?</h3><div role="radiogroup">
      <div role="radio" aria-checked="false">Ja</div>
      <div role="radio" aria-checked="true">Ja, nach Rückgabe der Ware</div>
      <div role="radio" aria-checked="false">Nein</div></div>
      <div><label for="b">Erstattungsbetrag</label><input id="b" type="number" value="49.5"></div>
      <div contenteditable="true" aria-label="Nachricht"></div><button>Antwort senden</button></div>`,
    decision: 'yes-after-return',
    amount: 49.5,
  },
  {
    when: 'nothing chosen yet, two answers, the question in words',
    body: `<section><p>Vai reembolsar o dinheiro?</p><div>
      <input type="radio" name="q" id="y"><label for="y">Sim</label>
      <input type="radio" name="q" id="n"><label for="n">Não</label></div>
      <textarea placeholder="Mensagem"></textarea></section>`,
    decision: null,
    amount: null,
  },
  {
    when: 'a field for the amount that is not shown',
    body: POLISH.replace('<label>Kwota', '<label style="display: none">Kwota'),
    decision: 'yes',
    amount: null,
  },
  {
    when: 'the value of the order in a field that cannot be written in',
    body: POLISH.replace('<label>Kwota zwrotu <input', '<label>Wartość zamówienia <input readonly'),
    decision: 'yes',
    amount: null,
  },
])('$when', ({ body, decision, amount }) => {
  expect(readCaseForm(page(body))).toMatchObject({ decision, amount });
});

test('a list to choose from', () => {
  const document = page(`<form><label>Will you refund the money? <select>
    <option value="">Please choose</option><option>Yes</option>
    <option>Yes, after the goods are returned</option><option>No</option></select></label>
    <textarea aria-label="Message"></textarea><button>Send reply</button></form>`);
  const list = document.querySelector('select')!;
  list.selectedIndex = 0;
  expect(readCaseForm(document)).toMatchObject({ decision: null });
  list.selectedIndex = 3;
  expect(readCaseForm(document)).toMatchObject({ decision: 'no', amountField: null });
});

test.each<{ when: string; body: string }>([
  { when: 'a page without a form', body: '<p>Refund? Yes. No.</p>' },
  {
    when: 'a question about something else',
    body: `<form><p>Newsletter?</p><label><input type="radio" name="n">Yes</label>
      <label><input type="radio" name="n">No</label><textarea></textarea></form>`,
  },
  {
    when: 'filters of a list',
    body: `<div><button aria-pressed="true">All</button><button aria-pressed="false">Open</button>
      <button aria-pressed="false">Refunds</button></div><textarea></textarea>`,
  },
  {
    when: 'the question without a place for reasons',
    body: `<p>Refund?</p><label><input type="radio" name="n">Yes</label>
      <label><input type="radio" name="n">No</label>`,
  },
])('$when is no answer form', ({ body }) => {
  expect(readCaseForm(page(body))).toBeNull();
});
