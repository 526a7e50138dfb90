import { describe, expect, test } from 'vitest';

import { sk } from '@/utils/guard/lexicons/senses/sk';
import { LEXICONS } from '@/utils/guard/lexicons/senses/all';
import { normalise } from '@/utils/guard/normalise/normalise';
import { fits, parseEntries } from '@/utils/guard/senses/entry';
import { SENSES } from '@/utils/guard/lexicons/senses/sense';
import { taggerOf } from '@/utils/guard/senses/tagger';
import { wordsOf } from '@/utils/guard/text/words';

const EMPTY = { ...sk, ...Object.fromEntries(SENSES.map((sense) => [sense, ''])) };

function occurs(entry: string, text: string): boolean {
  const words = wordsOf(normalise(text));
  return taggerOf({ ...EMPTY, deal: entry })(words).has('deal');
}

describe('an entry of a lexicon', () => {
  test.each([
    ['mimo', 'Mimo platformy', true, 'a whole word, whatever its case'],
    ['mimo', 'mimoriadne', false, 'not a part of a longer word'],
    ['zlav*', 'zľavový', true, 'a stem without diacritics'],
    ['ne*me', 'nedohadujeme', true, 'a stem with an ending'],
    ['ne*me', 'neme', true, 'nothing between stem and ending'],
    ['mimo ~ web*', 'mimo tohto nášho webu', true, 'up to three words between'],
    ['mimo ~ web*', 'mimo jedna dve tri štyri webu', false, 'not four words between'],
    ['mimo ~~ web*', 'mimo jedna dve tri štyri webu', true, 'up to six words between'],
    ['(pod rukou|bokom) sa', 'bokom sa', true, 'one of several'],
    ['(pod rukou|bokom) sa', 'pod rukou sa', true, 'one of several, of two words'],
    ['nie (vobec)? tu', 'nie tu', true, 'without what may be missing'],
    ['nie (vobec)? tu', 'nie vôbec tu', true, 'with what may be missing'],
  ])('%s in "%s": %s (%s)', (entry, text, expected) => {
    expect(occurs(entry, text)).toBe(expected);
  });
});

test.each(Object.entries(LEXICONS))(
  'in the lexicon of %s every group is closed and no entry matches every word',
  (_language, lexicon) => {
    const words = SENSES.flatMap((sense) => parseEntries(lexicon[sense])).flat();
    const patterns = words.flatMap(({ alternatives }) => alternatives);
    expect(patterns.filter(({ stem }) => /[()|?~]/.test(stem))).toEqual([]);
    expect(patterns.filter((pattern) => fits(pattern, 'xyzzy'))).toEqual([]);
  },
);
