import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  const context = { platform: 'swopify', market, buyerMessages: [], previousReplies: [] };
  return checkDraft(draft, context).flatMap(({ rule, severity, start, end }) =>
    rule === 'payment.off-platform' && severity !== 'hint' ? [draft.slice(start, end)] : [],
  );
}

test.each([
  ['sk', 'Napíšte mi váš PayPal, netreba na to platformu.', 'PayPal', 'without the platform'],
  ['es', 'Transfiera a PayPal.', 'PayPal', 'a verb that changes its stem'],
  ['es', 'Transfiéralo hoy a Bizum.', 'Bizum', 'the same with the pronoun'],
  ['fr', 'Transférez sur PayPal.', 'PayPal', 'the verb for transfers'],
  ['fr', 'Le paiement se fait par Lydia.', 'Lydia', 'the noun'],
  ['de', 'Transferieren Sie an PayPal.', 'PayPal', 'the borrowed verb'],
  ['hr', 'Prebacite na PayPal.', 'PayPal', 'a word for moving over'],
  ['sk', 'Treba previesť na PayPal.', 'PayPal', 'the infinitive'],
  ['cs', 'Musíte převést na PayPal.', 'PayPal', 'the infinitive'],
  ['ro', 'Puteți să virați sau să virezi pe Revolut.', 'Revolut', 'another person of the verb'],
  ['pt', 'Deposite no PayPal.', 'PayPal', 'paying in'],
  ['it', 'Depositi su PayPal.', 'PayPal', 'paying in'],
  [
    'it',
    'Mi faccia un s a t i s p è i al volo.',
    's a t i s p è i',
    'as it is heard, letter by letter',
  ],
  ['en', 'Just send it pee-pal.', 'pee-pal', 'as it is heard'],
  [
    'hu',
    'OTP 11773016-01234567-00000000, ide.',
    '11773016-01234567-00000000',
    'an account by its groups',
  ],
])('%s: %s is a plea to pay by a service (%s, %s)', (market, draft, service) => {
  expect(found(market, draft)).toContain(service);
});

test.each([
  ['es', 'El reembolso se transfiere a la tarjeta con la que pagó.', 'the money goes back'],
  ['fr', 'Transférez les photos sur la clé USB fournie.', 'files are transferred'],
  ['hr', 'Prebacite prekidač na položaj 2.', 'a switch is turned'],
  ['sl', 'Potem uro položite na magnet.', 'a thing is laid down'],
  ['en', 'Rev 1.02, you can see it between the slots.', 'a revision'],
  ['sl', 'Plačilo gre samo preko blagajne: kartica, PayPal ali Flik, kar ponudi.', 'the checkout'],
  ['it', 'Depositi il pacco al punto di ritiro.', 'a parcel is left'],
])('%s: %s is none: %s', (market, draft) => {
  expect(found(market, draft)).toEqual([]);
});
