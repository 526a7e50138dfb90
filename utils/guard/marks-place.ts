import type { Finding } from './finding';

/** Share of the draft from which on a finding is about the draft as a whole. */
const WHOLE = 0.8;

/**
 * Whether a finding marks a place in the draft; one of the language or the tone can be about all of it, and a
 * number or an address is shown also where nothing else is written.
 */
export function marksPlace({ rule, start, end }: Finding, text: string): boolean {
  if (rule.startsWith('contact.')) return end > start;
  return end > start && end - start < text.trim().length * WHOLE;
}
