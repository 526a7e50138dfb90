import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The beginning or end of a word, or a whole one: '^kter', 'ible$', '^que$'. */
export interface Fragment {
  readonly text: string;
  /** How often it comes, against others of its language. */
  readonly weight: number;
}

/** ELD keeps logarithms of frequencies, moved and stretched to whole numbers: this undoes it. */
const frequencyOf = (score: number): number => Math.exp((score + 53) / 28);

/** ELD ships no types for its data. */
async function fromEld<T>(path: string): Promise<T> {
  return (await import(pathToFileURL(resolve('node_modules/eld/src', path)).href)) as T;
}

/** The fragments of words that ELD (Apache-2.0) knows of each language. */
export async function eldFragments(languages: readonly string[]): Promise<Map<string, Fragment[]>> {
  const { ngramsData } = await fromEld<{
    ngramsData: {
      languages: Record<string, string>;
      ngrams: Record<string, Record<string, number>>;
    };
  }>('ngrams/medium.js');
  const { dictionary } = await fromEld<{ dictionary: Record<string, string> }>('dictionary.js');
  const bytes = new Map(Object.entries(dictionary).map(([byte, sign]) => [sign, Number(byte)]));
  const fragments = new Map<string, Fragment[]>(languages.map((language) => [language, []]));
  for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
    const text = fragmentOf(ngram, bytes);
    if (text === null) continue;
    for (const [id, score] of Object.entries(scores))
      fragments.get(ngramsData.languages[id] ?? '')?.push({ text, weight: frequencyOf(score) });
  }
  return fragments;
}

/** An n-gram at the border of a word; null for one within, or for half of a letter. */
function fragmentOf(ngram: string, bytes: ReadonlyMap<string, number>): string | null {
  if (!ngram.startsWith(' ') && !ngram.endsWith(' ')) return null;
  const codes = Array.from(ngram.trim(), (sign) => bytes.get(sign) ?? sign.charCodeAt(0));
  const letters = new TextDecoder().decode(Uint8Array.from(codes));
  if (!/^\p{L}+$/u.test(letters)) return null;
  return (ngram.startsWith(' ') ? '^' : '') + letters + (ngram.endsWith(' ') ? '$' : '');
}
