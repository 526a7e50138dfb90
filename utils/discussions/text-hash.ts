/**
 * Short name of a text: the same text has the same one, and the text cannot be read back from it.
 *
 * Two rounds of 32-bit FNV-1a with different offsets, together 64 bits: among a million messages a
 * collision has a probability below 1 in 30 million. Not for secrets.
 */
export function textHash(text: string): string {
  return round(text, 0x811c9dc5) + round(text, 0x9747b28c);
}

const PRIME = 0x01000193;

function round(text: string, offset: number): string {
  let hash = offset;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  }
  // FNV alone leaves the last characters' influence in the low bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(36).padStart(7, '0');
}
