import { isClock } from './clock-text';
import { type Column, isShownText } from './columns';
import type { TimeColumn } from './time-field';

const DAY = 86_400_000;

/** '08.51': an hour only beside a date, since any other figure may look like it. */
const DOTTED_HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** Share of the records that have to have a date for hours to be of its day. */
const LEAST_DATES = 0.9;

/** A column of hours, and that of the days they are of. */
export interface DatedHours {
  readonly hours: Column;
  readonly date: TimeColumn;
}

/** Every column of hours with the dates it belongs to: the nearest, of two as near those before it. */
export function datedHours(columns: readonly Column[], times: readonly TimeColumn[]): DatedHours[] {
  const dates = times.filter((time) => isDate(time));
  if (dates.length === 0) return [];
  const shown = columns.filter((column) => isShownText(column));
  return columns.flatMap((hours): DatedHours[] => {
    if (!hours.texts.every((text) => isClock(text))) return [];
    const date = nearest(dates, hours);
    const isSure =
      !hours.texts.every((text) => DOTTED_HOUR.test(text)) || areNeighbours(date, hours, shown);
    return date !== null && isSure ? [{ hours, date }] : [];
  });
}

/** The column of dates that goes with a column of hours; null where hours have days of their own. */
export function dateColumn(
  { column }: TimeColumn,
  others: readonly TimeColumn[],
): TimeColumn | null {
  const [dated] = datedHours([column], others);
  return dated?.date ?? null;
}

/** What a date and an hour print together, by record; the same that is read of a row later. */
export function printedTogether({ hours, date }: DatedHours): (string | null)[] {
  return hours.cells.map((cell, record) => {
    const day = date.column.cells[record];
    return cell && day ? `${day.text} ${cell.text}` : (cell?.text ?? null);
  });
}

function isDate({ times, column }: TimeColumn): boolean {
  return (
    column.share > LEAST_DATES &&
    times.every((time) => time === null || time.precisionMs >= DAY / 2) &&
    !column.texts.some((text) => isClock(text))
  );
}

function nearest(dates: readonly TimeColumn[], hours: Column): TimeColumn | null {
  const distance = ({ column }: TimeColumn): number =>
    column.order < hours.order ? hours.order - column.order : column.order - hours.order + 0.5;
  const [first] = dates.toSorted((a, b) => distance(a) - distance(b));
  return first ?? null;
}

/** Whether no other value stands between both. */
function areNeighbours(date: TimeColumn | null, hours: Column, shown: readonly Column[]): boolean {
  if (date === null) return false;
  const [from, to] = [date.column.order, hours.order].sort((a, b) => a - b);
  return !shown.some(({ order }) => order > (from ?? 0) && order < (to ?? 0));
}
