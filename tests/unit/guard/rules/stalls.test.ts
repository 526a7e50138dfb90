import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('where the seller is met week by week, beside what is cheaper there, is found', () => {
  test.each([
    ['sk', 'Každú sobotu som na trhu pri stanici a tam je iná cena.'],
    ['cs', 'Vrata máme otevřená, znáte to, a bez provize je to o třetinu levnější.'],
    ['sl', 'V nedeljo sem na sejmu v Kopru, tam je ceneje.'],
    ['hr', 'U subotu sam na Pazaru, ondje je cijena bez provizije.'],
    ['pl', 'W niedzielę stoję na targu, tam wyjdzie taniej.'],
    ['pt', 'Aos domingos estou na feira de Barcelos, lá fica mais barato.'],
    ['es', 'Pásese por el puesto los domingos, allí va sin comisión.'],
    ['de', 'Jeden Samstag stehe ich auf dem Flohmarkt, dort gelten die alten Preise.'],
    ['en', 'Most Sundays I am at the car boot by the station, and the sticker there says less.'],
    ['hu', 'Szombatonként a piacon vagyok, ott olcsóbb.'],
    ['ro', 'Duminica sunt la târg, acolo e mai ieftin, la târg duminica găsiți.'],
    ['it', 'La domenica ho il banco in piazza, lì costa meno.'],
    ['fr', 'Poussez la barrière du rucher, là-bas c’est un autre tarif.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toContain('deal.off-platform');
  });
});

describe('fairs and yards by themselves are let through', () => {
  test.each([
    ['sk', 'Na sobotnom trhu som ich fotil, preto to pozadie.'],
    ['de', 'Am Samstag bin ich auf dem Flohmarkt, verschickt wird am Montag.'],
    ['en', 'I am at the fair on Saturday, so it goes out on Monday.'],
    ['fr', 'Ça marche aussi le samedi, le transporteur passe le matin.'],
    ['pt', 'Envio na segunda-feira, ao domingo não há recolha.'],
    ['it', 'La domenica il corriere non passa, lo trova lunedì alla porta.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, '?', draft)).toEqual([]);
  });
});
