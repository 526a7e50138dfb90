import type { Span } from '../text/span';

/** Digits or letters that money can be sent to. */
export interface Account extends Span {
  /** `proven` by check digits or form; `shaped` like one whose check digits are wrong; `named` by a word before it; `possible` by its form alone. */
  readonly proof: 'proven' | 'shaped' | 'named' | 'possible';
}
