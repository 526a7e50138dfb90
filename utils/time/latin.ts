// eslint-disable-next-line no-control-regex -- all characters up to the end of Latin Extended-B
const LATIN = /^[\0-\u024f\u2010-\u2027\u2030-\u205e\u20ac\u2212]*$/;
const LETTERS = String.raw`A-Za-zªµºÀ-ÖØ-öø-\u024f`;

/** True for a text of which all letters are Latin ones, as nearly all are. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/**
 * A pattern's test that asks nothing of Unicode, whose classes take long to compile, for texts in Latin letters.
 *
 * @param pattern - its only class of Unicode is `\p{L}`, in brackets
 */
// A script brings along only those that it asks for.
/* @__NO_SIDE_EFFECTS__ */
export function latinFirst(pattern: RegExp): (text: string) => boolean {
  let latin: RegExp | undefined;
  return (text) => {
    if (!isLatin(text)) return pattern.test(text);
    latin ??= new RegExp(pattern.source.replaceAll(String.raw`\p{L}`, LETTERS));
    return latin.test(text);
  };
}
