// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

const BUYERS = [
  'Anna Kowalska',
  'Marek Nowak',
  'Eva Horvat',
  'Luis Pires',
  'Ida Berg',
  'Otto Lang',
  'Zita Varga',
];
const isNew = (index: number): boolean => index === 0 || index === 3;

function read(
  lang: string,
  row: (index: number, content: string) => string,
): readonly ReadDiscussion[] {
  const list = BUYERS.map((buyer, index) =>
    row(
      index,
      `<b>${buyer}</b><a href="/messages/${4100 + index * 3}">Parcel ${'ABCDEFG'[index]} is late</a><time>${20 - index}.11.2026 10:05</time>`,
    ),
  ).join('');
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body><main><h1>Messages</h1><ul>${list}</ul></main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

describe('what says that nothing is unread', () => {
  test.each([
    ['cs', 'Nepřečtené příspěvky', 'Žádné nové nepřečtené příspěvky'],
    ['cs', 'Nepřečtená zpráva', 'Bez nepřečtených zpráv'],
    ['sk', 'Neprečítané správy', 'Žiadne neprečítané správy'],
    ['sl', 'Neprebrana sporočila', 'Ni neprebranih sporočil'],
    ['hr', 'Nepročitane poruke', 'Nema nepročitanih poruka'],
    ['pl', 'Nieprzeczytane wiadomości', 'Brak nieprzeczytanych wiadomości'],
    ['pl', 'Nieprzeczytane posty', 'Nie ma nieprzeczytanych postów'],
    ['pt', 'Mensagens não lidas', 'Nenhuma mensagem não lida'],
    ['pt', 'Mensagens não lidas', 'Sem mensagens não lidas'],
    ['es', 'Mensajes no leídos', 'No hay mensajes no leídos'],
    ['es', 'Mensajes sin leer', 'Ningún mensaje sin leer'],
    ['de', 'Ungelesene Beiträge', 'Keine ungelesenen Beiträge'],
    ['en', 'Unread posts', 'No unread posts'],
    ['en', 'New messages', 'No new messages'],
    ['en', '3 unread', '0 unread'],
    ['hu', 'Olvasatlan üzenetek', 'Nincs olvasatlan üzenet'],
    ['ro', 'Mesaje necitite', 'Niciun mesaj necitit'],
    ['ro', 'Mesaje necitite', 'Nu sunt mesaje necitite'],
    ['it', 'Messaggi non letti', 'Nessun messaggio non letto'],
    ['fr', 'Messages non lus', 'Aucun message non lu'],
    ['fr', 'Messages non lus', 'Pas de messages non lus'],
  ])('in %s: “%s” is unread and “%s” is not', (lang, some, none) => {
    const shown = read(
      lang,
      (index, content) => `<li><i title="${isNew(index) ? some : none}"></i>${content}</li>`,
    );
    const spoken = read(
      lang,
      (index, content) =>
        `<li>${content}<span class="sr-only">${isNew(index) ? some : none}</span></li>`,
    );
    for (const found of [shown, spoken]) {
      expect(found.map(({ unread }) => unread)).toEqual(BUYERS.map((_, index) => isNew(index)));
    }
  });

  test('is no matter of what else a row lacks', () => {
    const found = read(
      'de',
      (index, content) =>
        `<li title="${isNew(index) ? 'Keine Anhänge, ungelesen' : 'Keine Anhänge, gelesen'}">${content}</li>`,
    );
    expect(found.map(({ unread }) => unread)).toEqual(BUYERS.map((_, index) => isNew(index)));
  });
});

describe('what is locked waits for nobody', () => {
  test.each([
    ['cs', 'Zamčeno'],
    ['sk', 'Zamknuté'],
    ['sl', 'Zaklenjeno'],
    ['hr', 'Zaključano'],
    ['pl', 'Zablokowany'],
    ['pt', 'Bloqueado'],
    ['es', 'Bloqueado'],
    ['de', 'Gesperrt'],
    ['en', 'Locked'],
    ['hu', 'Zárolva'],
    ['ro', 'Blocat'],
    ['it', 'Bloccato'],
    ['fr', 'Verrouillé'],
  ])('in %s: “%s”, whoever wrote last', (lang, word) => {
    const marked = read(
      lang,
      (index, content) =>
        `<li>${content}<span class="by">${index % 2 ? 'You' : 'Buyer'}</span>${index === 4 ? `<i class="icon" title="${word}"></i>` : ''}</li>`,
    );
    const amid = read(
      lang,
      (index, content) =>
        `<li title="${isNew(index) ? 'Unread posts' : 'No unread posts'}${index === 4 ? ` [ ${word} ]` : ''}">${content}<span class="by">${index % 2 ? 'You' : 'Buyer'}</span></li>`,
    );
    for (const found of [marked, amid]) {
      expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([
        true,
        false,
        true,
        false,
        false,
        false,
        true,
      ]);
    }
  });
});
