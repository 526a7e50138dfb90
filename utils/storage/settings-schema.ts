import { z } from '@/utils/schema';

const HourAndMinute = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
const Closing = z.string().check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const Zone = z.string().check(z.minLength(1), z.refine(isTimeZone));
const Hours = z.number().check(z.positive(), z.maximum(24 * 365));

/** Days that do not count, with a name for explanations. */
const Closures = z.array(
  z.strictObject({ from: Day, to: Day, name: z.exactOptional(z.string().check(z.maxLength(120))) }),
);

const Calendar = z.strictObject({
  timeZone: Zone,
  workingWeekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  holidays: z.nullable(z.string()),
  closures: Closures,
  absences: z.exactOptional(Closures),
});

const Weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** A clock that the user chose. */
export const ChosenClock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('running'), hours: Hours }),
  z.strictObject({ kind: z.literal('workingDays'), hours: Hours, calendar: Calendar }),
  z.strictObject({
    kind: z.literal('officeHours'),
    hours: Hours,
    calendar: Calendar,
    opening: z.array(z.strictObject({ weekday: Weekday, from: HourAndMinute, to: Closing })),
  }),
  z.strictObject({
    kind: z.literal('calendarDays'),
    days: z.int().check(z.positive()),
    timeZone: Zone,
  }),
]);

/** What the user has set for one panel. */
export const ChosenPanel = z.strictObject({
  market: z.nullable(z.strictObject({ language: z.string(), country: z.string(), timeZone: Zone })),
  clock: z.nullable(ChosenClock),
  holidays: z.nullable(z.string()),
  timeZone: z.nullable(Zone),
  closures: z.exactOptional(Closures),
});

/** No platform's text states a threshold for answers: what is wanted is the team lead's to say. */
export const OnTimeTarget = z.strictObject({
  onTimePercent: z.number().check(z.minimum(1), z.maximum(100)),
  days: z.literal([7, 30, 90]),
});

const Words = z.string().check(z.minLength(1), z.maxLength(200));

/** One thing that the user never wants to be warned of: certain words, or a rule on a platform. */
export const ChosenException = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), rule: Words, value: Words }),
  z.strictObject({ kind: z.literal('rule'), rule: Words, platform: Words }),
]);

/** Every field of the settings by itself, so that a broken one does not take the others with it. */
export const settingsFields = {
  /** How long before a deadline a discussion is due soon and the user is warned, ms. */
  leadMs: z.number().check(z.positive(), z.maximum(7 * 24 * 3_600_000)),
  /** Minutes between two polls of a panel. */
  pollMinutes: z.number().check(z.minimum(1), z.maximum(24 * 60)),
  /** Local wall-clock times between which no notification is shown; null for none. */
  quietHours: z.nullable(z.strictObject({ from: HourAndMinute, to: HourAndMinute })),
  notifyMessages: z.boolean(),
  notifyDeadlines: z.boolean(),
  /** Days after which what was not read any more is forgotten. */
  retentionDays: z.int().check(z.minimum(1), z.maximum(3650)),
  /** Days for which texts of messages are kept; null while none are. */
  archiveDays: z.nullable(z.int().check(z.minimum(1), z.maximum(3650))),
  /**
   * Until when notifications are held back, epoch ms; 'turned-on': until the user turns them on.
   * Null while they are shown.
   */
  paused: z.nullable(z.union([z.int(), z.literal('turned-on')])),
  /** What share of answers is wanted on time, by host. */
  targets: z.record(z.string(), OnTimeTarget),
  /** By host. */
  panels: z.record(z.string(), ChosenPanel),
  /** What drafts are not warned of, the oldest first. */
  exceptions: z.array(ChosenException).check(z.maxLength(1000)),
  /** Rules with whose findings no draft is sent anyway: the administrator's to say, never stored. */
  noOverride: z.array(z.string()),
  /** Rules from which nobody makes exceptions: the administrator's to say, never stored. */
  noExceptions: z.array(z.string()),
} as const;

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).format(0) !== '';
  } catch {
    return false;
  }
}
