const MINUTE = 60_000;
const UNITS = [
  { unit: 'day', ms: 1440 * MINUTE },
  { unit: 'hour', ms: 60 * MINUTE },
  { unit: 'minute', ms: MINUTE },
] as const;
type Unit = (typeof UNITS)[number]['unit'];

/** What prints counts of a unit, and what it has printed: lists print the same few again and again. */
const printed = new Map<string, { format: Intl.NumberFormat; texts: Map<number, string> }>();

/**
 * A length of time in at most two units that follow each other: '2 days 3 hr', '3 hr 05 min',
 * '5 min', '< 1 min'. What is left of the second unit is cut off, so that nobody is promised time.
 * Intl.NumberFormat knows the units in every browser that we support; Intl.DurationFormat does not
 * print '05 min' behind hours.
 *
 * @param ms - its sign does not matter
 * @param locale - BCP 47 tag of the interface
 * @param unitDisplay - 'narrow' for places where every pixel counts: '2d 3h'
 */
export function formatDuration(
  ms: number,
  locale: string,
  unitDisplay: 'short' | 'narrow' = 'short',
): string {
  const print = (count: number, unit: Unit, digits: number): string =>
    amount(count, unit, digits, locale, unitDisplay);
  const length = Math.abs(ms);
  const first = UNITS.findIndex((unit) => length >= unit.ms);
  const largest = UNITS[first];
  if (!largest) return `< ${print(1, 'minute', 1)}`;
  const texts = [print(Math.floor(length / largest.ms), largest.unit, 1)];
  const second = UNITS[first + 1];
  const rest = second ? Math.floor((length % largest.ms) / second.ms) : 0;
  if (second && rest > 0) {
    texts.push(print(rest, second.unit, second.unit === 'minute' ? 2 : 1));
  }
  return texts.join(' ');
}

function amount(
  count: number,
  unit: Unit,
  minimumIntegerDigits: number,
  locale: string,
  unitDisplay: 'short' | 'narrow',
): string {
  const key = `${locale} ${unit} ${minimumIntegerDigits} ${unitDisplay}`;
  let known = printed.get(key);
  if (!known) {
    const format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay,
      minimumIntegerDigits,
    });
    printed.set(key, (known = { format, texts: new Map() }));
  }
  let text = known.texts.get(count);
  if (text === undefined) known.texts.set(count, (text = known.format.format(count)));
  return text;
}
