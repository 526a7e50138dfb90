/**
 * Beside this, in `weights/`, every weight by which a list of discussions and its fields are told from
 * all else that repeats on a page, a module a table: names of properties would outlast the build. The
 * unit is arbitrary: what counts is how the weights of one table compare.
 */

/** From which score a group of records is claimed to be the list of discussions. */
export const LIST_THRESHOLD = 5;

/** By how much a list may be less likely than a section of it and still be taken. */
export const SECTION_SLACK = 3;

/** How many records of a long list are looked at to infer its profile. */
export const SAMPLE = 40;
