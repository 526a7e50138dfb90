/** Small letters without accents, letter by letter: a place in it is the same place in `text`. */
export function folded(text: string): string {
  return text.replaceAll(/[^\0-\x7F]|[A-Z]/g, foldedLetter);
}

function foldedLetter(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0).toLowerCase();
  // A letter that is two in small ones, or stands for itself, keeps its length.
  return plain.length === letter.length ? plain : letter;
}

/** Whether a folded text holds `words` between other words. */
export function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true;
  }
  return false;
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
}
