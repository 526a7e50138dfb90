import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { buyerQuestions, isAddressed } from '@/utils/guard/questions';

describe('the questions of a buyer', () => {
  test.each([
    [
      'pl',
      'Czy zegarek mierzy EKG i czy działa z Androidem?',
      ['Czy zegarek mierzy EKG i', 'czy działa z Androidem'],
    ],
    [
      'sk',
      'Dobrý deň. Kedy príde balík? A koľko stojí poštovné?',
      ['Kedy príde balík', 'A koľko stojí poštovné'],
    ],
    [
      'en',
      'Hello, is the charger included? Where do I send it back?',
      ['Hello, is the charger included', 'Where do I send it back'],
    ],
    ['de', 'Wie lange dauert die Reparatur', ['Wie lange dauert die Reparatur']],
    ['fr', 'Merci, tout est arrivé.', []],
    ['xx', 'Kedy?', []],
  ])('%s: %s', (language, message, questions) => {
    expect(buyerQuestions([message], language).map(({ text }) => text)).toEqual(questions);
  });

  test.each([
    ['sk', 'Kedy príde balík?', 'when'],
    ['it', 'Quanto costa la spedizione?', 'amount'],
    ['hr', 'Može li se stalak skinuti?', 'polar'],
    ['es', '¿Dónde está el paquete?', 'open'],
  ])('%s: %s asks for %s', (language, message, kind) => {
    expect(buyerQuestions([message], language)[0]?.kind).toBe(kind);
  });

  test.each([
    ['sk', 'Kedy príde balík?', 'V utorok.', true],
    ['sk', 'Kedy príde balík?', 'Posielame to rýchlym kuriérom.', false],
    ['sl', 'Je polnilec hiter?', 'Da, precej.', true],
    ['sl', 'Je polnilec hiter?', 'Hvala za zanimanje in lep pozdrav.', false],
    ['en', 'How much is the postage?', 'It is 5 euros.', true],
    ['es', '¿Lleva mando?', 'Lleva mando con pilas.', true],
  ])('%s: %s – %s: addressed %s', (language, message, draft, addressed) => {
    const [question] = buyerQuestions([message], language);
    expect(question === undefined ? null : isAddressed(question, draft)).toBe(addressed);
  });
});

function incomplete(market: string, buyer: string, draft: string): string[] {
  const context = { platform: 'swopify', market, buyerMessages: [buyer], previousReplies: [] };
  return checkDraft(draft, context)
    .filter(({ rule }) => rule === 'reply.incomplete')
    .map(({ severity }) => severity);
}

describe('an answer that says nothing', () => {
  test.each([
    ['sk', 'Koľko GB má disk?', 'Ďakujeme za správu, pracujeme na tom.'],
    ['cs', 'Kdy to přijde?', 'Ozveme se co nejdříve, děkujeme za trpělivost.'],
    ['sl', 'Ali ima garancijo?', 'Vse bo v redu, brez skrbi.'],
    ['hr', 'Kada stiže?', 'Javit ćemo se uskoro, hvala na strpljenju.'],
    ['pl', 'Jaki to rozmiar?', 'Wszystkie informacje są w opisie.'],
    ['pt', 'Quanto pesa?', 'Obrigado pelo contacto, entraremos em contacto brevemente.'],
    ['es', '¿Cuándo llega?', 'Estamos en ello, gracias por su paciencia.'],
    ['de', 'Wie schwer ist es?', 'Wir kümmern uns darum, vielen Dank für Ihre Geduld.'],
    ['en', 'How heavy is it?', 'Thank you for reaching out, we are looking into it.'],
    ['hu', 'Mikor érkezik?', 'Köszönjük megkeresését, dolgozunk rajta.'],
    ['ro', 'Când ajunge?', 'Vă mulțumim pentru mesaj, revenim cât mai repede.'],
    ['it', 'Quanto pesa?', 'Le faremo sapere al più presto, grazie.'],
    ['fr', 'Quand arrive-t-il ?', 'Merci de votre patience, nous y travaillons.'],
  ])('%s: %s – %s gives a hint', (market, buyer, draft) => {
    expect(incomplete(market, buyer, draft)).toEqual(['hint']);
  });

  test('is none where nothing was asked', () => {
    expect(incomplete('sk', 'Telefón dorazil, vďaka.', 'Ďakujeme, prajeme pekný deň.')).toEqual([]);
  });

  test('gives a hint where one concrete question stays open', () => {
    expect(
      incomplete(
        'sk',
        'Kedy príde balík?',
        'Posielame ho modrým kuriérom, v pevnej krabici a s výplňou okolo.',
      ),
    ).toEqual(['hint']);
  });
});
