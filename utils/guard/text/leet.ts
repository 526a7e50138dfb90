/** Signs that are drawn like a letter wherever one is masked; who can take others for one adds them. */
export const SIGN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '@': 'a', '€': 'e', $: 's', '!': 'i', '|': 'l' }),
);

/** By the value of the figure. */
const FIGURE_LETTERS = 'oizeasgtbg';
const FIGURE = /\d/g;

/** What a word with figures for letters may mean: each is the letter it looks like, 1 an i or an l. */
export function meantBy(word: string): string[] {
  if (!/\d/.test(word)) return [word];
  const read = (one: string): string =>
    word.replace(FIGURE, (figure) =>
      figure === '1' ? one : FIGURE_LETTERS.charAt(Number(figure)),
    );
  return word.includes('1') ? [read('i'), read('l')] : [read('i')];
}

/** A word where two letters that look like one together are read as it: "Telegrarn", "vvhatsapp". */
export function fused(word: string): string {
  return word.replace('rn', 'm').replace('vv', 'w');
}

/** The one of `signs` that begins the word at `start`, right before it and behind nothing else; empty where none does. */
export function leadAt(text: string, start: number, signs: string): string {
  const sign = text.charAt(start - 1);
  return sign !== '' && signs.includes(sign) && /^\s?$/.test(text.charAt(start - 2)) ? sign : '';
}
