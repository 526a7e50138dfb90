const WHOLE = 8;
const PREFIXES = [3, 4];
const SUFFIXES = [2, 3, 4];

/** What a folded word is known by: itself where it is short, its first and last letters; '^' and '$' are its borders. */
export function wordFeatures(word: string): string[] {
  const features: string[] = [];
  if (word.length <= WHOLE) features.push(`^${word}$`);
  for (const length of PREFIXES)
    if (word.length > length) features.push(`^${word.slice(0, length)}`);
  for (const length of SUFFIXES) if (word.length > length) features.push(`${word.slice(-length)}$`);
  return features;
}

const MARKED = /[^\p{ASCII}\P{L}]|[¿¡]/gu;

/** The letters with marks that a text has, each once: 'ř' is Czech, 'ľ' Slovak. */
export function letterFeatures(text: string): string[] {
  return [...new Set(text.toLowerCase().match(MARKED) ?? [])];
}
