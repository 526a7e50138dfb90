import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('banknotes told by their looks, in hand', () => {
  test.each([
    ['sk', 'Príďte s modrou bankovkou v ruke a spravíme to.'],
    ['cs', 'Jedna Němcová do dlaně a je vaše.'],
    ['sl', 'Če bi v roko padel en moder in en rdeč papirček, spustim.'],
    ['hr', 'Dođite s plavom novčanicom u ruci, ostavit ću vam i kabel.'],
    ['pl', 'Dwa Chrobre do kieszeni i rower jest pański.'],
    ['pt', 'Duas notas azuis no bolso e leva já.'],
    ['es', 'Venga con dos billetes azules en el bolsillo.'],
    ['de', 'Mit zwei blauen Scheinen in der Hand kommen wir ins Geschäft.'],
    ['en', 'A few folded twenties under the mat would do nicely.'],
    ['hu', 'Egy Széchenyit szívesebben látok a zsebemben.'],
    ['ro', 'Dacă văd doi Caragiale în palmă, nimeni nu mai apasă pe nimic.'],
    ['it', 'Se arriva con due fogliettini con i ponti in tasca, è sua.'],
    ['fr', 'Si je vois deux billets bleus dans la main, vous repartez avec.'],
    ['pl', 'Jak przyjedzie pan z Jagiełłą w portfelu, to oddam.'],
    ['pt', 'Ponha o dinheirinho na mão do meu primo.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('payment.off-platform');
  });

  test.each([
    ['cs', 'Soška Masaryka má v ruce klobouk, výška 22 cm.'],
    ['cs', 'Výdejna je na Palackého třídě, mějte v ruce kód zásilky.'],
    ['pl', 'Figurka Jagiełły trzyma miecz w ręce, wysokość 12 cm.'],
    ['hu', 'Szent István szobra, kezében kard, 30 cm magas.'],
    ['ro', 'Volumul lui Eminescu încape în buzunar, 200 de pagini.'],
    ['fr', 'Le carnet a des papiers colorés, il tient dans la poche.'],
    ['en', 'Wallet: folded notes fit in the pocket behind the cards.'],
  ])('but no book, no statue, no street (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});
