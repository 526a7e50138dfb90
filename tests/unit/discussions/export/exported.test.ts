import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvOf, separatorIn } from '@/utils/discussions/export/csv';
import { exportedCsv, exportedFile, exportName } from '@/utils/discussions/export/exported';

import { HOUR, message, NOW, record } from '../metrics/ledger';

const waiting = record('1', [message('buyer', NOW - 25 * HOUR, 0)]).view;
const answered = record('2', [
  message('buyer', NOW - 9 * HOUR, 0),
  message('seller', NOW - HOUR, 1),
]).view;

test('exports each discussion with its times and its state', () => {
  expect(exportedFile([waiting, answered], NOW, 4 * HOUR)).toEqual({
    version: 1,
    exportedAt: '2026-11-11T12:00:00.000Z',
    discussions: [
      {
        platform: 'seller.example',
        account: 'Shop',
        key: '1',
        buyer: null,
        subject: null,
        url: null,
        receivedAt: '2026-11-10T11:00:00.000Z',
        dueAt: '2026-11-11T11:00:00.000Z',
        state: 'overdue',
        answeredAt: null,
      },
      {
        platform: 'seller.example',
        account: 'Shop',
        key: '2',
        buyer: null,
        subject: null,
        url: null,
        receivedAt: '2026-11-11T03:00:00.000Z',
        dueAt: '2026-11-12T03:00:00.000Z',
        state: 'answered',
        answeredAt: '2026-11-11T11:00:00.000Z',
      },
    ],
  });
});

test('has the same columns in CSV', () => {
  const [header, first] = exportedCsv(exportedFile([waiting], NOW, 0), 'en').split('\r\n');
  expect(header).toBe(
    '\u{FEFF}"platform","account","key","buyer","subject","receivedAt","dueAt","state","answeredAt","url"',
  );
  expect(first).toBe(
    '"seller.example","Shop","1","","","2026-11-10T11:00:00.000Z","2026-11-11T11:00:00.000Z","overdue","",""',
  );
});

test.each([
  { text: '=HYPERLINK("https://evil.example")', when: 'a formula' },
  { text: '+421905', when: 'a plus' },
  { text: '-1+1', when: 'a minus' },
  { text: '@SUM(1)', when: 'an at sign' },
  { text: '\t=1', when: 'a tab before it' },
  { text: '\r=1', when: 'a return before it' },
  { text: '  =1', when: 'blanks before it' },
  { text: '\u{200B}=1', when: 'something invisible before it' },
  { text: '＝1', when: 'full width' },
])('makes a text of what a spreadsheet would run: $when', ({ text }) => {
  expect(csvOf([text], [], ',')).toBe(`\u{FEFF}"'${text.replaceAll('"', '""')}"\r\n`);
});

test.each([
  { text: ';=1+1', safe: ";'=1+1" },
  { text: 'Order; =cmd', safe: "Order; '=cmd" },
  { text: 'Order;"=cmd', safe: `Order;""'=cmd` },
  { text: 'Order\r\n@SUM(1)', safe: "Order\r\n'@SUM(1)" },
  { text: 'Order\t-1+1', safe: "Order\t'-1+1" },
  { text: 'T-1; 50 = 100 - 50', safe: 'T-1; 50 = 100 - 50' },
])('makes a text of a formula behind another separator: $text', ({ text, safe }) => {
  expect(csvOf([text], [], ',')).toBe(`\u{FEFF}"${safe}"\r\n`);
});

test.each([
  { text: ',=1+1', safe: ",'=1+1" },
  { text: 'Order, =cmd', safe: "Order, '=cmd" },
  { text: 'Order; =cmd', safe: 'Order; =cmd' },
])('makes a text of a formula behind a comma between semicolons: $text', ({ text, safe }) => {
  expect(csvOf([text], [], ';')).toBe(`\u{FEFF}"${safe}"\r\n`);
});

test.each([
  { separator: ',', languages: ['en', 'en-GB', 'de-CH'] },
  {
    separator: ';',
    languages: ['sk', 'cs', 'de', 'de-AT', 'hu', 'pl', 'sl', 'hr', 'ro', 'it', 'fr', 'es', 'pt-PT'],
  },
])('fields stand between $separator where numbers leave it', ({ separator, languages }) => {
  expect(languages.map(separatorIn)).toEqual(languages.map(() => separator));
});

/** A plain reader of RFC 4180. */
function read(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, value = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"([,;]|\r\n)/g)) {
    row.push(value.replaceAll('""', '"'));
    if (end !== separator) rows.push(row.splice(0));
  }
  return rows;
}

test.each([',', ';'] as const)(
  'any text comes back as it was, but for apostrophes, between %j',
  (separator) => {
    const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }));
    fc.assert(
      fc.property(texts, (rows) => {
        const back = read(csvOf(['a', 'b'], rows, separator), separator).slice(1);
        const plain = (table: readonly (readonly string[])[]) =>
          table.map((row) => row.map((value) => value.replaceAll("'", '')));
        expect(plain(back)).toEqual(plain(rows));
        expect(back.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
      }),
    );
  },
);

test('the name of a file tells that it holds discussions, and of which day', () => {
  expect(exportName(NOW, 'json')).toBe('panelwatch-discussions-2026-11-11.json');
});
