/** Digits with the separators that countries put between them; a no-break blank counts as one. */
const NUMBER = /-?\d+(?:[\s.,'’]\d{3})*(?:[.,]\d{1,2})?(?!\d)/;

/**
 * The first sum of money that a text prints, as a number: '1.234,56 €', '€1,234.56', '1 234,56 zł', '129'.
 * The last separator with one or two digits behind it parts the cents. Null where there is no number.
 */
export function readMoney(text: string): number | null {
  const printed = NUMBER.exec(text)?.[0];
  if (printed === undefined) return null;
  const cents = /[.,](\d{1,2})$/.exec(printed);
  const whole = printed.slice(0, cents?.index).replaceAll(/[^\d-]/g, '');
  return Number(`${whole}.${cents?.[1] ?? '0'}`);
}
