import { knowModel } from './language/scores';
import type { Speech, Vocabulary } from './vocabulary';
import { knowVocabularies } from './vocabulary';

/** What the check needs to know of one market, as it is shipped: JSON. */
export interface MarketWords {
  readonly vocabularies: Readonly<Partial<Record<Speech, Vocabulary>>>;
  /** What tells the market's language from others, in the form of `knowModel`. */
  readonly model: string;
}

/** Makes a market's words known: from then on, drafts in it are checked in full. */
export function knowMarket({ vocabularies, model }: MarketWords): void {
  knowVocabularies(vocabularies);
  knowModel(model);
}
