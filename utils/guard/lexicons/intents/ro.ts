/** Made by tests/intents/train.ts: change that, not this. */
export const INTENTS = 'A= ';
