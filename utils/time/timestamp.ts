import type { PrintedTime, TimeContext } from './printed-time';

const YEAR = 31_557_600_000;

/**
 * The time in an attribute such as `data-order` or `data-timestamp`: seconds (10 digits) or
 * milliseconds (13 digits) since 1970.
 *
 * @returns null unless it lies within the last 15 years or the next one
 */
export function readTimestamp(text: string, context: TimeContext): PrintedTime | null {
  const digits = /^\s*(\d{10}|\d{13})(?:\.\d{1,6})?\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const unit = digits.length === 10 ? 1000 : 1;
  const at = Number(digits) * unit;
  if (at < context.now - 15 * YEAR || at > context.now + YEAR) return null;
  return { at, precisionMs: unit, earliest: at, latest: at + unit - 1 };
}
