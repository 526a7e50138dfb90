/** Characters of the longest message that is kept whole; a mail can hold a book. */
export const LONGEST_TEXT = 20_000;
