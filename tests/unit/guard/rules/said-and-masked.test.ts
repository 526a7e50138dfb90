import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('web addresses with what is said of their dots and endings', () => {
  test.each([
    ['cs', 'Delší vedeme v obchodě, adresa je latky-morava.cézet lomeno hory.'],
    ['de', 'Für den Rest bitte modellgleise [Punkt] bahn, dort ist alles.'],
    ['es', 'La otra talla, en ruedasfinas (punto) bike.'],
    ['sl', 'Manjše najdete na lonci-kras dot esi (kot Slovenija).'],
    ['cs', 'Najdete nás na drevodomek tečka cé-zet.'],
    ['pl', 'Reszta pod hasłem dywany-torun, potem kropka i końcówka pl.'],
    ['sk', 'Hľadajte domcek-hracky, potom bodka a koncovka sk.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('contact.url');
  });

  test.each([
    ['pl', 'Końcówka pasuje do węża, a do tego druga końcówka M8.'],
    ['en', 'The story has a happy ending in part two.'],
    ['de', 'An diesem Punkt, Bahn und Bus halten dort, steigen Sie aus.'],
    ['sk', 'Koncovka kábla je typu C, tak je v návode.'],
  ])('but not in what is none (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('channels in letters that only look like theirs', () => {
  test.each([
    ['pl', 'Wzory pokazuję na lnstagramie.', 'contact.social'],
    ['es', 'Las fotos, en Strαvα, club Ruedas.', 'contact.social'],
    ['de', 'Die Fahrt gibt es auf Strava, Verein Radler.', 'contact.social'],
    ['hu', 'Ha nem megy, megtalál a v á j b e r e n, segítek.', 'contact.messenger'],
    ['pt', 'Tudo vai parar ao F B, tapetes_do_rui.', 'contact.social'],
    ['ro', 'Căutați pe YouT*be canalul Grădinarul.', 'contact.social'],
    ['fr', 'Des exemples sur notre tableau Pinterest « Lumière du Nord ».', 'contact.social'],
  ])('%s: %s', (market, draft, rule) => {
    expect(found(market, draft)).toContain(rule);
  });

  test.each([
    ['sk', 'Kŕmna strava pre psa je na zdravej strave založená.'],
    ['cs', 'Příspěvek na stravu neplatíme, balíček odešel.'],
    ['en', 'The panels A B, C D and E F are in the box.'],
  ])('but not: %s: %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

test.each([
  ['es', 'Mi madre lo sabe. Pregunte por Elena en el 948 220 415.'],
  ['en', 'My brother fits them. Ask for Tom on 01632 960 118.'],
])(
  'a number under which one is to ask for somebody is a phone number (%s): %s',
  (market, draft) => {
    expect(found(market, draft)).toContain('contact.phone');
  },
);
