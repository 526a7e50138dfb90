import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('going round the platform', () => {
  test.each([
    ['sk', 'Obíďme platformu, bude to lacnejšie.'],
    ['cs', 'Obejděme platformu, vyjde to levněji.'],
    ['sl', 'Obidiva platformo, bo ceneje.'],
    ['hr', 'Zaobiđimo platformu, bit će jeftinije.'],
    ['en', "Let's bypass the platform, it's cheaper."],
    ['pt', 'Vamos contornar a plataforma, fica mais barato.'],
    ['pl', 'Obejdźmy platformę, będzie taniej.'],
    ['de', 'Umgehen wir die Plattform, dann wird es günstiger.'],
    ['hu', 'Kerüljük meg a platformot, úgy olcsóbb.'],
    ['ro', 'Hai să ocolim platforma, e mai ieftin.'],
    ['es', 'Saltémonos la plataforma y se lo dejo más barato.'],
    ['it', 'Aggiriamo la piattaforma, costa meno.'],
    ['fr', 'Contournons la plateforme, ce sera moins cher.'],
  ])('is proposed (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('deal.off-platform');
  });

  test.each([
    ['sk', 'Nižšiu cenu za zrušenie dať nemôžem, obchádzali by sme tým platformu.'],
    ['cs', 'Za zrušení slevu dát nemůžu, obcházeli bychom tím platformu.'],
    ['sl', 'Popusta za preklic ne morem dati, s tem bi obšli platformo.'],
    ['hr', 'Popust za otkaz ne mogu dati, time bismo zaobišli platformu.'],
    ['en', "I can't knock anything off for cancelling, that would be going round the platform."],
    ['pt', 'Desconto por cancelar não posso dar, seria contornar a plataforma.'],
    ['pl', 'Za anulowanie rabatu dać nie mogę, byłoby to obchodzenie platformy.'],
    ['hu', 'A lemondásért cserébe nem adhatok olcsóbban, az a platform megkerülése lenne.'],
    ['ro', 'Reducere pentru anulare nu pot da, ar însemna să ocolim platforma.'],
    ['es', 'No puedo rebajarle nada por cancelar, sería saltarse la plataforma.'],
    ['it', "Per l'annullamento non posso scontare nulla, sarebbe aggirare la piattaforma."],
    ['fr', 'Pour une annulation je ne peux rien baisser, ce serait contourner la plateforme.'],
    [
      'de',
      'Für eine Stornierung kann ich nichts nachlassen, das wäre eine Umgehung der Plattform.',
    ],
  ])('is what it would be, and why it is declined (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('what sellers are not allowed to do', () => {
  test.each([
    ['ro', 'Nu avem voie să vorbim pe Telegram.'],
    ['es', 'No se nos permite hablar por WhatsApp.'],
    ['it', 'Non ci è permesso parlare su WhatsApp.'],
    ['fr', "On n'a pas le droit de discuter sur WhatsApp."],
    ['it', 'Il bonifico non è tra i metodi della cassa. Ci sono carta, PayPal e Klarna.'],
    ['hr', 'Odavde se samo na ruke pere, 30 stupnjeva.'],
    ['sl', 'Pere se na roke, ne v stroju.'],
    ['it', 'Si lava a mano, in mano è morbidissimo.'],
    ['hu', 'Időpontot is tudunk foglalni.'],
  ])('is no way round (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
