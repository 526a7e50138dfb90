import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('handles of ways of payment that are told', () => {
  test.each([
    ['en', 'Fifty holds it. revolut tag is the at sign then paddlepete, I mark it sold.'],
    ['fr', "Oui, 100 €. Revolute, l'arobase puis garagedelabaie, et je le retire."],
    ['es', 'Mi revolut es arroba y luego tallerpaco.'],
    ['de', 'Revolut: das At-Zeichen, dann werkstattkranz, fertig.'],
    ['sk', 'Revolut je zavináč a potom dielnakovac.'],
    ['it', 'Revolut, chiocciola poi bottegarossi.'],
    ['en', 'Revolut @paddlepete works best for me.'],
  ])('are no mailboxes and no profiles (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual(['payment.off-platform']);
  });
});

describe('mailboxes that are told in pieces', () => {
  test.each([
    ['es', 'A trozos: primero remolquesteruel, luego la @, luego correogestor y acaba en .es'],
    ['de', 'Zuerst werkstattkranz, dann das @, dann webde und am Ende .de'],
    ['fr', "D'abord garagebaie, puis l'arobase, puis orange et à la fin point fr."],
    ['sk', 'Najprv dielnakovac, potom zavináč, potom azet a nakoniec bodka sk.'],
    ['hr', 'Prvo radionaivic, pa onda @, zatim gmail i na kraju točka com.'],
    ['hu', 'Először kissmuhely, aztán kukac, aztán freemail, a végén pont hu.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.email');
  });

  test.each([
    ['it', 'Tenga premuti Fn e Ctrl, poi @, finché lampeggia.'],
    ['sk', 'Zavináč napíšete cez AltGr a potom V.'],
    ['hr', 'Znak @ pišete s AltGr, zatim V.'],
    ['de', 'Zuerst auf @ drücken, dann Enter, so tippt die Tastatur das At-Zeichen.'],
  ])('but no keys (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
