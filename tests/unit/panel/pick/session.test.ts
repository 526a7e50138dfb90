import { expect, test } from 'vitest';

import { readPanel } from '@/utils/panel';
import { PickSession, type Stage } from '@/utils/panel/pick';
import { PanelProfile } from '@/utils/panel/profile';

import { board, boardRows, page, TIMES } from './pages';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const context = { url: 'https://board.example/talks/77', now: NOW, timeZone: 'UTC' };

/** Points at one element after the other, and takes each. */
function teach(document: Document, selectors: readonly string[]): PickSession {
  const session = new PickSession(document, context);
  for (const selector of selectors) {
    session.point(document.querySelector(selector)!);
    expect(session.take(), selector).toBe(true);
  }
  return session;
}

const FIVE = ['.said', '.entry:nth-child(2) .when', '.who', '.pen', '.go'];

test('asks for five things at most, and then for nothing more', () => {
  const document = board(TIMES);
  const session = new PickSession(document, context);
  const stages: Stage[] = [session.stage];
  for (const selector of FIVE) {
    session.point(document.querySelector(selector)!);
    session.take();
    stages.push(session.stage);
  }
  expect(stages).toEqual(['row', 'time', 'buyer', 'reply', 'send', 'complete']);
});

test('asks for nothing that the reader sees by itself once it has the rows', () => {
  const rows = ['Ada Bell', 'Bo Cook', 'Cy Dorn', 'Di Early'].map(
    (name, index) =>
      `<li class="t"><a href="/t/${index + 501}">${name}</a><span>2026-11-1${index} 10:00</span><em>Where is it?</em><b>${index % 2 ? 'Answered' : 'Waiting for you'}</b></li>`,
  );
  const session = teach(page(`<ul>${rows.join('')}</ul>`), ['li a']);
  expect(session.stage).toBe('complete');
  expect(session.preview().map(({ buyer }) => buyer)).toEqual([
    'Ada Bell',
    'Bo Cook',
    'Cy Dorn',
    'Di Early',
  ]);
});

test('what was taught is read again, on a page with other rows, where nothing was found before', () => {
  const profile = teach(board(TIMES), FIVE).profile()!;
  const later = board(['2026-11-21 09:00', ...TIMES]);
  expect(readPanel(later, context).discussions).toEqual([]);
  const reading = readPanel(later, { ...context, profile });
  expect(reading.profile?.origin).toBe('taught');
  expect(reading.discussions).toHaveLength(6);
  expect(reading.discussions[0]).toMatchObject({
    key: '40',
    buyer: 'K/041',
    lastMessageAt: Date.parse('2026-11-21T09:00:00Z'),
    lastFrom: 'buyer',
  });
  expect(reading.discussions[1]).toMatchObject({ lastMessageAt: null, lastFrom: 'seller' });
  expect(reading.composer?.editor.className).toBe('pen');
  expect(reading.composer?.send.map((each) => each.className)).toEqual(['go']);
});

test('the profile is data of the right form, for this path shape, by names that last', () => {
  const profile = teach(board(TIMES), FIVE).profile();
  expect(PanelProfile.parse(profile)).toMatchObject({
    origin: 'taught',
    host: 'board.example',
    path: '/talks/*',
    list: {
      record: '.entry',
      fields: { time: { selector: '.when' }, buyer: { selector: '.who' } },
    },
    composer: { editor: '.pen', send: ['.go'] },
  });
  expect(JSON.stringify(profile)).not.toMatch(/css-|nth-/);
});

test('where what was taught is gone, the reading says so', () => {
  const profile = teach(board(TIMES), FIVE).profile()!;
  const rows = ['Ada Bell', 'Bo Cook', 'Cy Dorn'].map(
    (name, index) =>
      `<li class="t"><a href="/talks/${index + 501}">${name}</a><time>2026-11-1${index} 10:00</time><span>You: on its way</span></li>`,
  );
  const elsewhere = page(`<h1>Messages</h1><ul>${rows.join('')}</ul>`);
  const reading = readPanel(elsewhere, { ...context, profile });
  expect(reading.discussions).toHaveLength(3);
  expect(reading).toMatchObject({ health: 'partial', profile: { origin: 'inferred' } });
});

test('a list that is missing beside the reply box is missed, whatever its rows look like now', () => {
  const profile = teach(board(TIMES), FIVE).profile()!;
  const redone = board(TIMES);
  for (const row of redone.querySelectorAll('.entry')) row.className = 'other';
  expect(readPanel(redone, { ...context, profile }).health).toBe('unreadable');
  redone.querySelector('.board')!.remove();
  redone.querySelector('.pane')!.remove();
  expect(readPanel(redone, { ...context, profile }).problems).toEqual([
    'No list of discussions was found.',
  ]);
});

test('a row without a time and an id of its own can be pointed at like any other', () => {
  const document = board(TIMES);
  for (const row of document.querySelectorAll('.entry')) row.removeAttribute('data-zk');
  const session = new PickSession(document, context);
  for (const selector of ['.said', '.entry:nth-child(2) .when', '.entry:nth-child(1) .who']) {
    session.point(document.querySelector(selector)!);
    expect(session.take(), selector).toBe(true);
  }
  expect(session.stage).toBe('reply');
});

test('refuses what cannot be what is asked for, and says why', () => {
  const document = board(TIMES);
  const session = teach(document, ['.said']);
  session.point(document.querySelector('.who')!);
  expect(session.proposal).toMatchObject({ picks: null, problem: 'no-time' });
  session.point(document.querySelector('.pen')!);
  expect(session.proposal?.problem).toBe('outside');
  expect(session.take()).toBe(false);
  session.point(document.querySelector('.entry:nth-child(2) .when')!);
  session.take();
  session.skip();
  expect(session.stage).toBe('reply');
  session.point(document.querySelector('.go')!);
  expect(session.proposal?.problem).toBe('no-editor');
});

test('goes back one step at a time, with what was known then', () => {
  const session = teach(board(TIMES), FIVE.slice(0, 3));
  expect(session.picks.list?.fields).toHaveProperty('buyer');
  session.back();
  expect(session.stage).toBe('buyer');
  expect(session.picks.list?.fields).not.toHaveProperty('buyer');
  session.back();
  session.back();
  expect(session.stage).toBe('row');
  expect(session.back()).toBe(false);
});

test('offers the likeliest first, and goes round', () => {
  const document = board(TIMES);
  const session = new PickSession(document, context);
  expect(session.step(1)).toBe(true);
  expect(session.proposal?.found).toHaveLength(TIMES.length);
  session.take();
  session.step(1);
  expect(session.proposal?.element.textContent).toBe('2026-11-20 10:15');
  expect(session.position?.at).toBe(1);
  session.step(-1);
  expect(session.position, 'before the first one').toBeNull();
  session.step(-1);
  expect(session.position?.at).toBe(session.position?.of);
});

test('takes more or less than what was pointed at', () => {
  const document = page(`<div class="frame">${boardRows(TIMES)}</div>`);
  const session = new PickSession(document, context);
  session.point(document.querySelector('.who')!);
  session.resize('wider');
  expect(session.proposal?.element.className).toBe('frame');
  session.resize('narrower');
  expect(session.proposal?.found).toHaveLength(TIMES.length);
});

test('keeps a list that is known where only the reply is shown', () => {
  const known = teach(board(TIMES), FIVE.slice(0, 3)).profile()!;
  const document = board(TIMES);
  const session = new PickSession(document, { ...context, profile: known });
  session.skip();
  expect(session.stage).toBe('reply');
  for (const selector of ['.pen', '.go']) {
    session.point(document.querySelector(selector)!);
    session.take();
  }
  expect(session.profile()).toMatchObject({
    list: known.list,
    composer: { editor: '.pen', send: ['.go'] },
  });
});

test('has nothing to keep where everything was passed over', () => {
  const session = new PickSession(page('<p>Nothing here</p>'), context);
  session.skip();
  expect(session.stage).toBe('complete');
  expect(session.profile()).toBeNull();
});
