// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

/** A Friday, 12:05 in Central Europe. */
const now = Date.parse('2026-11-20T11:05:00Z');

function read(lang: string, body: string, path = '/messages'): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head><title>Desk</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const url = `https://desk.example${path}`;
  return readPanel(page, { url, now, timeZone: 'Europe/Berlin' }).discussions;
}

const each = <Row>(rows: readonly Row[], print: (row: Row) => string): string =>
  rows.map((row) => print(row)).join('');

/** Fields of all rows, each row as one list. */
const told = (
  rows: readonly ReadDiscussion[],
  ...fields: readonly (keyof ReadDiscussion)[]
): unknown[][] => rows.map((row) => fields.map((field) => row[field]));

const times = (rows: readonly ReadDiscussion[]): (string | null)[] =>
  rows.map(({ lastMessageAt }) =>
    lastMessageAt === null ? null : new Date(lastMessageAt).toISOString().slice(0, 16),
  );

test('a name with a count of messages behind it is no subject, and pictures of all buyers tell nobody', () => {
  const rows = each(
    [
      [1881, 'Clara Beltrán', 4, 'Pedido n.º 30021', '¡Hola! ¿Podrías grabar un nombre?', '18 nov'],
      [1879, 'Ignacio Ros', 1, 'Anillo de plata', '¿De qué talla es?', '17 nov'],
      [1875, 'Artesano Support', 1, 'Tu factura de octubre', 'Ya puedes verla', '16 nov'],
      [1866, 'Hannah Weiss', 2, 'Collar de luna', 'Do you ship to Germany?', '13 nov'],
    ] as const,
    ([id, buyer, count, subject, text, time]) =>
      `<li data-id="${id}"><a href="/messages/${id}"><img alt="Avatar de ${buyer}"><div class="nm">${buyer} <span class="n">${count}</span></div><div class="mt"><span class="t">${subject}</span> – <span class="e">${text}</span></div><div class="tm">${time}</div></a></li>`,
  );
  const found = read('es', `<h1>Mensajes</h1><ul>${rows}</ul>`);
  expect(told(found, 'buyer', 'subject', 'lastFrom')).toEqual([
    ['Clara Beltrán', 'Pedido n.º 30021', null],
    ['Ignacio Ros', 'Anillo de plata', null],
    ['Artesano Support', 'Tu factura de octubre', null],
    ['Hannah Weiss', 'Collar de luna', null],
  ]);
});

test('days of November until which to answer mark nothing as new', () => {
  const rows = each(
    [
      [1102, 'blumenfee73', 'Frage zur Vase', '22. Nov.', '20. Nov. 11:14', true],
      [1101, 'ralf-hh', 'Frage zur Teekanne', '22. Nov.', '20. Nov. 08:31', true],
      [1097, 'antik_und_schoen', 'Noch nicht erhalten', '21. Nov.', '19. Nov. 20:06', false],
      [1084, 'kleinerfuchs', 'Danke', '', '18. Nov. 06:00', false],
    ] as const,
    ([id, buyer, subject, due, time, isNew]) =>
      `<tr class="${isNew ? 'unrd' : 'rd'}"><td>${buyer}</td><td><a href="/m?id=${id}">${subject}</a></td><td>${due}</td><td>${time}</td></tr>`,
  );
  const found = read(
    'de',
    `<h1>Posteingang</h1><table><tr><th>Von</th><th>Betreff</th><th>Antworten bis</th><th>Erhalten</th></tr>${rows}</table>`,
  );
  expect(told(found, 'unread').flat()).toEqual([null, null, null, null]);
});

test('given names above topics are the buyers', () => {
  const rows = each(
    [
      [
        'A9K1',
        'Élodie',
        'Où est ma commande ?',
        '20 nov. 2026 10:03',
        'Temps de réponse restant : 21 heures',
      ],
      [
        'A9J7',
        'Quentin',
        'Demande de renseignements',
        '20 nov. 2026 07:25',
        'Temps de réponse restant : 19 heures',
      ],
      ['A9H2', 'Sandrine', 'Demande de retour', '19 nov. 2026 22:10', 'Répondu'],
      ['A9G8', 'Maxime', 'Facture', '19 nov. 2026 15:41', 'Aucune réponse nécessaire'],
    ] as const,
    ([id, buyer, subject, time, state]) =>
      `<kit-box><div class="hd"><a href="/messages/${id}">${buyer}</a><span class="ts">${time}</span></div><div class="sub">${subject}</div><kit-badge>${state}</kit-badge></kit-box>`,
  );
  const found = read('fr', `<h1>Messages des acheteurs</h1><div>${rows}</div>`);
  expect(told(found, 'buyer', 'subject')).toEqual([
    ['Élodie', 'Où est ma commande ?'],
    ['Quentin', 'Demande de renseignements'],
    ['Sandrine', 'Demande de retour'],
    ['Maxime', 'Facture'],
  ]);
});

test('topics of one word that come again are no names', () => {
  const rows = each(
    [
      ['q1', 'Facture', 'Je voudrais une facture', '20 nov. 2026 10:03'],
      ['q2', 'Retour', 'La taille ne va pas', '20 nov. 2026 07:25'],
      ['q3', 'Facture', 'Il manque le numéro', '19 nov. 2026 22:10'],
      ['q4', 'Livraison', 'Rien reçu', '19 nov. 2026 15:41'],
    ] as const,
    ([id, topic, text, time]) =>
      `<li><a href="/messages/${id}">${topic}</a><p>${text}</p><span class="ts">${time}</span></li>`,
  );
  const found = read('fr', `<h1>Messages des acheteurs</h1><ul>${rows}</ul>`);
  expect(told(found, 'buyer').flat()).toEqual([null, null, null, null]);
});

test('months between slashes are read, and a tick in a column of targets is nobody’s answer', () => {
  const rows = each(
    [
      [
        'SUP-412',
        'Máquina não liga',
        'Joana Teixeira',
        'Aguardando suporte',
        '20/nov/26 10:31',
        '1h 24m',
      ],
      ['SUP-410', 'Troca de tamanho', 'Rui Valadas', 'Aguardando cliente', '20/nov/26 08:12', '—'],
      ['SUP-397', 'Reembolso pedido', 'Sofia Antunes', 'Resolvido', '16/nov/26 09:20', '✓'],
      ['SUP-390', 'Peça partida', 'Tiago Lopes', 'Aguardando suporte', '15/nov/26 21:45', '-3d'],
    ] as const,
    ([key, subject, buyer, state, time, left]) =>
      `<tr data-key="${key}"><td><a href="/browse/${key}">${key}</a></td><td><a href="/browse/${key}">${subject}</a></td><td>${buyer}</td><td><span>${state}</span></td><td>${time}</td><td>${left}</td></tr>`,
  );
  const found = read(
    'pt',
    `<h1>Pedidos abertos</h1><table><thead><tr><th>Chave</th><th>Resumo</th><th>Relator</th><th>Status</th><th>Atualizado</th><th>Tempo para resposta</th></tr></thead><tbody>${rows}</tbody></table>`,
  );
  expect(told(found, 'subject', 'lastFrom', 'awaitingReply')).toEqual([
    ['Máquina não liga', null, true],
    ['Troca de tamanho', null, false],
    ['Reembolso pedido', null, false],
    ['Peça partida', null, true],
  ]);
  expect(times(found)[0]).toBe('2026-11-20T09:31');
});

test('since when a buyer waits is the time of the message, and says that it waits', () => {
  const rows = each(
    [
      [90017, 'krzysiek_88', 'Czy mogę zmienić paczkomat?', 'Oczekuje od 25 min'],
      [90015, 'Agata Wilk', 'Czy wysyłacie do Austrii?', 'Oczekuje od 2 godz.'],
      [90003, 'Leszek Kania', 'Proszę o fakturę', 'Odpowiedziano 1 dzień temu'],
      [89990, 'zuzia1995', 'Nie dotarła przesyłka', 'Odpowiedziano 2 dni temu'],
    ] as const,
    ([id, buyer, text, state]) =>
      `<div class="row" data-id="${id}"><div class="from">${buyer}</div><div class="text">${text}</div><span class="label">${state}</span></div>`,
  );
  const found = read('pl', `<h3>Wiadomości</h3><div>${rows}</div>`);
  expect(told(found, 'buyer', 'awaitingReply')).toEqual([
    ['krzysiek_88', true],
    ['Agata Wilk', true],
    ['Leszek Kania', false],
    ['zuzia1995', false],
  ]);
  expect(times(found).slice(0, 2)).toEqual(['2026-11-20T10:40', '2026-11-20T09:05']);
});

test('whose message a draft hides is left open', () => {
  const rows = each(
    [
      ['a81', 'Beatriz Lozano', 'Hola, ¿cuándo llega?', '10:42'],
      ['a7k', 'Tienda Olmo', 'Tú: Le adjuntamos la factura', '09:15'],
      ['a0q', 'Iker Zubiri', 'Borrador: Buenos días Iker, la medida', '08:30'],
      ['990', 'Mercedes Cano', 'Tú: Gracias', '07:12'],
    ] as const,
    ([id, buyer, text, time]) =>
      `<li data-conversation-id="${id}"><b>${buyer}</b><span class="date">${time}</span><div class="blurb">${text}</div></li>`,
  );
  const found = read('es', `<h2>Mensajes</h2><ul>${rows}</ul>`);
  expect(told(found, 'lastFrom', 'awaitingReply')).toEqual([
    ['buyer', true],
    ['seller', false],
    [null, null],
    ['seller', false],
  ]);
});

test('a topic with a dash says nothing of who wrote', () => {
  const rows = each(
    [
      [88213, 'Parcel marked delivered', 'Harriet Doyle', 'Today 11:20'],
      [88190, 'Wrong colour sent – navy instead of black', 'Tom Ackerley', 'Today 09:03'],
      [88154, 'Invoice for company', 'Priya Nair', 'Yesterday 17:48'],
      [88101, 'Where is my refund?', 'Siobhan Kerr', 'Yesterday 08:30'],
    ] as const,
    ([id, subject, buyer, time]) =>
      `<tr><td><a href="/tickets/${id}">${subject}</a></td><td>${buyer}</td><td>${time}</td></tr>`,
  );
  const found = read(
    'en',
    `<h1>Tickets of buyers</h1><table><tr><th>Subject</th><th>Requester</th><th>Updated</th></tr>${rows}</table>`,
  );
  expect(told(found, 'subject', 'lastFrom')).toEqual([
    ['Parcel marked delivered', null],
    ['Wrong colour sent – navy instead of black', null],
    ['Invoice for company', null],
    ['Where is my refund?', null],
  ]);
});

test('columns that scroll apart from the others make no rows of their own', () => {
  const data = [
    ['R-8821', 'Ionuț Dumitrescu', 'Produs lipsă din colet', '20.11.2026 11:41', 'Necitit'],
    ['R-8820', 'Alexandra Stan', 'Când ajunge comanda?', '20.11.2026 10:07', 'Necitit'],
    ['R-8817', 'Mihai Preda', 'Schimb mărime', '20.11.2026 09:30', 'Citit'],
    ['R-8790', 'Radu Enache', 'Retur', '16.11.2026 08:48', 'Citit'],
  ] as const;
  const cell = (name: string, text: string): string =>
    `<div role="gridcell" col-id="${name}">${text}</div>`;
  const row = (id: string, cells: string): string =>
    `<div role="row" row-id="${id}" class="ag-row">${cells}</div>`;
  const found = read(
    'ro',
    `<h2>Mesaje clienți</h2><div role="grid"><div class="ag-pinned-left">${each(data, ([id, buyer]) => row(id, cell('nr', id) + cell('client', buyer)))}</div>
    <div class="ag-center">${each(data, ([id, , subject, time, state]) => row(id, cell('subiect', subject) + cell('ultim', time) + cell('stare', state)))}</div></div>`,
  );
  expect(told(found, 'key', 'subject', 'unread')).toEqual(
    data.map(([id, , subject, , state]) => [id, subject, state === 'Necitit']),
  );
});
