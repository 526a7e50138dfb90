/**
 * Writes down what this runtime's Intl says of printed times, as utils/time/words/intl.json, so that a page
 * need not ask its browser in every language:
 *
 *   esbuild tests/language/time-words.ts --bundle --platform=node --format=esm --packages=external \
 *     --outfile=.output/time-words.mjs && node .output/time-words.mjs && prettier --write utils/time/words/intl.json
 *
 * Words that utils/time/words has with the same meaning are left out.
 */
import { writeFileSync } from 'node:fs';

import { addIntlWords } from '@/utils/time/intl-words';
import type { Meaning } from '@/utils/time/lexicon';
import { tokenize } from '@/utils/time/tokens';
import { FIELDS, forEachList, ROWS } from '@/utils/time/word-lists';
import { COMMON, WORDS } from '@/utils/time/words';

/** By phrase, then by what is meant: 'month', 'unit' …; what is said first stays. */
class Meanings extends Map<string, Map<string, string>> {
  readonly add = (texts: string, meaning: Meaning): void => {
    for (const text of texts.split('|')) {
      const phrase = phraseOf(text);
      const known = this.get(phrase) ?? new Map<string, string>();
      for (const [key, value] of Object.entries(meaning)) {
        if (!known.has(key)) known.set(key, JSON.stringify({ [key]: value }));
      }
      if (phrase !== '') this.set(phrase, known);
    }
  };
}

/** The first word with its diacritics, the others without: lexicons keep no more of them. */
function phraseOf(text: string): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  return words.map(({ exact, text: folded }, index) => (index === 0 ? exact : folded)).join(' ');
}

/** A unit that says by itself that it is past is no unit like the others. */
const isMeant = (meaning: Meaning, is?: ReadonlyMap<string, string>): boolean =>
  is !== undefined &&
  Object.entries(meaning).every(
    ([key, value]) => is.get(key) === JSON.stringify({ [key]: value }),
  ) &&
  (meaning.unit === undefined || is.has('past') === (meaning.past ?? false));

/** What is said of a language, by field; '1' for a flag. */
function tableOf(language: string): Record<string, string> {
  const said = new Meanings();
  const style = addIntlWords(language, said.add);
  const known = new Meanings();
  for (const table of [WORDS[language], COMMON]) if (table) forEachList(table, known.add);
  const phrasesOf = (meaning: Meaning): string[] =>
    [...said]
      .filter(([text, is]) => isMeant(meaning, is) && !isMeant(meaning, known.get(text)))
      .map(([text]) => text);
  const fields = FIELDS.map(([field, meaning]) => [field, phrasesOf(meaning).join('|')] as const);
  const rows = ROWS.map(([field, meanings]) => {
    const lists = meanings.map((meaning) => phrasesOf(meaning).join('|').replaceAll(' ', '-'));
    return [field, lists.some(Boolean) ? lists.join(' ') : ''] as const;
  });
  return {
    ...Object.fromEntries([...fields, ...rows].filter(([, texts]) => texts !== '')),
    ...(style.minus && { minus: '1' }),
    ...(style.dottedDays && { dottedDays: '1' }),
  };
}

const tables = Object.keys(WORDS).map((language) => [language, tableOf(language)] as const);
const fields = [...new Set(tables.flatMap(([, table]) => Object.keys(table)))];
const rows = tables.map(([language, table]) => [
  language,
  fields
    .map((field) => table[field] ?? '')
    .join(';')
    .replace(/;+$/, ''),
]);
writeFileSync(
  'utils/time/words/intl.json',
  JSON.stringify({ fields: fields.join(';'), languages: Object.fromEntries(rows) }),
);
