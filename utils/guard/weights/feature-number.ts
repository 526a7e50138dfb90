/** So many numbers there are: of 4,000 features a dozen share theirs, and one word in 250 that none knows has one. */
export const NUMBERS = 1 << 20;

/**
 * The number that a feature is known by, from 0 to below `NUMBERS`: its name takes far more room. By FNV-1a
 * (Fowler, Noll, Vo: draft-eastlake-fnv, 32 bits, by UTF-16 units), folded.
 */
export function featureNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1)
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return folded(hash);
}

/** The number of a pair of features in their order, by their own numbers. */
export function pairNumber(left: number, right: number): number {
  // Fibonacci hashing: the golden ratio spreads what differs in few bits (Knuth, vol. 3, 6.4).
  return folded(Math.imul(Math.imul(left + 1, 0x9e3779b1) ^ right, 0x9e3779b1));
}

function folded(hash: number): number {
  return (hash ^ (hash >>> 20)) & (NUMBERS - 1);
}
