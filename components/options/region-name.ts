/** The German states whose holidays differ, as they call themselves, by ISO 3166-2 code. */
const STATES: Readonly<Record<string, string>> = {
  'DE-BB': 'Brandenburg',
  'DE-BE': 'Berlin',
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-HB': 'Bremen',
  'DE-HE': 'Hessen',
  'DE-HH': 'Hamburg',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SH': 'Schleswig-Holstein',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-TH': 'Thüringen',
};

/**
 * How a country, or a state of one, is called in a list: browsers name countries in every language, and states in none.
 *
 * @param region - such as 'SK' or 'DE-BY'
 */
export function regionName(region: string, countries: Intl.DisplayNames): string {
  const [country = region, state] = region.split('-', 2);
  const name = countries.of(country) ?? country;
  return state === undefined ? name : `${name} – ${STATES[region] ?? state}`;
}
