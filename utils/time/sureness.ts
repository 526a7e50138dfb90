import type { Expression } from './expression';

/**
 * How sure an expression is a time: `firm` whatever stands around it; `fair` with a label;
 * `bare` only as the whole text; `weak` only as the whole text of a row beside rows that are surer.
 */
export type Sureness = 'firm' | 'fair' | 'bare' | 'weak';

/** How many words and numbers may stand around a time for the text to print it. */
export const WORDS_AROUND: Readonly<Record<Sureness, number>> = {
  firm: 8,
  fair: 2,
  bare: 0,
  weak: 0,
};

/** How sure an expression is a time. */
export function surenessOf(expression: Expression): Sureness {
  const { clock, relative, date, day, weekday, now, span } = expression;
  if (relative) return relative.bare ? 'bare' : 'firm';
  if (now !== undefined || span) return 'fair';
  if (clock) return date || day !== undefined || weekday ? 'firm' : 'bare';
  if (date) return dateSureness(date, weekday !== undefined);
  if (day !== undefined) return 'fair';
  return weekday?.short ? 'weak' : 'fair';
}

function dateSureness(date: NonNullable<Expression['date']>, hasWeekday: boolean): Sureness {
  if (date.form === 'full') return 'firm';
  if (hasWeekday) return 'fair';
  if (date.form === 'loose') return 'weak';
  return date.form === 'named' ? 'fair' : 'bare';
}
