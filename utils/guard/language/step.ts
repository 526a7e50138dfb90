/** What a letter more or less is worth in the model, in natural logarithms of the odds. */
export const STEP = 0.8;
