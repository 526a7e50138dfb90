const CLOCK =
  /^\D{0,4}\d{1,2}(?:[:.hH]|\s[hH]\s)\d{2}(?::\d{2})?(?:\s?[aApP]\.?\s?[mM]\.?|\s?\p{L}{1,4})?$/u;

const LONGEST_CLOCK = 20;

/** True for an hour without a day. */
export function isClock(text: string): boolean {
  return text.length <= LONGEST_CLOCK && CLOCK.test(text);
}
