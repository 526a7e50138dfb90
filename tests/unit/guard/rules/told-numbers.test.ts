import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('numbers told in pairs and sums', () => {
  test.each([
    ['cs', 'Začíná 60, pak dvakrát pět, pak dvě sedmičky, pak čtyři plus čtyři a na konci 34.'],
    ['sl', 'Začne se z 04, potem dvakrat pet, potem dve sedmici, potem 12 in na koncu 3.'],
    ['pl', 'Zaczyna się od 60, potem dwa razy pięć, potem dwie siódemki, a na końcu 34.'],
    ['pt', 'Começa por 91, depois duas vezes cinco, depois dois setes, e no fim 346.'],
    ['es', 'Empieza por 61, luego dos veces cinco, luego cuatro más cuatro y al final 346.'],
    ['it', 'Comincia con 33, poi due volte cinque, poi quattro più quattro, alla fine 34.'],
    ['hr', 'Devedeset jedan pa 55 pa opet 55 pa 318, nula sprijeda naravno.'],
    ['de', 'Eins sieben sechs, dann 44, dann nochmal 44, dann 318, vorne die Null.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });

  test.each([
    ['en', 'Fold it at 180, then again at 180, then 90 and 45 at the end.'],
    ['en', 'Set the lock to 0, then turn to 45, then again 45, and 12 at the end.'],
    ['de', 'Drehen Sie auf 176, dann auf 44, dann nochmal auf 44 und am Ende auf 31.'],
  ])('but no settings (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

test('a number behind a plea to call is one, whatever its prefix', () => {
  expect(alarms('en', '', 'Give us a bell on 07700 948213, after the school run.')).toContain(
    'contact.phone',
  );
});

describe('numbers behind the code of a place that is only called', () => {
  test.each([
    ['de', 'Vorwahl von Landshut und dann 4 5 5 6 7.'],
    ['sk', 'Predvoľba je Trnavská a potom 55 34 210.'],
    ['ro', 'Prefix de Cluj și apoi 418 306, răspunde soția.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });

  test('but no setting of a device', () => {
    const draft = 'Predvoľba krajiny sa nastaví sama, stačí vybrať Slovensko.';
    expect(alarms('sk', '', draft)).toEqual([]);
  });
});
