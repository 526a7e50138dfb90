import type { DatePart } from './date-part';
import type { Expression } from './expression';

/** How sure an expression is a time, and so what may stand around it. */
export type Sureness =
  /** Whatever stands around it. */
  | 'firm'
  /** Behind a short label: 'Updated yesterday'. */
  | 'fair'
  /** As the whole text, or behind a label that ends with a colon. */
  | 'bare'
  /** As the whole text, in a list with a row that is surer. */
  | 'weak';

/** How sure an expression is a time. */
export function surenessOf(expression: Expression): Sureness {
  const { clock, relative, date, weekday } = expression;
  if (relative) return relative.bare ? 'bare' : 'firm';
  if (clock) return hasDay(expression) ? 'firm' : 'bare';
  if (date) return dateSureness(date, weekday !== undefined);
  return weekday?.short && expression.day === undefined ? 'weak' : 'fair';
}

/** 'Do 16:00' alone may be the end of 'od 14:00 do 16:00'. */
const hasDay = ({ date, day, weekday }: Expression): boolean =>
  date !== undefined || day !== undefined || weekday?.short === false;

function dateSureness({ form }: DatePart, hasWeekday: boolean): Sureness {
  if (form === 'full') return 'firm';
  if (hasWeekday || form === 'named') return 'fair';
  return form === 'dotted' ? 'bare' : 'weak';
}

/** What stands in a text beside an expression. */
export interface Surroundings {
  /** Words and numbers before it. */
  readonly before: number;
  readonly after: number;
  /** A colon stands right before it. */
  readonly isLabelled: boolean;
}

const MOST_AROUND = 8;
const LONGEST_LABEL = 4;

/** Whether a text with these surroundings prints the time, rather than to speak of one. */
export function isPrinted(
  sureness: Sureness,
  { before, after, isLabelled }: Surroundings,
): boolean {
  if (sureness === 'firm') return before + after <= MOST_AROUND;
  if (after > 0) return false;
  if (sureness === 'fair') return before <= (isLabelled ? LONGEST_LABEL : 2);
  return before === 0 || (sureness === 'bare' && isLabelled && before <= LONGEST_LABEL);
}
