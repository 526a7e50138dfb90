// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';

import { pageState } from '@/utils/panel/health/page-state';

const ADDRESS = 'https://panel.test/messages';

afterEach(() => {
  document.body.replaceChildren();
});

function stateOf(body: string, url = ADDRESS): string | null {
  document.body.innerHTML = body;
  return pageState(document, url);
}

describe('a list says itself that it is empty', () => {
  test.each([
    ['Slovak', 'Žiadne nové správy'],
    ['Slovak, of what comes', 'Otázky kupujúcich sa zobrazia tu.'],
    ['Czech', 'Nemáte žádné nevyřízené dotazy.'],
    ['Slovene', 'Ni sporočil'],
    ['Croatian', 'U ovom pogledu nema zahtjeva.'],
    ['Croatian, of what comes', 'Kad vam se kupac javi, poruka će se ovdje vidjeti.'],
    ['Polish', 'Brak nieprzeczytanych wiadomości'],
    ['Portuguese', 'Nenhuma conversa arquivada'],
    ['Spanish', 'Ningún mensaje sin leer'],
    ['German', 'Keine offenen Anfragen'],
    ['German, of what comes', 'Neue Fragen erscheinen hier.'],
    ['English, of what comes', 'Conversations you archive will show up here.'],
    ['Hungarian', 'Nincsenek megválaszolatlan üzenetek'],
    ['Romanian', 'Niciun mesaj necitit'],
    ['Italian', 'Nessuna domanda in attesa'],
    ['French', 'Aucun fil archivé'],
  ])('%s', (_, sentence) => {
    expect(stateOf(`<h1>Messages</h1><div><p>${sentence}</p></div>`)).toBe('empty');
  });
});

test.each([
  ['nothing else is said', '<h1>Messages</h1><p>Buyers write to you here.</p>'],
  ['there is none of something else', '<p>Za odpoveď neúčtujeme žiadne poplatky.</p>'],
  ['it is said of a place that is not shown', '<p hidden>No messages</p>'],
  [
    'it is told in the middle of a long text',
    `<p>${'Answer within a day. '.repeat(10)} Keine Nachrichten bleiben liegen.</p>`,
  ],
])('says nothing where %s', (_, body) => {
  expect(stateOf(body)).toBeNull();
});

test('one field for a password asks to sign in, two change it', () => {
  expect(stateOf('<form><input type="password"></form>')).toBe('signed-out');
  expect(stateOf('<form><input type="password"><input type="password"></form>')).toBeNull();
});

test('a page that signs in with a code has an address or a field that says so', () => {
  expect(stateOf('<h1>Prihlásenie</h1><input type="email">')).toBe('signed-out');
  expect(stateOf('<h1>Anmelden</h1>', 'https://panel.test/login')).toBe('signed-out');
  expect(stateOf('<h1>Anmeldung von Marken</h1>')).toBeNull();
});

test('an error is told by its number or its words in the heading, not by a number in a list', () => {
  expect(stateOf('<h1>502 Bad Gateway</h1>')).toBe('error');
  expect(stateOf('<h1>Stránka sa nenašla</h1>')).toBe('error');
  expect(stateOf(`<h1>Messages</h1>${'<p>Order 404 has arrived.</p>'.repeat(20)}`)).toBeNull();
});

test('a captcha stands before all else that a page says', () => {
  expect(stateOf('<h1>Just a moment…</h1><p>No messages</p>')).toBe('captcha');
});
