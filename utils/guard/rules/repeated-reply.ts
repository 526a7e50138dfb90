import type { Rule } from '../rule';
import type { Shingles } from '../text/shingles';
import { areAlike, shinglesOf } from '../text/shingles';

/** Shorter answers are alike by nature: "Yes, the charger is in the box." */
const LEAST_SHINGLES = 70;

/** Near duplicates have so large a share of their shingles in common. */
const ALIKE = 0.8;

/** Replies do not change, so each is read once; the oldest are let go of. */
const known = new Map<string, Shingles>();
const MOST_KNOWN = 1000;

/**
 * A draft that repeats one of the seller's replies to another buyer: a template rather than an answer. Only
 * a hint: two buyers with the same question may get the same words by hand.
 */
export const repeatedReply: Rule = ({ draft, text, context }) => {
  if (context.previousReplies.length === 0) return [];
  const own = shinglesOf(draft);
  if (own.size < LEAST_SHINGLES) return [];
  const repeats = context.previousReplies.some((reply) =>
    areAlike(own, known.get(reply) ?? remember(reply), ALIKE),
  );
  if (!repeats) return [];
  return [{ rule: 'reply.automated', start: 0, end: text.text.length, evidence: ['possible'] }];
};

function remember(reply: string): Shingles {
  const shingles = shinglesOf(reply);
  if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value ?? '');
  known.set(reply, shingles);
  return shingles;
}
