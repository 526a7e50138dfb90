// Which column holds the buyer; see `buyer-field.ts`. See `../weights.ts` for the unit.

export const least = 2.5;
export const name = 3;
export const login = 1.2;
/** A single word with a capital, where at least this share of the others are names or logins. */
export const givenName = 2;
export const leastNames = 0.3;
/** Logins that are no words. */
export const handle = 1;
/** From this share on they are logins, in an element that is called a title as well. */
export const mostlyHandles = 0.6;
export const head = 2;
/** An avatar in the same record shows the first letters of this name. */
export const initials = 3;
export const variety = 1;
export const sentence = -3;
export const otherHead = -2.5;
/** The column tells who wrote last, which is often but not always the buyer. */
export const authorHead = -5;
export const early = 0.4;
/** All records lack it. */
export const missing = -1;
