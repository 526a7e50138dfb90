import type { Span } from './span';

const QUOTATION = /"[^"\n]{1,120}"/g;

/** What stands in quotation marks in a normalised text, with them, in order. */
export function quotationsIn(text: string): Span[] {
  if (!text.includes('"')) return [];
  return Array.from(text.matchAll(QUOTATION), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
