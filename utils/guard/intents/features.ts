const WHOLE = 7;
const STEMS = [4, 5];
const STEM_OF_PAIR = 4;
const DIGITS = /^\p{N}+$/u;

/**
 * What a sentence is known by: its words, their stems, its pairs of neighbours and of next but one, whether it asks
 * or exclaims. `words` are folded; `text` is the sentence as it stands.
 */
export function sentenceFeatures(words: readonly string[], text: string): Set<string> {
  const features = new Set<string>();
  let before = '';
  let earlier = '';
  for (const word of words) {
    const stem = DIGITS.test(word) ? '0' : word.slice(0, STEM_OF_PAIR);
    if (stem === '0') features.add('0');
    else {
      features.add(`=${word.slice(0, WHOLE)}`);
      for (const length of STEMS) if (word.length > length) features.add(word.slice(0, length));
    }
    if (before !== '') features.add(`${before}_${stem}`);
    if (earlier !== '') features.add(`${earlier}-${stem}`);
    earlier = before;
    before = stem;
  }
  if (text.trimEnd().endsWith('?')) features.add('?');
  if (text.includes('!')) features.add('!');
  return features;
}
