// Which column holds the subject; see `subject-field.ts`. See `../weights.ts` for the unit.

export const least = 0.5;
export const head = 3;
export const link = 0.8;
export const length = 1;
export const early = 0.4;
export const product = -0.6;
/** Marks of a message's beginning, cut short. */
export const snippetName = -3;
export const cutShort = -3;
/** Several words with a mark behind them that ends what is said. */
export const ended = -0.8;
export const sentence = -2.5;
export const code = -2;
export const constant = -2;
/** Where all records have one text; less where some differ. */
export const repeated = -0.3;
/** All records lack it. */
export const missing = -1;
