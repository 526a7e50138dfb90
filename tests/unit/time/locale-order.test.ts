import { expect, test } from 'vitest';

import { intlOrder, KNOWN_ORDERS, localeOrder } from '@/utils/time/locale-order';

test.each(KNOWN_ORDERS)('%o is what Intl says of %s', (order, locales) => {
  for (const locale of locales.split(' ')) {
    expect({ locale, ...intlOrder(locale) }).toEqual({ locale, ...order });
  }
});

test.each([
  { locale: 'en-US', withYear: false, yearless: false, why: 'the month first' },
  { locale: 'pt-BR', withYear: true, yearless: true, why: 'a locale that only Intl knows' },
  { locale: 'lt', withYear: true, yearless: false, why: 'the year first, so any day with it' },
])('$locale: $why', ({ locale, withYear, yearless }) => {
  expect(localeOrder(locale)).toEqual({ withYear, yearless });
});
