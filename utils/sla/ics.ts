import ICAL from 'ical.js';

import { DAY_MS, dayOf, isoDayOf, parseDay } from './civil-day';
import type { Closure } from './clock';
import { type Zone, zoneOf } from './zone';

/** What an iCalendar file offers as closures. */
export interface ImportedClosures {
  /** By first day; `name` is the event's title and can be empty. */
  readonly closures: readonly Required<Closure>[];
  /** Events that could not be read. */
  readonly unreadable: number;
}

/** Looks at no more occurrences of one event: more than 50 years of a daily one. */
const MOST_OCCURRENCES = 20_000;

/**
 * Days of an iCalendar text (RFC 5545) that may be closures, for a person to choose from: those inside
 * `within` that an event takes up from 0:00 to 24:00. A day that an event takes up in part is worked,
 * so it is none. Events that repeat are there once for each time; cancelled ones are left out.
 *
 * @param timeZone - IANA zone of the calendar that the closures are for
 * @returns null if the text is no iCalendar
 * @throws {RangeError} if zone or days of `within` do not exist
 */
export function closuresFromICalendar(
  text: string,
  timeZone: string,
  within: Closure,
): ImportedClosures | null {
  const calendars = parseCalendars(text);
  if (calendars === null) return null;
  const zone = zoneOf(timeZone);
  const first = parseDay(within.from);
  const last = parseDay(within.to);
  const found = new Map<string, Required<Closure>>();
  let unreadable = 0;
  for (const event of calendars.flatMap(eventsOf)) {
    try {
      for (const days of daysOf(event, zone, last)) {
        if (days.last < days.first || days.last < first || days.first > last) continue;
        const from = isoDayOf(days.first);
        const to = isoDayOf(days.last);
        const name = days.name.trim();
        found.set(`${from} ${to} ${name}`, { from, to, name });
      }
    } catch {
      unreadable += 1; // a date that is none, a rule that the library does not know
    }
  }
  const closures = [...found.values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to),
  );
  return { closures, unreadable };
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function parseCalendars(text: string): ICAL.Component[] | null {
  let parsed: unknown[];
  try {
    parsed = ICAL.parse(text);
  } catch {
    return null; // the library's own error says no more than that
  }
  // A file may hold one calendar or several: ['vcalendar', …] or [['vcalendar', …], …].
  const calendars = typeof parsed[0] === 'string' ? [parsed] : parsed;
  const components = calendars.filter(Array.isArray).map((jCal) => new ICAL.Component(jCal));
  const isCalendar = components.length > 0 && components.every(({ name }) => name === 'vcalendar');
  return isCalendar ? components : null;
}

function eventsOf(calendar: ICAL.Component): ICAL.Event[] {
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

interface Days {
  readonly first: number;
  readonly last: number;
  readonly name: string;
}

/** Whole days of every occurrence of an event that begins up to `last`. */
function* daysOf(event: ICAL.Event, zone: Zone, last: number): Generator<Days> {
  if (isCancelled(event)) return;
  if (!event.isRecurring()) {
    yield { ...wholeDays(event.startDate, event.endDate, zone), name: event.summary ?? '' };
    return;
  }
  const occurrences = event.iterator();
  for (let count = 0; count < MOST_OCCURRENCES; count += 1) {
    const occurrence = occurrences.next();
    // The iterator's type leaves out that it ends.
    if (!occurrence || dayOfTime(occurrence) > last) return;
    const { item, startDate, endDate } = event.getOccurrenceDetails(occurrence);
    if (!isCancelled(item)) {
      yield { ...wholeDays(startDate, endDate, zone), name: item.summary ?? '' };
    }
  }
}

function isCancelled(event: ICAL.Event): boolean {
  return String(event.component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';
}

/** First and last day, both included, that lie between two times as a whole. */
function wholeDays(start: ICAL.Time, end: ICAL.Time, zone: Zone): { first: number; last: number } {
  if (start.isDate) {
    const first = dayOfTime(start);
    // The end is the day after the last; an event without one lasts a day.
    return { first, last: Math.max(first, dayOfTime(end) - 1) };
  }
  const from = localTime(start, zone);
  return { first: Math.ceil(from / DAY_MS), last: Math.floor(localTime(end, zone) / DAY_MS) - 1 };
}

function dayOfTime({ year, month, day }: ICAL.Time): number {
  return dayOf(year, month, day);
}

/** Ms since 1970-01-01T00:00 on the clock of `zone`; a time that names no zone is in that one. */
function localTime(time: ICAL.Time, zone: Zone): number {
  if (time.zone.tzid === 'floating') {
    const sinceMidnight = (time.hour * 60 + time.minute) * 60 + time.second;
    return dayOfTime(time) * DAY_MS + sinceMidnight * 1000;
  }
  const instant = time.toUnixTime() * 1000;
  return instant + zone.segmentAt(instant).offset;
}
