/** Made by tests/language/train-intents.ts: change that, not this. */
export const INTENTS = 'A= ';
