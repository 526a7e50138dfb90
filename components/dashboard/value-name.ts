import type { Dimension } from '@/utils/discussions/metrics';

import { useWords } from '../words';
import { printerFor } from './print';

/** How a value of a dimension is called. */
export function useValueName(): (dimension: Dimension, value: string) => string {
  const { t, locale } = useWords();
  return (dimension, value) => {
    if (value === '') return t('dashboard_not_known');
    if (dimension === 'weekday') return printerFor(locale).weekday(Number(value));
    return dimension === 'market' ? countryName(value, locale) : value;
  };
}

function countryName(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
  } catch {
    // Another page's code that is no country's.
    return country;
  }
}
