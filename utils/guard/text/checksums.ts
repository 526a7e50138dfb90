/** The Luhn check of cards and IMEI. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The check digit of EAN-8, UPC, EAN-13 and EAN-14: weights 3 and 1 from the right. */
export function isEan(digits: string): boolean {
  if (![8, 12, 13, 14].includes(digits.length)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1)
    sum += Number(digits[digits.length - 1 - index]) * (index % 2 === 1 ? 3 : 1);
  return sum % 10 === 0;
}

const ZERO = 0x30;
const LETTER_A = 0x41;

/** ISO 7064 mod 97-10 of a string of digits and capitals, letters counting from 10: an IBAN with its head at the end. */
export function mod97(text: string): number {
  let rest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const value = code < LETTER_A ? code - ZERO : code - LETTER_A + 10;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
