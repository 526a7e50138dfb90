import { expect, test } from 'vitest';

import { folded, hasWords } from '@/utils/mail/folded';
import { isReply, subjectKey, threadSubject } from '@/utils/mail/subject';

test.each([
  ['Re: Artigo em falta', 'Artigo em falta'],
  ['RE: Res: Re[2]: Artigo  em falta', 'Artigo em falta'],
  ['Fwd: Re: Artigo', 'Artigo'],
  ['Encomenda: 4711', 'Encomenda: 4711'],
  ['[EXTERNO] Re: Artigo', 'Artigo'],
])('%s is of the thread %s', (subject, thread) => {
  expect(threadSubject(subject)).toBe(thread);
  expect(subjectKey(subject.toUpperCase())).toBe(subjectKey(thread));
});

test('an answer is told by its first mark', () => {
  expect([
    isReply('Re: a'),
    isReply('AW: a'),
    isReply('Encomenda: a'),
    isReply('Fwd: Re: a'),
  ]).toEqual([true, true, false, false]);
});

test('folding keeps every letter in its place', () => {
  expect(folded('Não Há ŒUVRE İ ﬁ')).toHaveLength('Não Há ŒUVRE İ ﬁ'.length);
  expect(folded('Questão Nº 1')).toBe('questao nº 1');
  expect([hasWords('artigo errado!', 'errado'), hasWords('serrados', 'errado')]).toEqual([
    true,
    false,
  ]);
});
