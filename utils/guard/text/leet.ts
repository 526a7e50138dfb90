const FIGURES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};
const FIGURE = /[0134578]/g;
const DOUBLED = /([a-z])\1+/g;

/** What a word with figures for letters may mean: each is the letter it looks like, 1 an i or an l. */
export function meantBy(word: string): string[] {
  if (!/\d/.test(word)) return [word];
  const read = (one: string): string =>
    word.replace(FIGURE, (figure) => (figure === '1' ? one : (FIGURES[figure] ?? figure)));
  return word.includes('1') ? [read('i'), read('l')] : [read('i')];
}

/** A word with doubled letters written once, as names are compared. */
export function undoubled(word: string): string {
  for (let index = 1; index < word.length; index += 1)
    if (word.charCodeAt(index) === word.charCodeAt(index - 1)) return word.replace(DOUBLED, '$1');
  return word;
}
