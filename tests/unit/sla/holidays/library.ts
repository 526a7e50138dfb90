import DateHolidays from 'date-holidays';

const DAY_MS = 86_400_000;

/** Days off of a region ('SK', 'DE-BY') as date-holidays has them, `YYYY-MM-DD`. */
export function daysOfLibrary(region: string, years: readonly number[]): Set<string> {
  const [country = '', state] = region.split('-');
  const library =
    state === undefined ? new DateHolidays(country) : new DateHolidays(country, state);
  const days = new Set<string>();
  for (const { start, end, type } of years.flatMap((year) => library.getHolidays(year))) {
    if (type !== 'public') continue;
    // One event may last several days. Its bounds are midnights of the country: noon of each day is
    // far enough from the change of the date in UTC.
    for (let noon = start.getTime() + DAY_MS / 2; noon < end.getTime(); noon += DAY_MS) {
      days.add(new Date(noon).toISOString().slice(0, 10));
    }
  }
  return days;
}
