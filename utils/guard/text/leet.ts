const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
};
const FIGURE = /\d/g;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;

/** What a word with figures for letters may mean: each is the letter it looks like, 1 an i or an l. */
export function meantBy(word: string): string[] {
  if (!/\d/.test(word)) return [word];
  const read = (one: string): string =>
    word.replace(FIGURE, (figure) => (figure === '1' ? one : (FIGURES[figure] ?? figure)));
  return word.includes('1') ? [read('i'), read('l')] : [read('i')];
}

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
