import type { ReadDiscussion } from '../reading';

/**
 * A key for a row that carries none: made of what a new message does not change. FNV-1a, 32 bits
 * twice, in hexadecimal.
 */
export function contentKey(buyer: string | null, subject: string | null): string {
  const content = `${buyer ?? ''}\n${subject ?? ''}`;
  return `~${fnv(content, 0x811c9dc5)}${fnv(content, 0x01000193)}`;
}

function fnv(text: string, seed: number): string {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The rows with keys that differ: of several alike, later ones are numbered. */
export function uniqueKeys(rows: readonly ReadDiscussion[]): ReadDiscussion[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = seen.get(row.key) ?? 0;
    seen.set(row.key, count + 1);
    return count === 0 ? row : { ...row, key: `${row.key}~${count}` };
  });
}
