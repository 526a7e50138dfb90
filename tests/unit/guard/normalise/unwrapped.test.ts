import { expect, test } from 'vitest';

import { normalise } from '@/utils/guard/normalise/normalise';

test.each([
  ['letters in brackets', 'na (j)(a)(n)(o)@firma.sk', 'na jano@firma.sk'],
  ['the same sign around a dot', 'pozri firma/./sk', 'pozri firma.sk'],
  ['the same sign around an at sign', 'jano-@-firma~.~sk', 'jano@firma.sk'],
  ['a name in quotation marks', 'na "firma".sk', 'na firma.sk'],
  ['a name in brackets behind a sign', 'jano@(firma).sk', 'jano@firma.sk'],
  ['letters with dots between', 'na f.i.r.m.a.sk', 'na firma.sk'],
  ['slashes between all letters and signs', 'h/o/r/@/s/e/./c/z', 'hor@se.cz'],
  ['letters with signs between', 'j*a*n@f_i_r.sk', 'jan@fir.sk'],
])('unwraps %s', (_what, draft, read) => {
  expect(normalise(draft).folded).toBe(read);
});

test.each([
  ['figures in brackets', 'volaj (0)(9)(0)(5)'],
  ['abbreviations', 's.r.o. Kováč, s.r.o.Novák, a.s. a p.n.l.'],
  ['words with dots between their letters', 'z.ľ.a.v.a na všetko'],
  ['versions', 'verzia 1.2.3.4.55'],
  ['words with signs between their letters', 'z*ľ*a*v*a, a/b/c.'],
  ['a quotation at a sentence’s end', 'Píše "hotovo". Potom zhasne.'],
])('leaves %s', (_what, draft) => {
  expect(normalise(draft).text).toBe(draft);
});

test('knows where what is unwrapped was typed', () => {
  const draft = 'na (j)(a)(n)@firma.sk';
  const { folded, original } = normalise(draft);
  const { start, end } = original({ start: folded.indexOf('jan'), end: folded.length });
  expect(draft.slice(start, end)).toBe('j)(a)(n)@firma.sk');
});
