import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('codes with their letters set apart are found', () => {
  test.each([
    ['es', 'Pst: m-e-c-h-a-5 en la casilla y te bajan cinco euros esta noche.'],
    ['it', 'La parolina magica per il prossimo sacco è M|I|A|O, vale cinque euro.'],
    ['pl', 'Wpisujecie u nas L-4-M-P-K-4 i leci dwie dychy z koszyka.'],
    ['ro', 'Tastați C A D O U 8 la comanda din decembrie, vi se taie opt lei.'],
    ['sl', 'Beseda T.O.P.L.O. v košarici zbije deset procentov.'],
    ['fr', 'Chut : t-a-n-n-e-u-r-1-2 dans la case, et hop douze pour cent qui s’envolent.'],
    ['de', 'W-U-F-F-1-0 bei der nächsten Bestellung eintippen, das freut den Geldbeutel.'],
    ['sk', 'Do políčka vpíšte M*A*C*K*A a ďalší nákup vás vyjde lacnejšie.'],
    ['cs', 'Kdo napíše D-E-K-A-7 do košíku, tomu cena spadne o sedm procent.'],
    ['hr', 'Upišite L.A.M.P.A.5 u košaricu i skida se pet posto.'],
    ['hu', 'Írja be: M-A-C-S-K-A, és a következő rendelésnél tíz százalék a jutalma.'],
    ['pt', 'No carrinho escreva P A T U D O e saem cinco por cento.'],
    ['en', 'B.R.E.W.C.R.E.W at the till knocks a fiver off.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toContain('marketing.promotion');
  });
});

describe('other letters set apart are let through', () => {
  test.each([
    ['it', 'È un D.O.C.G. del 2019, 18 euro la bottiglia.'],
    ['de', 'Die Gravur lautet A-N-N-A, jeder Buchstabe 4 mm hoch.'],
    ['en', 'The keys read Q-W-E-R-T-Y, a UK layout.'],
    ['fr', 'La plaque dit S.N.C.F., émail d’origine, 40 euros comme indiqué.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).not.toContain('marketing.promotion');
  });
});
