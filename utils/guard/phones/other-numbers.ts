import { isEan, isLuhn } from '../text/checksums';

const DATE =
  /(?<!\d)(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[./-]\s?[01]\d\s?[./-]\s?[0-3]\d)(?!\d)/;
const TIME = /(?<!\d)[0-2]?\d[:h.][0-5]\d(?!\d)/;
const TIMES = /^(?:[0-2]?\d[:.][0-5]\d\s?-\s?[0-2]?\d[:.][0-5]\d)/;
const IP = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:\D|$)/;
const DECIMALS = /^\d{1,3}(?:[ .]\d{3})*,\d{1,2}$/;

/** Whether digits as they are written are a date, a time, an IP address, an amount, an IMEI or a barcode. */
export function isOtherNumber(written: string, digits: string): boolean {
  if (DATE.test(written) || TIMES.test(written) || DECIMALS.test(written)) return true;
  if (written.includes(':') && TIME.test(written)) return true;
  if (
    IP.test(written) &&
    written.split('.').every((part) => Number(part) <= 255) &&
    !written.startsWith('0')
  )
    return true;
  return isDeviceOrGoods(digits);
}

function isDeviceOrGoods(digits: string): boolean {
  if (digits.startsWith('00')) return false;
  if (digits.length === 15) return isLuhn(digits);
  return digits.length === 13 && isEan(digits);
}
