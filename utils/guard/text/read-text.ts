import type { NormalisedText } from '../normalise/normalise';
import type { Span } from './span';
import type { Word } from './words';

/** A text as it was read. All positions but those in `draft` count in the normalised text. */
export interface ReadText {
  /** As it was typed. */
  readonly draft: string;
  readonly text: NormalisedText;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  /** Parts that repeat what the buyer wrote. */
  readonly quoted: readonly Span[];
  /** The market whose words are looked for in it. */
  readonly context: { readonly market: string };
}
