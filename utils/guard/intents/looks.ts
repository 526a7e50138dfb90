import type { Word } from '../text/words';
import { lookedWords, type WordLook } from './word-looks';

/**
 * What a sentence may look like, whatever its words mean: kinds of words and of signs that a number or an address is put
 * together from where it is disguised.
 */
export type Look =
  | WordLook
  // All digits, the longest row of figures, and the longest one of single letters
  | 'digits'
  | 'run'
  | 'letters'
  // A word twice in a row, and a short one in brackets
  | 'again'
  | 'bracketed'
  // Signs
  | 'odd'
  | 'slash'
  | 'atsign'
  | 'colon'
  | 'quote'
  | 'line'
  | 'symbol'
  | 'glued'
  | 'capital';

/** How many there are of each look in a sentence. */
export type Looks = ReadonlyMap<Look, number>;

/** What is bracketed in an address is short: "(at)". */
const LONGEST_BRACKETED = 4;
const OPENING = '([{<';
const CLOSING = ')]}>';

/** Signs by their look. */
const SIGNS: ReadonlyMap<number, Look> = new Map([
  ...signs('odd', '*|~÷#_=^+\\•·'),
  ...signs('slash', '/'),
  ...signs('atsign', '@'),
  ...signs('colon', ':'),
  ...signs('quote', '"“”„«»'),
  ...signs('line', '\n'),
]);
const SPACE = 0x20;
/** Arrows and pictures begin here. */
const FIRST_SYMBOL = 0x2190;
/** Signs that stand between letters without a blank in addresses. */
const GLUE = '.-_';

function signs(look: Look, all: string): [number, Look][] {
  return Array.from(all, (sign) => [sign.charCodeAt(0), look]);
}

/** What a sentence of a market looks like; `text` is the sentence as it stands, `start` its place among the words' places. */
export function looksOf(
  words: readonly Word[],
  { text, start }: { readonly text: string; readonly start: number },
  market: string,
): Looks {
  const looks = new Map<Look, number>();
  countWords(words, market, looks);
  for (const word of words) if (isBracketed(word, text, start)) add('bracketed', 1, looks);
  for (let at = 0; at < text.length; at += 1) countSign(text, at, looks);
  return looks;
}

function add(look: Look, times: number, looks: Map<Look, number>): void {
  looks.set(look, (looks.get(look) ?? 0) + times);
}

function countWords(words: readonly Word[], market: string, looks: Map<Look, number>): void {
  const looked = lookedWords(market);
  let [figures, run, letter, letters, digits] = [0, 0, 0, 0, 0];
  let before = '';
  for (const word of words) {
    const own = looked(word);
    for (const look of own.looks) add(look, 1, looks);
    digits += own.digits;
    figures = own.isFigure ? figures + 1 : 0;
    run = Math.max(run, figures);
    letter = own.looks.includes('letter') ? letter + 1 : 0;
    letters = Math.max(letters, letter);
    if (word.folded === before) add('again', 1, looks);
    before = word.folded;
  }
  looks.set('digits', digits).set('run', run).set('letters', letters);
}

function isBracketed({ start, end }: Word, text: string, from: number): boolean {
  if (end - start > LONGEST_BRACKETED || start === from) return false;
  const opening = OPENING.indexOf(text.charAt(start - from - 1));
  return opening >= 0 && CLOSING.indexOf(text.charAt(end - from)) === opening;
}

function countSign(text: string, at: number, looks: Map<Look, number>): void {
  const code = text.charCodeAt(at);
  if (isSmall(code) || code === SPACE) return;
  const look = code >= FIRST_SYMBOL ? 'symbol' : SIGNS.get(code);
  if (look !== undefined) add(look, 1, looks);
  if (isCapital(code) && isSmall(text.charCodeAt(at - 1))) add('capital', 1, looks);
  if (GLUE.includes(text.charAt(at)) && isPlain(text, at - 1) && isPlain(text, at + 1))
    add('glued', 1, looks);
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** A letter or a digit without any mark: addresses have no others. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isSmall(code) || isCapital(code) || (code >= 0x30 && code <= 0x39);
}
