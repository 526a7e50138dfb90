import { type Column, isShownText } from '../list/columns';
import type { InferenceContext } from '../list/fields';
import { headsOf, hintOf } from '../list/heads';
import { dateColumn } from '../list/hour-columns';
import { subjectColumn } from '../list/subject-field';
import { mayBeTime, readColumnTimes, type TimeColumn } from '../list/time-field';
import { wordsOf } from '../list/told';
import type { FieldPlace, ListProfile } from '../profile';
import { inOneGo } from '../steps';
import { placeOfCells } from './place-of-cells';
import { POINTED_AT } from './row-marks';
import { type PointedParts, partsAt } from './row-parts';

/** A value of a row that the user can point at. */
export type FieldStep = 'time' | 'buyer' | 'subject';

/** Why what was pointed at cannot be taken. */
export type FieldProblem = 'outside' | 'no-time' | 'no-words' | 'no-place';

/** A list with one more field, or why there is none. */
type FieldPick = { readonly list: ListProfile } | { readonly problem: FieldProblem };

/** Fields that show a text of their own; sides and states may stand in the same. */
const SHOWN_FIELDS: ReadonlySet<string> = new Set(['time', 'date', 'buyer', 'subject']);
/** Share of a column's texts that have to be times: the user says that they are. */
const LEAST_READ = 0.2;

/** The list with the field where `element` stands in its row. */
export function withField(
  document: Document,
  list: ListProfile,
  step: FieldStep,
  element: Element,
  context: InferenceContext,
): FieldPick {
  const parts = partsAt(document, list, element, context);
  if (parts === null) return { problem: 'outside' };
  if (step === 'time') return withTime(list, parts, context);
  const column = wordColumn(parts, step, context);
  if (column === null) return { problem: 'no-words' };
  const place = placeOfCells(parts.records, column.cells);
  return place === null ? { problem: 'no-place' } : { list: withPlaces(list, { [step]: place }) };
}

function withTime(list: ListProfile, parts: PointedParts, context: InferenceContext): FieldPick {
  const [time] = timesIn(parts.pointed, context);
  if (time === undefined) return { problem: 'no-time' };
  const date = dateColumn(time, timesIn(parts.columns, context));
  const timed = parts.records.flatMap((record, index) => {
    const cell = time.column.cells[index] ?? null;
    return time.times[index] == null || cell === null ? [] : [{ record, cell }];
  });
  const place = placeOfCells(
    timed.map(({ record }) => record),
    timed.map(({ cell }) => cell),
  );
  if (place === null) return { problem: 'no-place' };
  const datePlace = date && placeOfCells(parts.records, date.column.cells);
  const { date: _date, ...fields } = list.fields;
  const placed = withPlaces(
    { ...list, fields },
    { time: place, ...(datePlace && { date: datePlace }) },
  );
  // So many rows have a time now; a profile whose rows lose theirs has stopped fitting.
  return { list: { ...placed, confidence: { ...placed.confidence, time: round(time.share) } } };
}

/** Columns in which times can be read, those of the last message most likely first. */
export function timesIn(columns: readonly Column[], context: InferenceContext): TimeColumn[] {
  const found = columns.flatMap((column): TimeColumn[] => {
    if (!column.texts.some((text) => mayBeTime(text) || text.length < 30)) return [];
    const times = readColumnTimes(
      column.cells.map((cell) => cell?.text ?? null),
      context,
    );
    const read = times.filter((time) => time !== null);
    if (read.length === 0 || read.length < column.texts.length * LEAST_READ) return [];
    const share = read.length / times.length;
    // A deadline lies ahead; the more exact of two times of one message is the better one.
    const ahead = read.filter((time) => time.earliest > context.now).length / read.length;
    const exact = 1 / Math.log10(10 + Math.max(...read.map((time) => time.precisionMs)) / 1000);
    return [{ column, times, share, score: share - ahead + exact / 2 }];
  });
  return found.sort((a, b) => b.score - a.score);
}

function wordColumn(
  { records, pointed }: PointedParts,
  step: 'buyer' | 'subject',
  { names }: InferenceContext,
): Column | null {
  const heads = headsOf(records);
  const hint = (column: Column): string => hintOf(column, records, heads);
  const found =
    step === 'buyer'
      ? inOneGo(wordsOf(pointed, hint, names, [])).buyer
      : subjectColumn(pointed, hint)?.column;
  if (found) return found;
  const [first] = [...pointed].sort(
    (a, b) =>
      Number(isShownText(b)) - Number(isShownText(a)) || b.share - a.share || a.order - b.order,
  );
  return first ?? null;
}

function withPlaces(list: ListProfile, places: Readonly<Record<string, FieldPlace>>): ListProfile {
  const sure = Object.fromEntries(Object.keys(places).map((name) => [name, POINTED_AT]));
  const taken = new Set(Object.values(places).map((place) => JSON.stringify(place)));
  // What was taken for something else until now is what the user says it is.
  const others = Object.entries(list.fields).filter(
    ([name, place]) => !SHOWN_FIELDS.has(name) || !taken.has(JSON.stringify(place)),
  );
  return {
    ...list,
    fields: { ...Object.fromEntries(others), ...places },
    confidence: { ...list.confidence, ...sure },
  };
}

function round(share: number): number {
  return Math.round(share * 100) / 100;
}
