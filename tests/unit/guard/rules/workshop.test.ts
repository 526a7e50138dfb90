import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('the seller’s own workshop', () => {
  test.each([
    ['sk', 'Reklamáciu tu ani nezakladajte, doneste mixér rovno k nám do dielne.'],
    ['cs', 'Reklamaci tady ani nezakládejte, přineste mixér rovnou k nám do dílny.'],
    ['sl', 'Reklamacije tukaj sploh ne odpirajte, mešalnik prinesite kar k nam v delavnico.'],
    ['hr', 'Reklamaciju ovdje ni ne otvarajte, mikser donesite ravno k nama u radionicu.'],
    ['en', "Don't bother opening a claim here, bring the mixer straight to our workshop."],
    ['pt', 'Nem abra reclamação aqui, traga a batedeira diretamente à nossa oficina.'],
    [
      'pl',
      'Reklamacji tu proszę nawet nie zakładać, mikser najlepiej przywieźć prosto do naszego warsztatu.',
    ],
    [
      'de',
      'Eine Reklamation müssen Sie hier gar nicht eröffnen, bringen Sie den Mixer direkt in unsere Werkstatt.',
    ],
    ['hu', 'Reklamációt ne is nyisson itt, hozza a mixert egyenesen a műhelyünkbe.'],
    ['ro', 'Nici nu deschideți reclamație aici, aduceți mixerul direct la atelierul nostru.'],
    ['es', 'Ni abra una reclamación aquí, traiga la batidora directamente a nuestro taller.'],
    ['it', 'Non apra nemmeno il reclamo qui, porti il mixer direttamente nella nostra officina.'],
    ['fr', "N'ouvrez même pas de réclamation ici, apportez le mixeur directement à notre atelier."],
  ])('is a deal instead of a claim (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('deal.off-platform');
  });

  test.each([
    ['sk', 'Do dielne ho nenoste, založte reklamáciu tu a kuriér ho vyzdvihne.'],
    ['en', "Don't bring it to a workshop, open a claim here and the carrier collects it."],
    ['sk', 'Reklamáciu nemusíte zakladať znova, mixér je už v dielni výrobcu.'],
    ['en', "No need to open another claim, the mixer is already in the maker's workshop."],
    [
      'de',
      'Eine neue Reklamation müssen Sie nicht eröffnen, der Mixer ist schon in der Werkstatt.',
    ],
    ['en', 'No need to open another claim, the carrier takes the mixer to our workshop tomorrow.'],
    ['sk', 'Reklamáciu otvárať znova netreba, kuriér mixér vezie do nášho servisu.'],
    ['it', 'Non serve aprire un altro reclamo, il mixer è già nella nostra officina.'],
    ['pl', 'Drugiej reklamacji proszę nie zakładać, mikser jest już w naszym serwisie.'],
    ['hu', 'Nem kell új reklamációt nyitni, a mixer már a műhelyünkben van.'],
    ['ro', 'Nu mai deschideți altă reclamație, mixerul e deja la atelierul nostru.'],
    ['es', 'No abra otra reclamación, la batidora ya está en nuestro taller.'],
    ['fr', "N'ouvrez pas d'autre réclamation, le mixeur est déjà dans notre atelier."],
    ['cs', 'Do dílny ho nenoste, založte reklamaci tady a kurýr ho vyzvedne.'],
    ['sl', 'V delavnico ga ne nosite, odprite reklamacijo tukaj in kurir ga prevzame.'],
    ['hr', 'U radionicu ga ne nosite, otvorite reklamaciju ovdje i dostavljač ga preuzima.'],
    ['pt', 'Não o leve à oficina, abra a reclamação aqui e o estafeta recolhe-o.'],
  ])('is none beside a claim that goes its way (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
