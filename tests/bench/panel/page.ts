import { readPanel, readPanelInSlices } from '@/utils/panel';
import { observePanel } from '@/utils/panel/observe';
import type { PanelProfile } from '@/utils/panel/profile';

const NOW = Date.parse('2026-11-21T15:00:00Z');
const MINUTE_MS = 60_000;
const URL_OF_LIST = 'https://panel.test/messages';

/** Runs inside the browser: lists of the sizes asked for, and what reading them costs, ms. */
export const panelBench = { fill, infer, slices, apply, follow, change };

function fill(rows: number): { rows: number; elements: number } {
  const items = Array.from({ length: rows }, (_, row) => itemOf(row));
  document.body.innerHTML = `<header><a href="/">Market</a><span class="account">Green Corner Ltd.</span></header>
    <nav><a href="/orders">Orders</a><a href="/messages" aria-current="page">Messages</a></nav>
    <main><h1>Messages</h1><ul class="talks">${items.join('')}</ul></main>`;
  return { rows, elements: document.querySelectorAll('*').length };
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

function infer(): { ms: number; found: number } {
  return timed(() => readPanel(document, { url: URL_OF_LIST, now: NOW }).discussions.length);
}

/** Works the list out in slices; resolves with the longest stretch in which nothing else had its turn. */
async function slices(): Promise<{ ms: number; found: number }> {
  const beats = new MessageChannel();
  let [longest, last] = [0, performance.now()];
  const beat = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  beats.port1.addEventListener('message', () => {
    beat();
    beats.port2.postMessage(null);
  });
  beats.port1.start();
  beats.port2.postMessage(null);
  const context = { url: URL_OF_LIST, now: NOW };
  const reading = await readPanelInSlices(document, context, new AbortController().signal);
  beat();
  beats.port1.close();
  return { ms: longest, found: reading?.discussions.length ?? 0 };
}

let known: PanelProfile | undefined;

function apply(): { ms: number; found: number } {
  known ??= readPanel(document, { url: URL_OF_LIST, now: NOW }).profile ?? undefined;
  return timed(
    () =>
      readPanel(document, { url: URL_OF_LIST, now: NOW, ...(known && { profile: known }) })
        .discussions.length,
  );
}

function timed(read: () => number): { ms: number; found: number } {
  const start = performance.now();
  const found = read();
  return { ms: performance.now() - start, found };
}

let reported: Promise<number> = Promise.resolve(0);
let following = new AbortController();

/** Follows the page from now on; resolves when its first search is done. */
async function follow(): Promise<void> {
  following.abort();
  following = new AbortController();
  const { signal } = following;
  reported = new Promise((resolve) => {
    observePanel(document, ({ elements }) => resolve(elements.length), signal);
  });
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
}

/** Changes one row; resolves with the number of changed elements once that is reported. */
async function change(): Promise<number> {
  document.querySelector('.talk:nth-child(500) .text')?.append(' One word more.');
  return reported;
}

Object.assign(globalThis, { panelBench });
