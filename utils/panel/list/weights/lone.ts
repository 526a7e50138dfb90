// What it takes to claim a list of one record, which nothing repeats. See `../weights.ts` for the unit.

export const threshold = 7;
/** Heading, page and address have to speak for discussions so much. */
export const leastMatter = 3;
/** It is a row by its tag or role. */
export const row = 0.5;
