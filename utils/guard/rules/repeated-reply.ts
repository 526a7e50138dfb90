import type { Rule } from '../rule';
import type { Fingerprint } from '../text/shingles';
import { distance, fingerprintOf, likeness } from '../text/shingles';

/** Shorter answers are alike by nature: "Yes, the charger is in the box." */
const LEAST_SHINGLES = 70;

/** Texts whose simhashes are further apart are never near duplicates. */
const MOST_BITS = 10;
const ALIKE = 0.8;

/** Replies do not change, so each is read once; the oldest are let go of. */
const known = new Map<string, Fingerprint>();
const MOST_KNOWN = 1000;

/**
 * A draft that repeats one of the seller's replies to another buyer: a template rather than an answer. Only
 * a hint: two buyers with the same question may get the same words by hand.
 */
export const repeatedReply: Rule = ({ draft, text, context }) => {
  if (context.previousReplies.length === 0) return [];
  const own = fingerprintOf(draft);
  if (own.shingles.size < LEAST_SHINGLES) return [];
  const repeats = context.previousReplies.some((reply) => {
    const other = known.get(reply) ?? remember(reply);
    return distance(own.simhash, other.simhash) <= MOST_BITS && likeness(own, other) >= ALIKE;
  });
  if (!repeats) return [];
  return [{ rule: 'reply.automated', start: 0, end: text.text.length, evidence: ['possible'] }];
};

function remember(reply: string): Fingerprint {
  const fingerprint = fingerprintOf(reply);
  if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
  known.set(reply, fingerprint);
  return fingerprint;
}
