/** Small letters without diacritics, words between single spaces; marks that end a thought are kept. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łđßøœæ]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/n['’]t\b/g, 'nt')
    .replaceAll(/(\d)[.,](\d)/g, '$1 $2')
    .replaceAll(/[\r\n]+|[:;–—()…]/g, ' . ')
    .replaceAll(/[^\p{L}\p{N}.,!?]+/gu, ' ')
    .replaceAll(/([.,!?])/g, ' $1 ');
}

const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
};
