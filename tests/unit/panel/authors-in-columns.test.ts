// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';
import type { PanelReading } from '@/utils/panel/reading';

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
/** Newest first, a day apart. */
const time = (index: number, hour = 10): string => `${20 - index}.11.2026 ${hour}:05`;
const at = (index: number, hour = 10): number => Date.UTC(2026, 10, 20 - index, hour, 5);

function readPage(lang: string, body: string): PanelReading {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Marktplatz Ottenbach</title></head><body>${body}</body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' });
}
const read = (lang: string, body: string): readonly ReadDiscussion[] =>
  readPage(lang, body).discussions;

const table = (
  heads: readonly string[],
  cells: (buyer: string, index: number) => readonly string[],
): string =>
  `<h1>Nachrichten · Messages</h1><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${BUYERS.map(
    (buyer, index) =>
      `<tr data-id="${4100 + index * 3}">${cells(buyer, index)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  ).join('')}</tbody></table>`;

const SIDES = ['buyer', 'seller', 'buyer', 'platform', 'seller', 'buyer', 'buyer'] as const;
const side = (index: number): (typeof SIDES)[number] => SIDES[index] ?? 'buyer';

describe('a column of roles', () => {
  const words = { buyer: 'Kunde', seller: 'Wir', platform: 'System' };

  test('goes before one in which the marketplace is named for another reason', () => {
    const found = read(
      'de',
      table(['Kunde', 'Betreff', 'Kanal', 'Letzte Nachricht', 'Von'], (buyer, index) => [
        buyer,
        `Frage ${'ABCDEFG'[index]} zur Lieferung`,
        index % 4 === 1 ? 'Shop' : 'Marktplatz',
        time(index),
        words[side(index)],
      ]),
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(SIDES);
  });

  test('of shops and marketplaces alone tells where a buyer came from, and not who wrote', () => {
    const found = read(
      'de',
      table(['Kunde', 'Betreff', 'Kanal', 'Letzte Nachricht'], (buyer, index) => [
        buyer,
        `Frage ${'ABCDEFG'[index]} zur Lieferung`,
        index % 4 === 1 ? 'Shop' : 'Marktplatz',
        time(index),
      ]),
    );
    expect(found).toHaveLength(BUYERS.length);
    expect(found.every(({ lastFrom }) => lastFrom === null)).toBe(true);
  });

  test('tells whose turn it is in what is merely new', () => {
    const states = [
      'Neu',
      'Warten auf Kunde',
      'Antwort fällig',
      'Erledigt',
      'Erledigt',
      'Neu',
      'Neu',
    ];
    const found = read(
      'de',
      table(['Kunde', 'Betreff', 'Letzte Nachricht', 'Von', 'Status'], (buyer, index) => [
        buyer,
        `Frage ${'ABCDEFG'[index]} zur Lieferung`,
        time(index),
        words[side(index)],
        states[index] ?? '',
      ]),
    );
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([
      true,
      false,
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('several columns of times', () => {
  const created = (index: number): string => time(index + 2, 9);
  const due = (index: number): string => `${22 - index}.11.2026 18:00`;

  test.each([
    ['en', 'Created', 'Last updated', 'Due'],
    ['sk', 'Vytvorené', 'Posledná zmena', 'Odpovedať do'],
    ['cs', 'Založeno', 'Poslední zpráva', 'Odpovědět do'],
    ['sl', 'Ustvarjeno', 'Zadnje sporočilo', 'Rok'],
    ['hr', 'Stvoreno', 'Zadnja poruka', 'Rok za odgovor'],
    ['pl', 'Utworzono', 'Ostatnia wiadomość', 'Termin odpowiedzi'],
    ['pt', 'Criado', 'Última mensagem', 'Prazo de resposta'],
    ['es', 'Creado', 'Última respuesta', 'Plazo'],
    ['de', 'Erstellt', 'Zuletzt aktualisiert', 'Fällig'],
    ['hu', 'Létrehozva', 'Utolsó üzenet', 'Határidő'],
    ['ro', 'Creat', 'Ultimul mesaj', 'Termen'],
    ['it', 'Creato', 'Ultimo messaggio', 'Scadenza'],
    ['fr', 'Créé', 'Dernier message', 'Échéance'],
    ['en', 'Opened', 'Last reply', 'Reply by'],
    ['de', 'Eröffnet am', 'Letzte Antwort', 'Antwort bis'],
    ['sk', 'Založené', 'Aktualizované', 'Termín'],
    ['pl', 'Data zgłoszenia', 'Ostatnia zmiana', 'Do kiedy'],
  ])('in %s the last message is neither %s nor %s nor %s', (lang, first, last, limit) => {
    const orders = [
      [first, last, limit],
      [limit, first, last],
      [last, limit, first],
    ];
    for (const heads of orders) {
      const found = read(
        lang,
        table(['Name', ...heads], (buyer, index) => [
          buyer,
          ...heads.map((head) =>
            head === first ? created(index) : head === limit ? due(index) : time(index),
          ),
        ]),
      );
      expect(found.map(({ lastMessageAt }) => lastMessageAt)).toEqual(
        BUYERS.map((_, index) => at(index)),
      );
    }
  });
});

describe('rows that begin with who wrote', () => {
  test.each([
    ['sk', 'Zákazník napísal', 'Odpovedali sme'],
    ['cs', 'Zákazník napsal', 'Odpověděli jsme'],
    ['de', 'Kunde schrieb', 'Wir schrieben'],
    ['en', 'Buyer wrote', 'You wrote'],
    ['pl', 'Kupujący napisał', 'Ty napisałeś'],
    ['es', 'El comprador escribió', 'Usted respondió'],
    ['fr', 'Le client a écrit', 'Vous avez répondu'],
    ['it', 'Il cliente ha scritto', 'Hai risposto'],
    ['hu', 'A vevő írta', 'Ön válaszolt'],
    ['hr', 'Kupac je napisao', 'Vi ste odgovorili'],
  ])('in %s: “%s:” and “%s:”', (lang, theirs, ours) => {
    const found = read(
      lang,
      `<h1>Messages</h1>${BUYERS.map(
        (buyer, index) =>
          `<div class="card" data-thread="${4100 + index * 3}"><b>${buyer}</b><time>${time(index)}</time><p><em>${index % 2 ? ours : theirs}:</em> Es geht um die Farbe der Ware, ${'ABCDEFG'[index]}.</p></div>`,
      ).join('')}`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      BUYERS.map((_, index) => (index % 2 ? 'seller' : 'buyer')),
    );
  });
});

describe('a list beside a field in which something is stored', () => {
  const cards = (link: (id: number) => string): string =>
    BUYERS.map(
      (buyer, index) =>
        `<div class="card">${link(4100 + index * 3)}<b>${buyer}</b><time>${time(index)}</time><p><em>${index % 2 ? 'Odpovedali sme' : 'Zákazník napísal'}:</em> Prosím o výmenu za inú farbu, ide o kus ${'ABCDEFG'[index]}.</p></div>`,
    ).join('');
  const settings =
    '<div class="box"><h3>Nastavenia kontaktu</h3><label>Predvolená správa <textarea rows="3">Dobrý deň, s pozdravom obchod</textarea></label><button type="button">Uložiť</button></div>';

  test.each([
    ['links of their own', (id: number) => `<a href="/messages/${id}">Zobraziť</a>`],
    ['ids to tick', (id: number) => `<input type="checkbox" name="thread[]" value="${id}">`],
    [
      'handlers of their own',
      (id: number) => `<span onclick="open('${id}')" data-id="${id}">☆</span>`,
    ],
  ])('is a list by %s and buyers of their own', (_what, link) => {
    const reading = readPage('sk', `<h1>Správy zákazníkov</h1>${cards(link)}${settings}`);
    expect(reading.discussions.map(({ buyer }) => buyer)).toEqual(BUYERS);
    expect(reading.thread).toBeNull();
    expect(reading.composer).toBeNull();
  });

  test('stays one where the field is a reply to whichever row is chosen', () => {
    const reading = readPage(
      'sk',
      `<h1>Správy zákazníkov</h1>${cards((id) => `<a href="/messages/${id}">Zobraziť</a>`)}<form><label>Vaša odpoveď <textarea></textarea></label><button>Odoslať odpoveď</button></form>`,
    );
    expect(reading.discussions.map(({ buyer }) => buyer)).toEqual(BUYERS);
    expect(reading.composer).not.toBeNull();
  });
});
