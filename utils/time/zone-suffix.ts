import type { Token } from './tokens';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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

/**
 * The offset printed behind a clock time: 'Z', '+01:00', '+0100', 'GMT+1', 'CET'.
 *
 * @param isExact - the clock time has seconds; only then '-05' is an offset and not a range's end
 */
export function offsetSuffixAt(
  tokens: readonly Token[],
  index: number,
  isExact: boolean,
): { offset: number; next: number } | null {
  const name = tokens[index];
  const hours = name?.kind === 'word' && Object.hasOwn(ZONES, name.text) ? ZONES[name.text] : null;
  if (hours !== null && hours !== undefined) {
    const behind = hours === 0 ? signedOffset(tokens, index + 1) : null;
    return behind ?? { offset: hours * HOUR, next: index + 1 };
  }
  return isExact ? signedOffset(tokens, index) : null;
}

function signedOffset(
  tokens: readonly Token[],
  index: number,
): { offset: number; next: number } | null {
  const sign = tokens[index];
  const digits = tokens[index + 1];
  if ((sign?.text !== '+' && sign?.text !== '-') || digits?.kind !== 'number' || digits.gap)
    return null;
  const colon = tokens[index + 2];
  const rest = tokens[index + 3];
  const hasColon = colon?.text === ':' && !colon.gap && rest?.kind === 'number' && !rest.gap;
  const [hours, minutes] = hasColon
    ? [digits.text, rest.text]
    : [digits.text.slice(0, 2), digits.text.slice(2) || '0'];
  const offset = Number(hours) * HOUR + Number(minutes) * MINUTE;
  if (digits.text.length > 4 || Number(minutes) > 59 || offset > 14 * HOUR) return null;
  return { offset: sign.text === '-' ? -offset : offset, next: index + (hasColon ? 4 : 2) };
}
