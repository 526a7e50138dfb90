import { PHONE_SIGNS } from '../lexicons/number-labels';
import { STANDARDS } from '../lexicons/part-numbers';
import { CURRENCIES, UNITS } from '../lexicons/prices';
import type { RuleInput } from '../rule';
import { isEan, isLuhn } from '../text/checksums';
import type { Span } from '../text/span';

const DATE =
  /(?<!\d)(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./-]\s?[01]?\d\s?[./-]\s?[0-3]?\d)(?!\d)|(?<![\d.])[0-3]?\d\.[01]?\d\.\d\d(?![\d.])/;
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

const YEARS = /^(?:1[5-9]|20)\d\d\s?[-–]\s?(?:1[5-9]|20)\d\d$/;

/** Whether digits as they are written are a day or a span of years, and nothing else. */
export function isDayOrYears(written: string): boolean {
  return DATE.exec(written)?.[0] === written || YEARS.test(written);
}

const NETWORK =
  /^(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?:[,;\s]{1,3}(?:\p{L}{1,3}\s)?(?:\d{1,3}\.){3}\d{1,3})*(?:\s\p{L})?$/u;
const PLACE = /^\d{1,3}\.\d{3,8}°?(?:\s?[,;/]\s?|\s)-?\d{1,3}\.\d{3,8}$/;
/** "87.6, 91.2, 93.4": frequencies, sizes. */
const MEASURES = /^[1-9]\d{0,2}\.\d{1,2}(?:[,;]\s[1-9]\d{0,2}\.\d{1,2})+$/;
/** "4,0 4,5 5,0": of one digit before and one behind the comma or more, several side by side. */
const DECIMAL_LIST = /^\d{1,3}(?:,\d{1,2}[;,]?\s\d{1,3}){2,},\d{1,2}(?:\s\p{L})?$/u;
const STREET = /^\d{1,4}(?:\/\d{1,4})?,\s?(?:\d{3}\s?\d{2}|\d{2,4}-\d{3})$/;
/** "petka" is a five and a Friday's. */
const HOURS = /^\p{L}*\s?[0-2]?\d[:.][0-5]\d\s?-\s?[0-2]?\d[:.][0-5]\d$/u;
/** "Pet. 10. 1., 8-12": "pet" is a five too. */
const DAY_AND_HOURS =
  /^\p{L}+\.?,?\s?[0-3]?\d\.\s?[01]?\d\.,?\s?[0-2]?\d(?:[:.][0-5]\d)?\s?-\s?[0-2]?\d(?:[:.][0-5]\d)?$/u;
/** "1:25 000": a map's or a model's. */
const SCALE = /(?<![\d:])1:\d{1,3}[ .]?\d{3}(?![\d:])/;
const MONTH_AND_MORE = /^[01]?\d[./](?:19|20)\d\d\D/;

/** Whether digits are sizes in a list, each with its decimals. */
export function isDecimalList(written: string): boolean {
  return DECIMAL_LIST.test(written);
}

/** Whether digits, even such as words follow, are network addresses, a place on the map, a street's, hours, a day's hours, measures in a list, or a scale, a month and more. */
export function isPlaceOrMonth(written: string): boolean {
  if (NETWORK.test(written) && !written.startsWith('0'))
    return written
      .split(/[.,;/\s]+/)
      .every((part) => !/^\d/.test(part) || (Number(part) <= 255 && !/^0\d/.test(part)));
  return (
    PLACE.test(written) ||
    MEASURES.test(written) ||
    isDecimalList(written) ||
    STREET.test(written) ||
    SCALE.test(written) ||
    HOURS.test(written) ||
    DAY_AND_HOURS.test(written) ||
    MONTH_AND_MORE.test(written)
  );
}

const STANDARD = new RegExp(`(?<![A-Za-z])(?:${STANDARDS})[\\s:-]{0,2}$`);
const OF_STANDARD = /^\d{2,5}(?:-\d{1,3}){0,3}(?:[:/+-](?:A\d+:)?(?:19|20)\d\d)?$/;

/** Whether digits are those of a norm: "EN 716-1:2017". */
export function isStandard({ start, end }: Span, { text }: RuleInput): boolean {
  return (
    OF_STANDARD.test(text.text.slice(start, end)) &&
    STANDARD.test(text.text.slice(Math.max(0, start - 8), start))
  );
}

/** Whether digits are an IMEI or a barcode by their length and check digit. */
export function isDeviceOrGoods(digits: string): boolean {
  if (digits.length === 15) return isLuhn(digits);
  return digits.length === 13 && isEan(digits);
}

/** "8R 0049…": a carrier's, a part's. */
const SIGN_BEFORE = /(?:[#№]\s?|\p{L}[-/]\s?|\d[-/]|\p{L}|(?<![\p{L}\d])\d{1,2}\p{Lu}{1,2} )$/u;
const PHONE_DASH = new RegExp(`(?:${PHONE_SIGNS})[-/]\\s?$`, 'iu');
/** "109 119 P,": nor does a word of one letter stand in capitals amid a sentence. */
const SIGN_BEHIND = /^(?:[-/]?\p{L}{1,3}\d|[-/]\d|\.\d|[\p{L}_]| \p{Lu}[,.;)])/u;

/** "FQ 0917 3341 8GB": a registered letter's by the post's own pattern, UPU S10, in whatever groups. */
const POSTAL = /(?<![\p{L}\d])[A-Z]{2}\s?(?:\d\s?){9}[A-Z]{2}(?![\p{L}\d])/u;

/** Whether digits are part of a longer sign: "CP-2210-77", "RR767362650SI", "#20417733". */
export function isPartOfSign({ start, end }: Span, { text }: RuleInput): boolean {
  if (POSTAL.test(text.text.slice(Math.max(0, start - 4), end + 6))) return true;
  const before = text.text.slice(Math.max(0, start - 6), start);
  if (SIGN_BEFORE.test(before) && !PHONE_DASH.test(before)) return true;
  return SIGN_BEHIND.test(text.text.slice(end, end + 5));
}

/** Volts and watts in capitals only: "v" and "w" are "in". An apostrophe makes a letter the start of a word. */
const UNIT = new RegExp(`^\\s?(?:[€$£%°]|${CURRENCIES}|${UNITS})(?![\\p{L}\\d'’])`, 'u');
const VOLTS_OR_WATTS = /^\s?[VW](?![\p{L}\d'’])/u;

/** "2700-6500": from one to the other. */
const RANGE = /^([1-9]\d{3})\s?-\s?([1-9]\d{3})$/;

/** Whether digits as they are written go from a number of four figures to a greater one. */
export function isRange(written: string): boolean {
  const [, from = '', to = ''] = RANGE.exec(written) ?? [];
  return from < to;
}

/** "2 (two) cm" */
const SAID_AGAIN = /^\s?\(\p{L}{1,14}\)/u;

/** Whether a currency or a unit stands behind the digits. */
export function isAmount({ end }: Span, { text }: RuleInput): boolean {
  const said = SAID_AGAIN.exec(text.folded.slice(end, end + 24))?.[0].length ?? 0;
  const start = end + said;
  return (
    UNIT.test(text.folded.slice(start, start + 6)) ||
    VOLTS_OR_WATTS.test(text.text.slice(start, start + 3))
  );
}
