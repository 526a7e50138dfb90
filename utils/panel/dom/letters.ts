import { isLatin, latinFirst } from '@/utils/time/latin';

/** True for a text with a letter in it; 'ⓘ' is a sign. */
export const hasLetter = latinFirst(/[\p{L}]/u);

/** True for a text with a letter or a digit in it. */
export function hasLetterOrDigit(text: string): boolean {
  return /[\d²³¹¼-¾]/.test(text) || hasLetter(text) || (!isLatin(text) && /\p{N}/u.test(text));
}
