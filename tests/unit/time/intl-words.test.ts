import { expect, test } from 'vitest';

import type { Lexicon, Meaning } from '@/utils/time/lexicon';
import { lexiconOf, putTogether } from '@/utils/time/lexicons';
import { languagesOfWords } from '@/utils/time/telling-words';
import { tokenize } from '@/utils/time/tokens';
import { INTL_WORDS, WORDS } from '@/utils/time/words';

const languages = Object.keys(WORDS);

/** Every phrase with each of its meanings, so that two lexicons can be compared. */
function meaningsOf({ phrases }: Lexicon): Set<string> {
  const all = [...phrases.words].flatMap((word) => phrases.beginningWith(word));
  return new Set(
    all.flatMap(({ exact, words, meaning }) =>
      Object.entries(meaning).map(([key, value]: [string, Meaning[keyof Meaning]]) =>
        JSON.stringify([exact, ...words, key, value]),
      ),
    ),
  );
}

test('what Intl says is written down for every language that has words of its own', () => {
  expect(Object.keys(INTL_WORDS)).toEqual(languages);
});

test.each(languages)('what is written down of %s is what Intl says here', (language) => {
  const asked = putTogether(language, undefined);
  const written = lexiconOf(language);
  const known = meaningsOf(written);
  const said = meaningsOf(asked);
  const missing = [...said].filter((meaning) => !known.has(meaning));
  // Releases of ICU differ in a few short forms.
  expect(missing.slice(0, Math.max(0, missing.length - said.size * 0.03))).toEqual([]);
  expect([written.minus, written.dottedDays]).toEqual([asked.minus, asked.dottedDays]);
});

test.each(languages)('the words that tell %s are those that begin its times', (language) => {
  const { phrases, minus } = lexiconOf(language);
  const telling = (
    ['month', 'weekday', 'day', 'now', 'span', 'before', 'after', 'past'] as const
  ).flatMap((key) =>
    [...phrases.words].filter((word) =>
      phrases.beginningWith(word).some(({ meaning }) => key in meaning),
    ),
  );
  const unknown = [...telling, ...(minus ? ['-'] : [])].filter(
    (word) => !languagesOfWords([tokenize(word)]).has(language),
  );
  expect(unknown).toEqual([]);
});

test.each([
  { text: 'Odpovedať', tells: [], why: 'no time begins with this word' },
  { text: '14 05', tells: [], why: 'digits are of every language' },
  { text: 'października', tells: ['pl'], why: 'a month of one language' },
  { text: 'klokken', tells: ['da'], why: 'a word between a date and a clock time' },
  { text: 'e', tells: [], why: 'a single letter joins too much else' },
])('"$text" tells $tells: $why', ({ text, tells }) => {
  expect([...languagesOfWords([tokenize(text)])]).toEqual(tells);
});
