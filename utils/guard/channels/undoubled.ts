const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

/** A word with doubled letters written once, as names are compared. */
export function undoubled(word: string): string {
  let plain = '';
  let from = 0;
  for (let index = 1; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code !== word.charCodeAt(index - 1) || code < FIRST_LETTER || code > LAST_LETTER) continue;
    plain += word.slice(from, index);
    from = index + 1;
  }
  return from === 0 ? word : plain + word.slice(from);
}
