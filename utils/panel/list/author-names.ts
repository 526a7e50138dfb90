import { fold } from '@/utils/time/tokens';

import type { Author } from '../reading';
import { type KnownNames, roleOf, sideMentioned, sideNamed } from './sides';

/** So many buyers named by their names, and others that come again are those who write for the shop. */
const LEAST_NAMED = 2;

/** Names of those who write for the shop, folded: they come again where buyers stand by their own. */
export function staff(
  names: readonly (string | null)[],
  sides: readonly (Author | null)[],
): string[] {
  // Beside the shop's own name, others may be the platform's.
  if (sides.includes('seller')) return [];
  const buyers = names.filter(
    (name, index) => name !== null && sides[index] === 'buyer' && sideNamed(name) === null,
  );
  return new Set(buyers).size < LEAST_NAMED ? [] : repeated(names, sides);
}

/** Whether a name is among folded ones. */
export function isOneOf(names: readonly string[], name: string | null | undefined): boolean {
  return name != null && names.includes(fold(name));
}

/** What comes again among the beginnings that tell no side, folded. */
export function repeated(
  prefixes: readonly (string | null)[],
  sides: readonly (Author | null)[],
): string[] {
  const unknown = prefixes.flatMap((prefix, index) =>
    prefix !== null && sides[index] === null ? [fold(prefix)] : [],
  );
  return [...new Set(unknown.filter((prefix, index) => unknown.indexOf(prefix) !== index))];
}

/** An unknown beginning that a good part of the messages share; buyers do not write alike. */
export function recurring(
  prefixes: readonly (string | null)[],
  sides: readonly (Author | null)[],
): string | null {
  const counts = new Map<string, number>();
  prefixes.forEach((prefix, index) => {
    if (prefix === null || sides[index] !== null) return;
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  });
  const [most, next] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[1] < Math.max(3, prefixes.length * 0.25)) return null;
  return most[1] === prefixes.length || (next !== undefined && next[1] > 2) ? null : most[0];
}

/** Texts that a name decided and no common word would; names of buyers are not kept. */
export function learnedPrefixes(
  texts: readonly (string | null)[],
  sides: readonly (Author | null)[],
): { seller: string[]; buyer: string[]; platform: string[] } {
  const of = (side: Author): string[] => {
    const words = texts.filter(
      (text, index) => sides[index] === side && sideNamed(text ?? '') !== side,
    );
    return [...new Set(words.map((text) => roleOf(text ?? '')))].slice(0, 20);
  };
  return { seller: of('seller'), buyer: [], platform: of('platform') };
}

/** So many answers are a desk's own. */
const LEAST_ANSWERS = 2;

/** 'Support' and 'Jo (support)' answer for the shop where nobody else does, unless they are the site's. */
export function withOwnDesk(
  texts: readonly (string | null)[],
  sides: readonly (Author | null)[],
  names: KnownNames,
): (Author | null)[] {
  const isDesk = sides.map(
    (side, record) =>
      side === 'platform' && sideMentioned(texts[record] ?? '', names, null) === null,
  );
  const answers = isDesk.filter(Boolean).length;
  const isOwn = answers >= LEAST_ANSWERS && sides.includes('buyer') && !sides.includes('seller');
  return isOwn ? sides.map((side, record) => (isDesk[record] ? 'seller' : side)) : [...sides];
}
