// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');
const BUYERS = ['Anna Kowalska', 'Marek Nowak', 'Eva Horvat', 'Luis Pires', 'Ida Berg'];
/** When the buyer wrote last, and the shop. */
const TIMES = [
  ['20.11.2026 11:40', '20.11.2026 09:30'],
  ['19.11.2026 20:31', '20.11.2026 08:02'],
  ['20.11.2026 14:05', '–'],
  ['18.11.2026 07:55', '19.11.2026 10:00'],
  ['17.11.2026 09:12', '–'],
] as const;
const LAST = ['20.11.2026 11:40', '20.11.2026 08:02', '20.11.2026 14:05', '19.11.2026 10:00'];

function read(asked: string, replied: string, times: readonly (readonly string[])[] = TIMES) {
  const rows = times.map(
    ([at, answered], index) =>
      `<tr><td>${BUYERS[index]}</td><td><a href="/messages/${7100 - index * 3}">Parcel no longer moves</a></td><td>${at}</td><td>${answered}</td></tr>`,
  );
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="sl"><head><title>Panel</title></head><body><h1>Messages</h1><table><tr><th></th><th></th><th>${asked}</th><th>${replied}</th></tr>${rows.join('')}</table></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

const iso = (printed = ''): string => {
  const [day = '', hour = '00:00'] = printed.split(' ');
  return `${day.split('.').toReversed().join('-')}T${hour}:00.000Z`;
};
const times = (found: readonly ReadDiscussion[]): string[] =>
  found.map(({ lastMessageAt }) => new Date(lastMessageAt ?? 0).toISOString());

describe('of the times of both sides the later one is the last message', () => {
  test.each([
    ['Buyer wrote', 'You replied'],
    ['Posledná otázka', 'Posledná odpoveď'],
    ['Dotaz', 'Odpověď'],
    ['Kupec je pisal', 'Vi ste odgovorili'],
    ['Upit', 'Vaš odgovor'],
    ['Pytanie', 'Twoja odpowiedź'],
    ['Última pergunta', 'Última resposta'],
    ['Cliente escribió', 'Usted respondió'],
    ['Letzte Kundenanfrage', 'Letzte Antwort'],
    ['Vevő írt', 'Ön válaszolt'],
    ['Ultima întrebare', 'Ultimul răspuns'],
    ['Domanda', 'Risposta'],
    ['Question', 'Réponse'],
  ])('%s, %s', (asked, replied) => {
    const found = read(asked, replied);
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      TIMES.map((_, index) => (index % 2 ? 'seller' : 'buyer')),
    );
    expect(times(found)).toEqual([...LAST, '17.11.2026 09:12'].map(iso));
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(
      TIMES.map((_, index) => index % 2 === 0),
    );
  });
});

test('nobody is said to have written last where only the day of both is known', () => {
  const days = TIMES.map(([asked]) => [asked.slice(0, 10), asked.slice(0, 10)]);
  expect(read('Question', 'Answer', days).map(({ lastFrom }) => lastFrom)).toEqual(
    days.map(() => null),
  );
});

test('until when to answer is no time of an answer', () => {
  const terms = TIMES.map(([asked]) => [asked, asked.replace(/^\d\d\.11/, '25.11')]);
  const found = read('Buyer wrote', 'Answer until', terms);
  expect(times(found)).toEqual(TIMES.map(([asked]) => iso(asked)));
});
