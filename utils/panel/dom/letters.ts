// Most texts have a Latin letter, and Unicode's classes take long to compile: they are asked last.

/** True for a text with a letter in it; 'ⓘ' is a sign. */
export function hasLetter(text: string): boolean {
  return /[A-Za-z]/.test(text) || /\p{L}/u.test(text);
}

/** True for a text with a letter or a digit in it. */
export function hasLetterOrDigit(text: string): boolean {
  return /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}
