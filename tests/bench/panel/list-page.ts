const NOW = Date.parse('2026-11-21T15:00:00Z');
const MINUTE_MS = 60_000;

/** A page with a list of so many rows, each of 20 elements. */
export function listPage(rows: number): string {
  return `<!doctype html><html lang="en"><title>Messages</title><body>${listBody(rows)}</body></html>`;
}

/** What stands in the body of such a page. */
export function listBody(rows: number): string {
  const items = Array.from({ length: rows }, (_, row) => itemOf(row));
  return `<header><a href="/">Market</a><span class="account">Green Corner Ltd.</span></header>
    <nav><a href="/orders">Orders</a><a href="/messages" aria-current="page">Messages</a></nav>
    <main><h1>Messages</h1><ul class="talks">${items.join('')}</ul></main>`;
}

/** One row of 20 elements. */
function itemOf(row: number): string {
  const at = new Date(NOW - (row + 1) * 17 * MINUTE_MS).toISOString();
  const time = `${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)} ${at.slice(11, 16)}`;
  const name = `${NAMES[row % 7] ?? ''} ${FAMILIES[row % 11] ?? ''}`;
  const state = row % 3 === 0 ? 'Waiting for reply' : 'Answered';
  return `<li class="talk"><div class="box"><span class="tick"><input type="checkbox"></span>
    <div class="who"><span class="avatar"><i></i></span><b class="name">${name}</b></div>
    <div class="what"><a class="title" href="/messages/${70_000 + row * 3}"><span>Parcel ${row} damaged</span></a>
      <p class="text"><span>${row % 3 === 0 ? '' : 'You: '}Good day, what is to be done about it?</span></p></div>
    <div class="tags"><span class="state">${state}</span><span class="order"><em>20261${1000 + row}</em></span></div>
    <div class="when"><time>${time}</time>${row % 5 === 0 ? '<i class="unread"></i>' : '<i></i>'}</div></div></li>`;
}

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gail'];
const FAMILIES = [
  'Byron',
  'Carter',
  'Dunn',
  'Eriks',
  'Frank',
  'Gold',
  'Hale',
  'Ives',
  'Jung',
  'Kerr',
  'Lunt',
];
