import type { RuleInput } from '../rule';
import { isEan, isLuhn } from '../text/checksums';
import type { Span } from '../text/span';

const DATE =
  /(?<!\d)(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./-]\s?[01]?\d\s?[./-]\s?[0-3]?\d)(?!\d)/;
const TIME = /(?<!\d)[0-2]?\d:[0-5]\d(?!\d)/;
const TIMES = /^[0-2]?\d[:.][0-5]\d\s?-\s?[0-2]?\d[:.][0-5]\d/;
const DECIMALS = /^\d{1,3}(?:[ .]\d{3}){0,4},\d{1,2}$/;
const IP = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\D|$)/;

/** Whether digits as they are written are a date, a time, a sum with cents, or an IP address. */
export function isTimeOrPlace(written: string): boolean {
  if (DATE.test(written) || TIMES.test(written) || DECIMALS.test(written) || TIME.test(written))
    return true;
  return (
    IP.test(written) &&
    !written.startsWith('0') &&
    written.split('.').every((part) => Number(part) <= 255)
  );
}

/** Whether digits are an IMEI or a barcode by their length and check digit. */
export function isDeviceOrGoods(digits: string): boolean {
  if (digits.length === 15) return isLuhn(digits);
  return digits.length === 13 && isEan(digits);
}

const SIGN_BEFORE = /(?:[#№]\s?|\p{L}[-/]\s?|\d[-/]|\p{L})$/u;
const PHONE_DASH = /(?:tel|mob|gsm|fon|nr|cell?)[-/]\s?$/iu;
const SIGN_BEHIND = /^(?:[-/]?\p{L}{1,3}\d|[-/]\d|[\p{L}_])/u;

/** Whether digits are part of a longer sign: "CP-2210-77", "RR767362650SI", "#20417733". */
export function isPartOfSign({ start, end }: Span, { text }: RuleInput): boolean {
  const before = text.text.slice(Math.max(0, start - 6), start);
  if (SIGN_BEFORE.test(before) && !PHONE_DASH.test(before)) return true;
  return SIGN_BEHIND.test(text.text.slice(end, end + 5));
}

const UNIT =
  /^\s?(?:€|eur|kc|czk|zl|pln|huf|ft|lei|ron|kn|hrk|chf|gbp|usd|\$|£|%|°|kg|g|gb|tb|mb|mah|mm|cm|m|km|ml|l|w|v|hz|px|ks|kpl|st|szt|db|buc|pcs|pz|uds)(?![\p{L}\d])/u;

/** Whether a currency or a unit stands behind the digits. */
export function isAmount({ end }: Span, { text }: RuleInput): boolean {
  return UNIT.test(text.folded.slice(end, end + 6));
}
