/** Whether the day stands before the month in dates of digits. */
export interface DateOrder {
  /** With a year: '20/11/2026'. */
  readonly withYear: boolean;
  /** Without: '20/11'. */
  readonly yearless: boolean;
}

const DAY_FIRST: DateOrder = { withYear: true, yearless: true };
const MONTH_FIRST: DateOrder = { withYear: false, yearless: false };
/** Where the year comes first, digits that end with it follow no custom of the language. */
const YEAR_FIRST: DateOrder = { withYear: true, yearless: false };

/** The orders that Intl says, for the locales that panels name most: the first question to it takes long. */
export const KNOWN_ORDERS: readonly (readonly [order: DateOrder, locales: string])[] = [
  [
    DAY_FIRST,
    'sk sk-SK cs cs-CZ sl sl-SI hr hr-HR pl pl-PL pt pt-PT es es-ES de de-DE de-AT de-CH',
  ],
  [DAY_FIRST, 'en-GB en-IE ro ro-RO it it-IT fr fr-FR fr-BE sv sv-SE da da-DK nl nl-NL nl-BE'],
  [MONTH_FIRST, 'en-US'],
  [YEAR_FIRST, 'hu hu-HU'],
];

const orders = new Map<string, DateOrder>();

/**
 * The order that is usual in a locale.
 *
 * @throws RangeError for what is no BCP 47 tag
 */
export function localeOrder(locale: string): DateOrder {
  let order = orders.get(locale);
  if (!order) {
    const known = KNOWN_ORDERS.find(([, locales]) => locales.split(' ').includes(locale));
    orders.set(locale, (order = known?.[0] ?? intlOrder(locale)));
  }
  return order;
}

/** The order of a locale as the runtime's Intl says it. */
export function intlOrder(locale: string): DateOrder {
  const withYear = orderOf(locale, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const yearless = isBefore(orderOf(locale, { month: 'numeric', day: 'numeric' }));
  return { withYear: withYear.startsWith('year') || isBefore(withYear), yearless };
}

const isBefore = (order: string): boolean => order.indexOf('day') < order.indexOf('month');

function orderOf(locale: string, form: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(locale, form).formatToParts(0);
  return parts
    .filter((part) => part.type !== 'literal')
    .map((part) => part.type)
    .join(' ');
}
