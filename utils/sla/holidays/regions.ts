import { laws } from './laws';

/** Codes of all regions whose holidays are known: countries, and states as 'DE-BY'. */
export function holidayRegions(): string[] {
  return Object.entries(laws).flatMap(([country, { states = {} }]) => [
    country,
    ...Object.keys(states).map((state) => `${country}-${state}`),
  ]);
}
