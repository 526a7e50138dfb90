import type { Token } from './tokens';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FURTHEST = 14 * HOUR;

/** Hours that the abbreviations of European zones are ahead of UTC. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  bst: 1,
  cet: 1,
  mez: 1,
  sec: 1,
  cest: 2,
  mesz: 2,
  selc: 2,
  eet: 2,
  eest: 3,
};

/** Those of North America; in capitals only, since 'est' is a word of other languages. */
const CAPITAL_ZONES: Readonly<Record<string, number>> = {
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/** A printed offset from UTC in ms, and the index of the token behind it. */
export interface OffsetSuffix {
  readonly offset: number;
  readonly next: number;
}

/**
 * The offset printed behind a clock time: 'Z', '+01:00', '+0100', 'GMT+1', 'CET'.
 *
 * @param isExact - the clock time has seconds; only then '-05' is an offset and not a range's end
 */
export function offsetSuffixAt(
  tokens: readonly Token[],
  index: number,
  isExact: boolean,
): OffsetSuffix | null {
  const name = tokens[index];
  if (name?.kind !== 'word') return isExact ? signedOffset(tokens, index) : null;
  const hours = hoursOf(name);
  if (hours === undefined) return null;
  const signed = hours === 0 ? signedOffset(tokens, index + 1) : null;
  return signed ?? { offset: hours * HOUR, next: index + 1 };
}

function hoursOf({ text, capital }: Token): number | undefined {
  if (Object.hasOwn(ZONES, text)) return ZONES[text];
  return capital && Object.hasOwn(CAPITAL_ZONES, text) ? CAPITAL_ZONES[text] : undefined;
}

function signedOffset(tokens: readonly Token[], index: number): OffsetSuffix | null {
  const sign = signOf(tokens[index]);
  const digits = gluedDigits(tokens[index + 1]);
  if (sign === null || digits === null || digits.length > 4) return null;
  const isSplit = tokens[index + 2]?.text === ':' && !tokens[index + 2]?.gap;
  const behindColon = isSplit ? gluedDigits(tokens[index + 3]) : null;
  const hours = Number(digits.slice(0, 2));
  const minutes = Number(behindColon ?? digits.slice(2));
  const offset = hours * HOUR + minutes * MINUTE;
  if (minutes > 59 || offset > FURTHEST) return null;
  return { offset: sign * offset, next: index + (behindColon === null ? 2 : 4) };
}

function signOf(token: Token | undefined): 1 | -1 | null {
  if (token?.text === '+') return 1;
  return token?.text === '-' ? -1 : null;
}

const gluedDigits = (token: Token | undefined): string | null =>
  token?.kind === 'number' && !token.gap ? token.text : null;
