import { expect } from 'vitest';

import { PickSession } from '@/utils/panel/pick';

import { page } from './pages';

/** Where and when the list is read. */
export const context = {
  url: 'https://board.example/talks',
  now: Date.parse('2026-11-22T12:00:00Z'),
  timeZone: 'UTC',
};

const NAMES = ['Ada Bell', 'Bo Cook', 'Cy Dorn', 'Di Early', 'Ed Frost', 'Flo Gray'];

/** True, false, true …: what is to be told of every second row. */
export const EVERY_SECOND = NAMES.map((_, index) => index % 2 === 0);

/** Draws a row around what it tells anyway: whether it is one of those of which something is to be told. */
export type Row = (content: string, isTold: boolean, index: number) => string;

/** A list whose rows show in a way that nobody knows which of them are told. */
export function list(row: Row, told: readonly boolean[] = EVERY_SECOND): Document {
  const rows = told.map((each, index) =>
    row(
      `<a class="who" href="/t/${index + 501}">${NAMES[index]}</a><span>2026-11-1${index} 10:00</span>`,
      each,
      index,
    ),
  );
  return page(`<ul>${rows.join('')}</ul>`);
}

/** A session at the question what waits. */
export function askedWhatWaits(document: Document): PickSession {
  const session = new PickSession(document, context);
  session.point(document.querySelector('.who')!);
  expect(session.take()).toBe(true);
  expect(session.stage).toBe('waits');
  return session;
}

/** The classes of all that the keyboard steps through, each once. */
export function looksOffered(session: PickSession): string[] {
  const looks = new Set<string>();
  while (session.step(1)) looks.add(session.proposal!.element.className);
  return [...looks];
}
