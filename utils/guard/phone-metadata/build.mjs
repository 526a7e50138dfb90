/**
 * Writes numbering-plans.ts from libphonenumber-js's metadata: for Europe's countries the calling code,
 * the trunk prefix, and the patterns of mobile and of all numbers. Formatting rules and the other
 * continents are left out, which makes 3 kB of 55. Run: node utils/guard/phone-metadata/build.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COUNTRIES =
  'SK CZ SI HR PL PT ES DE AT CH LI HU RO IT FR GB IE BE NL LU DK SE NO FI IS EE LV LT UA BY MD BG GR CY MT AL MK RS BA ME XK TR'.split(
    ' ',
  );
/** Positions in the compressed metadata of libphonenumber-js, version 4 of its layout. */
const [CODE, PATTERN, TRUNK, TYPES, MOBILE] = [0, 2, 5, 11, 1];

/** The table's source text, from the text of metadata.max.json. */
export function numberingPlans(json) {
  const { countries } = JSON.parse(json);
  const rows = COUNTRIES.map((country) => {
    const metadata = countries[country];
    const mobile = metadata[TYPES]?.[MOBILE]?.[0] ?? metadata[PATTERN];
    return [country, metadata[CODE], metadata[TRUNK] || '-', mobile, metadata[PATTERN]].join(' ');
  });
  return `/**
 * A country a line: its letters, calling code, trunk prefix or "-", the pattern of mobile numbers, that of all.
 * Written by build.mjs.
 */
export const NUMBERING_PLANS = String.raw\`\n${rows.join('\n')}\n\`;\n`;
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
