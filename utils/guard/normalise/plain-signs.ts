import { ENCLOSED_ROWS, LOOK_ALIKES } from './look-alikes';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const MARK = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
]);

/** The signs that a reader sees in one cluster: none for an invisible one, several for a ligature. */
export function plainSigns(cluster: string): string[] {
  if (cluster.length === 1 && cluster <= '~') return [cluster];
  // Compatibility would take "˙" for a space with a mark.
  const alike = LOOK_ALIKES.get(cluster);
  if (alike !== undefined) return [alike];
  // What did not compose with its base is decoration: keycap frames, strike-through.
  return Array.from(cluster.replace(INVISIBLE, '').normalize('NFKC')).flatMap((sign) =>
    MARK.test(sign) ? [] : Array.from(LIGATURES.get(sign) ?? plainSign(sign)),
  );
}

function plainSign(sign: string): string {
  if (sign <= '~') return sign;
  return LOOK_ALIKES.get(sign) ?? digitOf(sign) ?? enclosedSign(sign) ?? sign;
}

/** Digits of all scripts stand in runs of ten code points, so the distance from the run's start is the value. */
function digitOf(sign: string): string | undefined {
  if (!DIGIT.test(sign)) return undefined;
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

function enclosedSign(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  for (const [first, row] of ENCLOSED_ROWS)
    if (code >= first && code < first + row.length) return row.charAt(code - first);
  return undefined;
}
