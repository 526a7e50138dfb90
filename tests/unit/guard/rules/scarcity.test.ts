import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('pressing the buyer by what others do and by what is gone tomorrow is found', () => {
  test.each([
    ['sk', 'Na vašom mieste by som dlho neotáľala. Traja ju majú v košíku a zajtra bude drahšia.'],
    ['cs', 'Já bych neváhal, dnes se ptali další dva a do večera bude pryč.'],
    ['sl', 'Na vašem mestu ne bi čakala, trije jo že imajo v košarici.'],
    ['hr', 'Ne bih dugo razmišljao, dvoje ga već ima u košarici, a sutra je skuplji.'],
    ['pl', 'Na Pani miejscu nie zwlekałbym, cztery osoby oglądały dziś ten wózek.'],
    ['pt', 'No seu lugar não pensava duas vezes, amanhã o preço sobe.'],
    ['es', 'Yo que usted no lo dudaba mucho: hay tres con ella en la cesta.'],
    ['de', 'An Ihrer Stelle würde ich zuschlagen, morgen wird er teurer.'],
    ['en', "I wouldn't sleep on it: four people are watching this one."],
    ['hu', 'Az Ön helyében nem haboznék, ketten is nézegetik, holnapra elkel.'],
    ['ro', 'În locul dvs. n-aș sta pe gânduri, mâine prețul urcă.'],
    ['it', 'Al Suo posto non esiterei, tre persone lo hanno nel carrello.'],
    ['fr', "À votre place je n'hésiterais pas, demain le prix grimpe."],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toContain('marketing.promotion');
  });
});

describe('what is left, and until when, is let through', () => {
  test.each([
    ['sk', 'Máme posledné dva kusy, zajtra ich odosielame.'],
    ['cs', 'Zítra do večera bude balík pryč z výdejny, pak se vrací nám.'],
    ['pl', 'Zostały trzy sztuki, w poniedziałek będzie dostawa.'],
    ['es', 'Quedan dos; mañana ya no abrimos, el lunes sí.'],
    ['de', 'Zwei Stück sind noch da, nächste Woche kommen weitere.'],
    ['en', 'Take your time, sleep on it: the price stays as it is.'],
    ['fr', 'Il en reste quatre, le prix ne change pas la semaine prochaine.'],
    ['it', 'Ne restano due, domani arriva il corriere con altre cinque.'],
    ['hu', 'Kettő maradt, hétfőn jön még öt.'],
    ['ro', 'Mai sunt două, luni vin încă cinci.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toEqual([]);
  });
});
