/**
 * What a sentence of a reply is up to, as the model of a market tells it apart. 'harmless' is all that breaks no
 * rule; the five ways of contact stand for a plea to go there, whatever address or number is or is not given.
 */
export const INTENTS = [
  'harmless',
  'deal',
  'promotion',
  'review',
  'automated',
  'rude',
  'vague',
  'phone',
  'email',
  'messenger',
  'social',
  'web',
  'payment',
] as const;
export type Intent = (typeof INTENTS)[number];

const PLACES: ReadonlyMap<string, number> = new Map(INTENTS.map((intent, at) => [intent, at]));

/** The share of one intent among those of all, 0–1; `shares` by the order of `INTENTS`. */
export function shareOf(intent: Intent, shares: Float32Array): number {
  return shares[PLACES.get(intent) ?? 0] ?? 0;
}

/** What a step of a weight is worth, in natural logarithms of the odds. */
export const STEP = 0.5;
