/**
 * Writes numbering-plans.ts from libphonenumber-js's metadata: for Europe's countries the calling code,
 * the trunk prefix, and the patterns of mobile and of all numbers; for those that are no market's, what mobile
 * numbers begin with and how long all are. Formatting rules and the other continents are left out, which makes
 * 2 kB of 55. Run: node utils/guard/phone-metadata/build.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COUNTRIES =
  'SK CZ SI HR PL PT ES DE AT CH LI HU RO IT FR GB IE BE NL LU DK SE NO FI IS EE LV LT UA BY MD BG GR CY MT AL MK RS BA ME XK TR'.split(
    ' ',
  );
/** Countries whose numbers stand without their code in a market's replies. */
const NATIONAL = new Set('SK CZ SI HR PL PT ES DE AT CH HU RO IT FR GB IE BE LU BA MD'.split(' '));
/** Positions in the compressed metadata of libphonenumber-js, version 4 of its layout. */
const [CODE, PATTERN, LENGTHS, TRUNK, TYPES, MOBILE] = [0, 2, 3, 5, 11, 1];

/** The table's source text, from the text of metadata.max.json. */
export function numberingPlans(json) {
  const { countries } = JSON.parse(json);
  const rows = COUNTRIES.map((country) => {
    const metadata = countries[country];
    const [mobile = metadata[PATTERN], lengths = metadata[LENGTHS]] =
      metadata[TYPES]?.[MOBILE] ?? [];
    const patterns = NATIONAL.has(country)
      ? [shorter(mobile, lengths), shorter(metadata[PATTERN], metadata[LENGTHS].filter(isUsual))]
      : [beginnings(mobile, lengths), `\\d{${span(metadata[LENGTHS])}}`];
    return [country, metadata[CODE], metadata[TRUNK] || '-', ...patterns].join(' ');
  });
  return `/**
 * A country a line: its letters, calling code, trunk prefix or "-", the pattern of mobile numbers, that of all.
 * Written by build.mjs.
 */
export const NUMBERING_PLANS = String.raw\`\n${rows.join('\n')}\n\`;\n`;
}

/** Longer patterns tell apart what no reply depends on. */
const LONGEST_PATTERN = 86;

/** The pattern itself, or what its numbers begin with where it is long. */
function shorter(pattern, lengths) {
  return pattern.length > LONGEST_PATTERN ? beginnings(pattern, lengths) : pattern;
}

/** Shorter numbers nobody gives to strangers. */
function isUsual(length) {
  return length > 6;
}

/** The two figures that numbers of a pattern begin with, and how many follow. */
function beginnings(pattern, lengths) {
  const whole = new RegExp(`^(?:${pattern})$`);
  const first = new Map();
  for (let start = 0; start < 100; start += 1) {
    const [tens, unit] = String(start).padStart(2, '0');
    if (lengths.some((length) => someFit(whole, tens + unit, length)))
      first.set(tens, (first.get(tens) ?? '') + unit);
  }
  // Those that the same units follow are written together.
  const heads = Array.from(
    Map.groupBy(first.keys(), (tens) => first.get(tens)),
    ([units, tens]) => oneOf(tens) + oneOf(units),
  );
  const rest = lengths.map((length) => length - 2);
  return `(?:${heads.join('|')})\\d{${span(rest)}}`;
}

const TRIES = 500;

/** Whether one of some numbers, the same each time, fits. */
function someFit(whole, head, length) {
  let seed = 1;
  for (let index = 0; index < TRIES; index += 1) {
    let number = head;
    while (number.length < length) {
      seed = (seed * 48271) % 2147483647;
      number += seed % 10;
    }
    if (whole.test(number)) return true;
  }
  return false;
}

/** "[1-46]" of "12346", "3" of itself. */
function oneOf(figures) {
  if (figures === '0123456789') return '\\d';
  return figures.length > 1 ? `[${ranges(figures)}]` : figures[0];
}

/** "1-46" of "12346". */
function ranges(units) {
  const runs = [];
  for (const unit of units) {
    const run = runs.at(-1);
    if (run !== undefined && Number(run.at(-1)) === unit - 1) runs[runs.length - 1] = run + unit;
    else runs.push(unit);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run)).join('');
}

/** "7,10" of a list of lengths, "9" of one; shorter numbers are a network's own. */
function span(lengths) {
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  return least === most ? String(least) : `${least},${most}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = new URL(
    '../../../node_modules/libphonenumber-js/metadata.max.json',
    import.meta.url,
  );
  writeFileSync(
    new URL('numbering-plans.ts', import.meta.url),
    numberingPlans(readFileSync(source, 'utf8')),
  );
}
