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
