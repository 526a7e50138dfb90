// Which column holds the last message's time. See `../weights.ts` for the unit.

/** Share of a column's texts that have to be times. */
export const leastRead = 0.7;
export const share = 4;
/** Times yet to come are deadlines. */
export const future = 6;
/** Clocks of panel and viewer differ, ms. */
export const clockSkew = 300_000;
/** Per power of ten above a second. */
export const coarseness = 0.35;
export const newestFirst = 1;
/** Another of each record's times comes later. */
export const earlier = 1;
export const head = 1.5;
export const otherHead = 3;
/** Words for screen readers and attributes come after what is shown. */
export const spoken = 0.5;
export const attribute = 0.8;
