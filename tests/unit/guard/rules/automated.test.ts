import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

import { alarms } from '../findings-in';

function automated(draft: string, previousReplies: readonly string[] = []): string[] {
  const context = { platform: 'swopify', market: 'en', buyerMessages: [], previousReplies };
  return checkDraft(draft, context)
    .filter(({ rule }) => rule === 'reply.automated')
    .map(({ severity, start, end }) => `${severity} ${draft.slice(start, end)}`);
}

describe('an unfilled placeholder blocks', () => {
  test.each([
    ['Hello {name}, the parcel left.', '{name}'],
    ['Hello {{ customer.first_name }}, the parcel left.', '{{ customer.first_name }}'],
    ['Dear [Customer Name], the parcel left.', '[Customer Name]'],
    ['Dear <first name>, the parcel left.', '<first name>'],
    ['Hello %FIRSTNAME%, the parcel left.', '%FIRSTNAME%'],
    ['The number is ${tracking_number}.', '${tracking_number}'],
    ['Dobrý deň, [meno zákazníka], balík odišiel.', '[meno zákazníka]'],
    ['The order XXXXX left today.', 'XXXXX'],
    ['Hello @@FIRST_NAME@@, the parcel left.', '@@FIRST_NAME@@'],
    ['It weighs [xx] kg.', '[xx]'],
    ['Hello XXXX_CUSTOMER, the parcel left.', 'XXXX'],
    ['Your parcel comes on XX/XX, between 9 and 14.', 'XX/XX'],
    ['The parcel left under the number [INSERER N° SUIVI].', '[INSERER N° SUIVI]'],
    ['Dear _CUSTOMER_NAME_, the parcel left.', '_CUSTOMER_NAME_'],
    ['Dear XXXX XXXXXX, the parcel left.', 'XXXXXX'],
  ])('%s', (draft, placeholder) => {
    expect(automated(draft)).toContain(`block ${placeholder}`);
  });
});

describe('what only looks like a placeholder', () => {
  test.each([
    'Press [Ctrl] and [Alt] together, then choose Menu > Display.',
    'The contrast is < 5 % and the sound > 60 dB.',
    'See picture [1] and the list [a] below.',
    'It costs $20 and not $30, 50% less than before, 20%.',
    'The key is on the card, as XXXXX-XXXXX-XXXXX-XXXXX-XXXXX.',
    'It goes back to your card XXXX XXXX XXXX 4417 in three days.',
  ])('%s', (draft) => {
    expect(automated(draft)).toEqual([]);
  });
});

test('the number of an office on the goods is no ticket', () => {
  const draft = 'A tanúsító szervezet azonosítója. A mandzsetta 22–42 cm-es karra jó.';
  expect(alarms('hu', 'Mit jelent a CE 0123?', draft)).toEqual([]);
});

test.each([
  ['pl', 'Kto sprawdza moją reklamację?', 'Reklamację sprawdza [WSTAW IMIĘ], odpowie w piątek.'],
  ['en', 'Who looks after my return?', 'Your return is with [INSERT NAME] until Friday.'],
])('%s: a field stays one where the buyer asked who it is: %s', (market, buyer, draft) => {
  expect(alarms(market, buyer, draft)).toContain('reply.automated');
});

test('figures in brackets are no field', () => {
  expect(alarms('fr', '', 'Le soir {06} (50) <33> [81] 27.')).toEqual(['contact.phone']);
});

describe('a near duplicate of an earlier reply', () => {
  const earlier =
    'Hello Jana, your order 4471 left our warehouse this morning and the courier delivers it tomorrow before noon.';

  test('hints when only the name and the number differ', () => {
    const draft =
      'Hello Peter, your order 5210 left our warehouse this morning and the courier delivers it tomorrow before noon.';
    expect(automated(draft, ['Something else entirely.', earlier])).toEqual([`hint ${draft}`]);
  });

  test('is not what answers the same question in other words', () => {
    const draft =
      'The parcel with your headphones is with the courier since this morning, expect it tomorrow around eleven.';
    expect(automated(draft, [earlier])).toEqual([]);
  });

  test('is not a short answer', () => {
    expect(
      automated('Yes, the charger is in the box.', ['Yes, the charger is in the box.']),
    ).toEqual([]);
  });
});
