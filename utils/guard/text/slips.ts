/** Shorter words are too much like others. */
const SHORTEST = 4;

/**
 * Whether a word is another one with a slip of the pen: a letter left out, one too many, or two swapped; at its end that
 * is another form of the word rather.
 */
export function isSlip(word: string, meant: string): boolean {
  const more = word.length - meant.length;
  if (meant.length < SHORTEST || more > 1 || more < -1) return false;
  let at = 0;
  while (at < word.length && word.charCodeAt(at) === meant.charCodeAt(at)) at += 1;
  if (at >= Math.min(word.length, meant.length)) return false;
  if (more !== 0)
    return more > 0
      ? word.slice(at + 1) === meant.slice(at)
      : word.slice(at) === meant.slice(at + 1);
  return (
    word.charAt(at) === meant.charAt(at + 1) &&
    word.charAt(at + 1) === meant.charAt(at) &&
    word.slice(at + 2) === meant.slice(at + 2)
  );
}
