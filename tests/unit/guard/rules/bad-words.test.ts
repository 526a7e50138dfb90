import { describe, expect, test } from 'vitest';

import { ruleInput } from '@/utils/guard/rule-input';
import { crossedOut } from '@/utils/guard/rules/crossed-out';

import { alarms } from '../findings-in';

const RULE = 'reply.discourteous';
const CONTEXT = { platform: 'swopify', market: 'cs', buyerMessages: [], previousReplies: [] };

describe('bad words that are half crossed out are found', () => {
  test.each([
    ['de', 'Manche Leute sind echt zu dumm zum Sch***en.'],
    ['ro', 'Și mai slăbește-mă cu întrebările, du-te în p***a mea de om.'],
    ['en', 'Read the bloody manual, you useless tw**t.'],
    ['cs', 'Nepište mi tu každou hodinu jak p*ča.'],
    ['cs', 'Píšete mi jak p*č* každou hodinu.'],
    ['es', 'Se enciende con el botón, gili******.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toContain(RULE);
  });

  test('in a row of stars and letters the first is told', () => {
    expect(crossedOut(ruleInput('p*č*a*b*c', CONTEXT))).toHaveLength(1);
  });

  test.each([
    ['de', 'Maße L*B*H 20*30*40 cm, Fläche a*b.'],
    ['sk', 'Kvalita***** podľa recenzií, dodanie* do 3 dní.'],
    ['en', 'The password is set to pass**** in the app.'],
  ])('signs beside words are none – %s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toEqual([]);
  });

  test('names are none', () => {
    expect(alarms('de', '?', 'Die Bewertung von K***s ist vom März, die Lampe ist neu.')).toEqual(
      [],
    );
    expect(alarms('sk', '?', 'Recenzia od používateľa m***k je z marca, lampa je nová.')).toEqual(
      [],
    );
  });
});

describe("the buyer's own words are no insult", () => {
  test.each([
    ['hu', 'Hülyeségnek tűnik, de be lehet mosni?', 'Egyáltalán nem hülyeség: 40 fok, kifordítva.'],
    ['es', '¿El burro de planchar es de hierro?', 'El burro de percha, dices; de tubo cromado.'],
  ])('%s: %s', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).not.toContain(RULE);
  });

  test('unless somebody is called so', () => {
    expect(alarms('sk', 'Ste idioti!', 'Idiot ste vy, pán Novák.')).toContain(RULE);
  });
});
