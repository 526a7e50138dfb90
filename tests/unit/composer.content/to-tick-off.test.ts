import { expect, test } from 'vitest';

import { createToTickOff } from '@/entrypoints/composer.content/to-tick-off';
import en from '@/public/_locales/en/messages.json';
import { checkDraft } from '@/utils/guard';
import { createWords } from '@/utils/i18n/words';

import { messagesOf } from '../../messages-of';

const known = {
  key: null,
  platform: 'swopify',
  market: 'sk',
  buyerMessages: ['Kedy dorazí nový kus?'],
  openMessages: ['Kedy dorazí nový kus?'],
  previousReplies: [],
};
const toTickOff = createToTickOff(createWords(messagesOf(en)), null, () => known);
const memory = { key: null, dismissed: new Set<string>(), ticks: new Map(), seenMessages: null };

test.each([
  { draft: 'Dobrý deň, kus dorazí 24. 11.', answered: true, what: 'a date answers when' },
  {
    draft: 'Zavolajte na 0905 123 456.',
    answered: false,
    what: 'a number to call answers nothing',
  },
])('$what', ({ draft, answered }) => {
  const checked = { text: draft, findings: checkDraft(draft, known) };
  expect(toTickOff.questions(checked, memory).map(({ isAnswered }) => isAnswered)).toEqual([
    answered,
  ]);
});

test('nothing is asked before a reply is begun', () => {
  expect(toTickOff.questions({ text: ' ', findings: [] }, memory)).toEqual([]);
});
