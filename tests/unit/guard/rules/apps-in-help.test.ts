import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('apps and networks in the help with a device', () => {
  test.each([
    ['sk', 'V nastaveniach telefónu nechajte Messenger povolený, tablet ho neukáže.'],
    ['cs', 'V hodinkách nechte Viber povolený a telefon restartujte.'],
    ['pt', 'Deixa, mas só o WhatsApp Web, porque o tablet não leva cartão.'],
    ['sl', 'V uri izklopite stikalo Družbena omrežja.'],
    ['en', 'Leave WhatsApp enabled under the apps of the watch.'],
    ['en', 'It left the depot at noon and you can watch it on the map of the carrier.'],
  ])('are no contact and no threat (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });

  test.each([
    ['sk', 'Napíšte mi na Messenger, poviem vám viac.', 'contact.messenger'],
    ['pt', 'Fale comigo no WhatsApp, respondo logo.', 'contact.messenger'],
    ['en', 'Text me, WhatsApp works best.', 'contact.messenger'],
    ['en', 'You better watch it, I warn you.', 'reply.discourteous'],
  ])('are one where one is to write (%s): %s', (market, draft, rule) => {
    expect(found(market, draft)).toContain(rule);
  });
});

describe('fields that were left open', () => {
  test.each([
    '*|FNAME|*',
    '__NAME__',
    '__JMÉNO__',
    '~NAME~',
    '%NAME%',
    '[[name]]',
    '<<name>>',
    '{{ name }}',
    '#NAME#',
    '|NAME|',
  ])('%s', (field) => {
    expect(found('en', `Hello ${field}, it leaves today.`)).toContain('reply.automated');
  });

  test.each([
    'Set the switch to |ON| and wait.',
    'Press #STOP# twice.',
    '__IMPORTANT__ charge it first.',
    'It weighs ~ 5 kg, about ~ 2 less than before.',
    'The file is called __init__ on the card.',
    'Values are A|B|C in that order.',
  ])('but not: %s', (draft) => {
    expect(found('en', draft)).toEqual([]);
  });
});
