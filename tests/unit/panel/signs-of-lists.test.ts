// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { readPanel, type ReadDiscussion } from '@/utils/panel';

const now = Date.parse('2026-11-20T15:00:00Z');

function read(lang: string, body: string): readonly ReadDiscussion[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><body><main>${body}</main></body></html>`,
    'text/html',
  );
  return readPanel(page, { url: 'https://panel.example/messages', now, timeZone: 'UTC' })
    .discussions;
}

interface Row {
  readonly buyer: string;
  readonly subject: string;
  readonly text: string;
  readonly id: number;
  readonly time: string;
}

const ROWS: readonly Row[] = [
  ['Anna Kowalska', 'Parcel late', 'Where is my parcel?'],
  ['Marek Nowak', 'Wrong size', 'It is too small for me.'],
  ['Eva Horvat', 'Invoice', 'Could you send it?'],
  ['Luis Pires', 'Return', 'I want to return it.'],
  ['Ida Berg', 'Colour', 'Is there a blue one?'],
  ['Otto Lang', 'Warranty', 'It stopped working.'],
].map(([buyer = '', subject = '', text = ''], index) => ({
  buyer,
  subject,
  text,
  id: 5213 + index * 7,
  time: `${20 - index}.11.2026 1${index}:05`,
}));

const rows = (row: (row: Row, index: number) => string): string => ROWS.map(row).join('');

/** True, false, true …: what every second row shows. */
const EVERY_SECOND = ROWS.map((_, index) => index % 2 === 0);

const item = ({ id, buyer, subject, text, time }: Row, before = '', name = ''): string =>
  `<li class="thread ${name}" data-id="${id}"><span>${before}</span><b>${buyer}</b><span class="t">${subject}</span><p>${text}</p><time>${time}</time></li>`;

describe('what waits', () => {
  test('told by the class names of rows alone', () => {
    const found = read(
      'es',
      `<h1>Mensajes</h1><ul>${rows((row, index) => item(row, '', index % 2 ? 'thread--respondido' : 'thread--pendiente'))}</ul>`,
    );
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(EVERY_SECOND);
  });

  test('told by a data attribute alone', () => {
    const found = read(
      'en',
      `<h1>Messages</h1><ul>${rows((row, index) => item(row).replace('<li', `<li data-status="${index % 2 ? 'answered' : 'awaiting_seller'}"`))}</ul>`,
    );
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(EVERY_SECOND);
  });

  test('not told by names of the markup that speak of something else', () => {
    const found = read(
      'en',
      `<h1>Messages</h1><ul>${rows((row) => item(row, '', 'closed').replace('<li', '<li data-state="closed"'))}</ul>`,
    );
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(ROWS.map(() => null));
  });

  test('a dot that says so is no sign of an unread message', () => {
    const found = read(
      'pt',
      `<h1>Conversas</h1><ul>${rows((row, index) => item(row, `<i class="dot dot-${index % 2 ? 'ok' : 'warn'}" title="${index % 2 ? 'Respondida' : 'Aguarda a sua resposta'}"></i>`))}</ul>`,
    );
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual(EVERY_SECOND);
    expect(new Set(found.map(({ unread }) => unread))).toEqual(new Set([null]));
  });
});

describe('who wrote last', () => {
  test.each([
    { where: 'in an element of its own', named: (name: string) => `<span>${name}:</span> ` },
    { where: 'in front of the message', named: (name: string) => `${name}: ` },
  ])('told by the names of buyers and of those who answer, $where', ({ named }) => {
    const names = ['Anna', 'Ondra', 'Klára', 'Luis', 'Ondra', 'Klára'];
    const found = read(
      'cs',
      `<h1>Zprávy</h1><ul>${rows((row, index) => item({ ...row, text: `${named(names[index] ?? '')}${row.text}` }))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      names.map((name) => (/Ondra|Klára/.test(name) ? 'seller' : 'buyer')),
    );
  });

  test('not told of a name that stands for nobody who is known', () => {
    const names = ['Anna', 'Ondra', 'Eva', 'Luis', 'Ondra', 'Zora'];
    const found = read(
      'cs',
      `<h1>Zprávy</h1><ul>${rows((row, index) => item({ ...row, text: `<span>${names[index]}:</span> ${row.text}` }))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual([
      'buyer',
      'seller',
      'buyer',
      'buyer',
      'seller',
      null,
    ]);
  });

  test('told by labels that name the marketplace or the buyer among their words', () => {
    const found = read(
      'cs',
      `<a class="brand">Tržník</a><h1>Zprávy</h1><ul>${rows((row, index) => item(row, `<svg role="img" aria-label="${[`Píše ${row.buyer}`, 'Odpověděli jste', 'Zpráva od Tržník'][index % 3]}"></svg>`))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      ROWS.map((_, index) => ['buyer', 'seller', 'platform'][index % 3]),
    );
  });

  test.each([
    { where: 'of the writer', names: ['mark--from-shop', 'mark--from-buyer'] },
    { where: 'of the direction', names: ['is-outgoing', 'is-incoming'] },
  ])('told by class names $where alone', ({ names }) => {
    const found = read(
      'en',
      `<h1>Messages</h1><ul>${rows((row, index) => item(row, `<i class="mark ${names[index % 2 ? 0 : 1]}"></i>`))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      EVERY_SECOND.map((isBuyer) => (isBuyer ? 'buyer' : 'seller')),
    );
  });

  test.each([
    { what: 'the kind of a discussion', names: ['class="type-seller"', 'class="type-buyer"'] },
    { what: 'parcels', names: ['class="order-sent"', 'class="order-received"'] },
    { what: 'some rows alone', names: ['class="outgoing"', 'class="mark"'] },
    { what: 'all rows alike', names: ['class="incoming"', 'class="incoming"'] },
  ])('not told by names in the markup of $what', ({ names }) => {
    const found = read(
      'en',
      `<h1>Messages</h1><ul>${rows((row, index) => item(row, `<i ${names[index % 2]}></i>`))}</ul>`,
    );
    expect(new Set(found.map(({ lastFrom }) => lastFrom))).toEqual(new Set([null]));
  });

  test('told by labels that say who replied', () => {
    const found = read(
      'en',
      `<h1>Tickets</h1><ul>${rows((row, index) => item(row, `<svg role="img" aria-label="${index % 2 ? 'Agent' : 'Customer'} replied last"></svg>`))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      EVERY_SECOND.map((isBuyer) => (isBuyer ? 'buyer' : 'seller')),
    );
  });

  test('told by a pictogram in front of the message', () => {
    const found = read(
      'hr',
      `<h1>Poruke</h1><ul>${rows((row, index) => item({ ...row, text: `${index % 2 ? '<i class="fa fa-reply"></i> ' : ''}${row.text}` }))}</ul>`,
    );
    expect(found.map(({ lastFrom }) => lastFrom)).toEqual(
      EVERY_SECOND.map((isBuyer) => (isBuyer ? 'buyer' : 'seller')),
    );
  });

  test('not told by a button to reply that some rows lack', () => {
    const found = read(
      'hr',
      `<h1>Poruke</h1><ul>${rows((row, index) => item(row, index % 2 ? '<a href="#"><i class="fa fa-reply"></i></a>' : ''))}</ul>`,
    );
    expect(new Set(found.map(({ lastFrom }) => lastFrom))).toEqual(new Set([null]));
  });
});

describe('rows', () => {
  test('under sections whose class names tell of their state', () => {
    const states = ['pendiente', 'respondido', 'cerrado'];
    const found = read(
      'es',
      `<h1>Mensajes</h1>${states
        .map(
          (state, nth) =>
            `<section class="col col--${state}"><h3>${state}</h3><ul class="list-${state}">${ROWS.slice(
              nth * 2,
              nth === 2 ? 5 : nth * 2 + 2,
            )
              .map((row) => item(row, '', `thread--${state}`))
              .join('')}</ul></section>`,
        )
        .join('')}`,
    );
    expect(found.map(({ buyer }) => buyer)).toEqual(ROWS.slice(0, 5).map(({ buyer }) => buyer));
    expect(found.map(({ awaitingReply }) => awaitingReply)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('whose names are bold by their element in one section and not in the other', () => {
    const found = read(
      'sk',
      `<h1>Správy</h1>${['strong', 'span']
        .map(
          (tag, nth) =>
            `<section class="part-${nth}"><h3>Pondelok</h3><div>${ROWS.slice(nth * 3, nth * 3 + 3)
              .map(
                ({ id, buyer, subject, time }) =>
                  `<div class="card" data-id="${id}"><${tag} class="name">${buyer}</${tag}><span class="topic">${subject}</span><time>${time}</time></div>`,
              )
              .join('')}</div></section>`,
        )
        .join('')}`,
    );
    expect(found.map(({ buyer }) => buyer)).toEqual(ROWS.map(({ buyer }) => buyer));
  });

  test('laid out otherwise in one section than in the other', () => {
    const layouts = [
      ({ buyer, subject }: Row) =>
        `<header><h4 class="name">${buyer}</h4></header><span class="topic">${subject}</span>`,
      ({ buyer, subject }: Row) =>
        `<span class="topic">${subject}</span><div><small class="name">${buyer}</small></div>`,
    ];
    const found = read(
      'sk',
      `<h1>Správy</h1>${layouts
        .map(
          (layout, nth) =>
            `<section class="part-${nth}"><h3>Pondelok</h3><div>${ROWS.slice(nth * 3, nth * 3 + 3)
              .map((row) => `<div class="card">${layout(row)}<time>${row.time}</time></div>`)
              .join('')}</div></section>`,
        )
        .join('')}`,
    );
    expect(found.map(({ buyer }) => buyer)).toEqual(ROWS.map(({ buyer }) => buyer));
    expect(found.map(({ subject }) => subject)).toEqual(ROWS.map(({ subject }) => subject));
  });

  test('of which one is pinned above the others', () => {
    const [pinned, ...others] = ROWS;
    const found = read(
      'pl',
      `<h1>Wiadomości</h1><h4>Przypięte</h4><ul class="pinned">${pinned && item(pinned, '', 'pinned')}</ul>
       <h4>Pozostałe</h4><ul class="rest">${others.map((row) => item(row)).join('')}</ul>`,
    );
    expect(found.map(({ key }) => key)).toEqual(ROWS.map(({ id }) => String(id)));
  });

  test('and not those of another list beside them', () => {
    const found = read(
      'de',
      `<h1>Nachrichten</h1><ul class="threads">${rows((row) => item(row))}</ul>
       <ul class="notices"><li><b>Wartung am Mittwoch</b><time>19.11.2026 11:05</time></li><li><b>Neue Gebühren</b><time>18.11.2026 11:05</time></li></ul>`,
    );
    expect(found.map(({ key }) => key)).toEqual(ROWS.map(({ id }) => String(id)));
  });

  test('of days in words for the most part', () => {
    const times = ['9 h 05', 'hier', 'hier', 'lundi', 'dimanche', '9 h 40'];
    const found = read(
      'fr',
      `<h1>Messages</h1><ul>${rows((row, index) => item({ ...row, time: index === 0 ? '14 h 05' : (times[index] ?? '') }))}</ul>`,
    );
    expect(found).toHaveLength(6);
    expect(found[0]?.lastMessageAt).toBe(Date.parse('2026-11-20T14:05Z'));
    expect(found[3]?.lastMessageAt).toBe(Date.parse('2026-11-16T00:00Z'));
  });
});

test('buyers of whom some are known by a given name alone', () => {
  const names = ['Zuzka', 'Peter Gajdoš', 'Mirka', 'petr_k', 'Lucia', 'Ivan Krajčír'];
  const found = read(
    'sk',
    `<h1>Správy</h1><ul>${rows((row, index) => item({ ...row, buyer: names[index] ?? '' }).replace('<b>', '<b class="x">'))}</ul>`,
  );
  expect(found.map(({ buyer }) => buyer)).toEqual(names);
});

describe('the subject', () => {
  test.each([
    [
      'the product rather than the last message',
      'de',
      ['Artikel', 'Letzte Nachricht'],
      (row: Row) => [`Mühle, ${row.subject}`, row.text],
    ],
    [
      'a topic of one short word',
      'hr',
      ['Tema', 'Zadnja poruka'],
      (row: Row) => [row.id % 2 ? 'Povrat' : 'Ostalo', row.text],
    ],
  ] as const)('%s', (_what, lang, [first, second], cells) => {
    const found = read(
      lang,
      `<h1>Messages</h1><table><thead><tr><th>Kupac</th><th>${second}</th><th>${first}</th><th>Kada</th></tr></thead><tbody>${rows(
        (row) => {
          const [subject, text] = cells(row);
          return `<tr data-id="${row.id}"><td>${row.buyer}</td><td>${text}</td><td>${subject}</td><td>${row.time}</td></tr>`;
        },
      )}</tbody></table>`,
    );
    expect(found.map(({ subject }) => subject)).toEqual(ROWS.map((row) => cells(row)[0]));
  });

  test('a product whose name has commas, and no mark of what is new', () => {
    const names = [
      'Lampada, bianca',
      'Zaino, 30 l, nero',
      'Tenda a igloo, 3 posti',
      'Fornello, portatile',
      'Borraccia, 750 ml',
      'Sacco a pelo, -5 °C',
    ];
    const found = read(
      'it',
      `<h1>Domande</h1><div>${rows((row, index) => `<div data-id="${row.id}"><div class="a">${index % 2 ? '' : '<em class="n">2 nuovi</em>'}</div><div class="b">${row.buyer}</div><div class="c">${names[index]}</div><div class="d">${row.time}</div></div>`)}</div>`,
    );
    expect(found.map(({ subject }) => subject)).toEqual(names);
  });
});

test('names of persons are no subjects where no buyers are known', () => {
  const two = ROWS.slice(0, 2).map(
    ({ id, buyer, subject, text, time }, index) =>
      `<div class="tile"><p class="title"><a href="/messages/${id}"><b>${buyer}</b></a> · <span>${subject} WD${index + 3}</span></p><p>${text}</p><small>${time}</small><i class="icon" title="${index ? 'You replied' : 'The buyer wrote'}"></i></div>`,
  );
  const found = read('en', `<h2>Messages</h2><div>${two.join('')}</div>`);
  expect(found).toHaveLength(2);
  for (const [index, { subject }] of found.entries()) expect(subject).not.toBe(ROWS[index]?.buyer);
});
