import { remembered } from '@/utils/remembered';

/**
 * A pattern's test for names in markup, asked only of those that hold one of some pieces, as each match
 * does: few names of a page hold any, and to compile a pattern takes longer than to look for pieces in all.
 *
 * @param pieces - in lower case, a blank between them
 */
// A script brings along only those that it asks for.
/* @__NO_SIDE_EFFECTS__ */
export function sparing(pieces: string, pattern: RegExp): (name: string) => boolean {
  const all = pieces.split(' ');
  return remembered((name: string) => {
    const lower = name.toLowerCase();
    return all.some((piece) => lower.includes(piece)) && pattern.test(name);
  });
}
