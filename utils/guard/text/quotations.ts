import { placesOf } from './matches';
import type { Span } from './span';

const QUOTATION = /"[^"\n]{1,120}"/g;

/** What stands in quotation marks in a normalised text, with them, in order. */
export function quotationsIn(text: string): Span[] {
  if (!text.includes('"')) return [];
  return placesOf(text, QUOTATION);
}
