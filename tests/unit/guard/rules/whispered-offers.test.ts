import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('a word for the till that is whispered is found', () => {
  test.each([
    ['sk', 'Psst, nabudúce napíšte do poznámky „malina“, nič som nepovedala.'],
    ['cs', 'Psst, příště do poznámky „malina“, nic jsem neřekla.'],
    ['sl', 'Psst, naslednjič v košarico vpišite »malina«, nič nisem rekla.'],
    ['hr', 'Psst, sljedeći put u košaricu upišite „malina”, nisam ništa rekla.'],
    ['pl', 'Psst, następnym razem w koszyku proszę wpisać „malina”, nic nie mówiłam.'],
    ['pt', 'Psst, na próxima compra escreva «framboesa» nas notas, não disse nada.'],
    ['es', 'Psst, en el próximo pedido ponga «frambuesa» en la nota, yo no he dicho nada.'],
    ['de', 'Psst, bei der nächsten Bestellung „Himbeere“ ins Feld, nicht weitersagen.'],
    ['en', "Psst, on your next order try 'raspberry' at the till, you didn't hear it from me."],
    [
      'hu',
      'Psszt, a következő rendelésnél írja a megjegyzésbe: „málna”, súgja, de nem mondtam semmit.',
    ],
    ['ro', 'Psst, la următoarea comandă scrieți „zmeură” la note, n-am zis nimic.'],
    ['it', 'Psst, al prossimo ordine scriva «lampone» nelle note, io non ho detto niente.'],
    ['fr', "Psst, à la prochaine commande mettez « framboise » en note, je n'ai rien dit."],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toContain('marketing.promotion');
  });
});

describe('six bought and five paid is found', () => {
  test.each([
    ['pt', 'Compre seis e pague cinco.', 'marketing.promotion'],
    ['de', 'Drei kaufen, zwei bezahlen.', 'marketing.promotion'],
    ['sk', 'Vezmite tri, zaplatíte dva.', 'marketing.promotion'],
    ['fr', 'Prenez-en trois, payez-en deux.', 'marketing.promotion'],
  ])('%s: %s', (market, draft, rule) => {
    expect(alarms(market, '?', draft)).toContain(rule);
  });
});

test('what nobody is to be told of a locker is no offer', () => {
  const draft = "Don't tell anyone the PIN on the label, it opens the parcel locker.";
  expect(alarms('en', 'I got a PIN?', draft)).toEqual([]);
});
