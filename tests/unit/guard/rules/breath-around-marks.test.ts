import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

/** Rule and marked text of all that is more than a hint. */
function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);
}

describe('a dot in words between commas', () => {
  test.each([
    ['sk', 'Viac fotiek na kolotoc, bodka, sk.', 'kolotoc, bodka, sk'],
    ['cs', 'Více fotek na kolotoc, tečka, cz.', 'kolotoc, tečka, cz'],
    ['sl', 'Več slik na kolesar, pika, si.', 'kolesar, pika, si'],
    ['hr', 'Više slika na biciklist, točka, hr.', 'biciklist, točka, hr'],
    ['en', 'More pictures at bikeshed, dot, com.', 'bikeshed, dot, com'],
    ['pt', 'Mais fotos em bicicletas, ponto, pt.', 'bicicletas, ponto, pt'],
    ['pl', 'Więcej zdjęć na rowerek, kropka, pl.', 'rowerek, kropka, pl'],
    ['de', 'Mehr Bilder auf radhaus, Punkt, de.', 'radhaus, Punkt, de'],
    ['hu', 'További képek: bicajbolt, pont, hu.', 'bicajbolt, pont, hu'],
    ['ro', 'Mai multe poze pe biciclete, punct, ro.', 'biciclete, punct, ro'],
    ['es', 'Más fotos en bicis, punto, es.', 'bicis, punto, es'],
    ['it', 'Altre foto su biciclette, punto, it.', 'biciclette, punto, it'],
    ['fr', 'Plus de photos sur velos, point, fr.', 'velos, point, fr'],
  ])('is that of an address before any domain of shops (%s): %s', (market, draft, marked) => {
    expect(found(market, draft)).toContain(`contact.url: ${marked}`);
  });

  test.each([
    ['sk', 'Je to jasné, bodka, do pondelka bude doma.'],
    ['cs', 'Tak to je, tečka, za týden ho máte doma.'],
    ['sl', 'Naprava deluje, pika, se polni dve uri.'],
    ['hr', 'Radi, točka, puni se dva sata.'],
    ['en', 'Press dash, dot, dash to pair it.'],
    ['pt', 'Neste ponto, de facto, ainda aquece.'],
    ['pl', 'Działa, kropka, ładuje się dwie godziny.'],
    ['de', 'Der Drucker druckt einen Punkt, de facto ist das normal.'],
    ['hu', 'Működik, pont, két óra alatt tölt fel.'],
    ['ro', 'Merge, punct, se încarcă în două ore.'],
    ['es', 'En este punto, es mejor cargarlo antes.'],
    ['it', 'Funziona, punto, si carica in due ore.'],
    ['fr', 'Sur ce point, de nombreux clients hésitent.'],
  ])('before other words ends what is said (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('papers by fax and letters by electronic post', () => {
  test.each([
    ['hr', 'Potvrdu nam faksirajte još danas.', 'contact.phone: nam faksirajte'],
    ['fr', 'Faxez-nous cela ce soir.', 'contact.phone: Faxez-nous'],
    ['pl', 'Kartkę proszę nam przefaksować.', 'contact.phone: przefaksować'],
    ['it', 'Ce lo giri per posta elettronica.', 'contact.email: Ce lo giri per posta elettronica'],
    ['en', 'Pop it in an email to us today.', 'contact.email: email to us'],
  ])('are asked for past the platform (%s): %s', (market, draft, finding) => {
    expect(found(market, draft)).toContain(finding);
  });

  test.each([
    ['hr', 'Pisač može i faksirati, liniju spojite straga.'],
    ['fr', "L'imprimante envoie aussi des fax, la ligne va dans la prise LINE."],
    ['pl', 'Drukarka potrafi też faksować, linię wpina się z tyłu.'],
    ['it', 'La piattaforma invia la fattura per posta elettronica.'],
    ['en', 'The printer can fax, plug the line into the LINE socket.'],
  ])('or are what the goods and the platform do (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
