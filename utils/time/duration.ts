const MINUTE = 60_000;
const UNITS = [
  { unit: 'day', ms: 1440 * MINUTE },
  { unit: 'hour', ms: 60 * MINUTE },
  { unit: 'minute', ms: MINUTE },
] as const;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A length of time in at most two units that follow each other: '2 days 3 hr', '3 hr 05 min',
 * '5 min', '< 1 min'. What is left of the second unit is cut off, so that nobody is promised time.
 * Intl.NumberFormat knows the units in every browser that we support; Intl.DurationFormat does not
 * print '05 min' behind hours.
 *
 * @param ms - its sign does not matter
 * @param locale - BCP 47 tag of the interface
 */
export function formatDuration(ms: number, locale: string): string {
  const length = Math.abs(ms);
  const first = UNITS.findIndex((unit) => length >= unit.ms);
  const largest = UNITS[first];
  if (!largest) return `< ${amount(1, 'minute', 1, locale)}`;
  const texts = [amount(Math.floor(length / largest.ms), largest.unit, 1, locale)];
  const second = UNITS[first + 1];
  const rest = second ? Math.floor((length % largest.ms) / second.ms) : 0;
  if (second && rest > 0) {
    texts.push(amount(rest, second.unit, second.unit === 'minute' ? 2 : 1, locale));
  }
  return texts.join(' ');
}

function amount(
  count: number,
  unit: (typeof UNITS)[number]['unit'],
  minimumIntegerDigits: number,
  locale: string,
): string {
  const key = `${locale} ${unit} ${minimumIntegerDigits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      minimumIntegerDigits,
    });
    formats.set(key, format);
  }
  return format.format(count);
}
