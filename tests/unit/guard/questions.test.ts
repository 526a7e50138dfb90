import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import { buyerQuestions, isAddressed } from '@/utils/guard/questions';
import { isPassedOver } from '@/utils/guard/questions/passed-over';

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

describe('two questions and an answer that speaks of something else', () => {
  test.each([
    [
      'feelings about the hobby',
      'es',
      '¿La guitarra trae funda y de qué madera es?',
      'La música alegra el alma, y con una guitarra así cualquier tarde es una fiesta.',
    ],
    [
      'praise of home with the goods named in it',
      'hu',
      'Pamutból van a takaró, és mekkora?',
      'Az otthon melegénél nincs fontosabb, a mi takaróinkkal a tél is szebb.',
    ],
    [
      'praise of nature',
      'pt',
      'A tenda é impermeável e quantas pessoas leva?',
      'Acampar é viver a natureza e as melhores memórias nascem à volta da fogueira.',
    ],
    [
      'a "rien" that refuses nothing',
      'fr',
      'La poêle va-t-elle au four et quel est son diamètre ?',
      'La bonne cuisine réunit les gens, et rien ne vaut un repas préparé avec amour.',
    ],
    [
      'a greeting before it',
      'cs',
      'Je deka z bavlny a jak je velká?',
      'Dobrý den, domov dělají drobnosti a s naší dekou bude každý večer o něco hezčí.',
    ],
  ])('%s (%s) gives a hint', (_, market, buyer, draft) => {
    expect(incomplete(market, buyer, draft)).toEqual(['hint']);
  });

  test.each([
    [
      'a yes at the head of a clause',
      'pt',
      'A tenda é impermeável e quantas pessoas leva?',
      'Para as noites frias do outono, serve bem, e as melhores memórias nascem à volta da fogueira.',
    ],
    [
      'a word of the second question',
      'es',
      '¿La guitarra trae funda y de qué madera es?',
      'La música alegra el alma, y esta guitarra se hace con madera de nogal de la zona.',
    ],
    [
      'a figure',
      'fr',
      'La poêle va-t-elle au four et quel est son diamètre ?',
      'La bonne cuisine réunit les gens, et 28 centimètres suffisent pour toute la famille.',
    ],
    [
      'telegraphese',
      'ro',
      'E din lemn și cum se curăță?',
      'Fag masiv, se șterge cu o cârpă umedă și puțin săpun.',
    ],
    [
      'a question back',
      'en',
      'Will it fit a Golf, and do you have it in red?',
      'What year is your Golf? The bracket differs between the generations, red is on the shelf.',
    ],
    [
      'an answer to each in words of its own',
      'de',
      'Ist die Jacke gefüttert und wie fällt sie aus?',
      'Innen sitzt ein dünnes Fleece, und sie fällt eher klein aus.',
    ],
    [
      'one question alone, answered in other words',
      'pt',
      'Como se limpa a tenda?',
      'A natureza ajuda: uma esponja húmida e sombra até secar por completo.',
    ],
    [
      'a list phrase in an informative answer',
      'ro',
      'Faceți reducere?',
      'Prețul e cel din anunț, dar la două bucăți în coș transportul se pune o singură dată.',
    ],
  ])('%s (%s) gives none', (_, market, buyer, draft) => {
    expect(incomplete(market, buyer, draft)).toEqual([]);
  });
});

describe('what tells that a reply takes up what was asked', () => {
  const questions = buyerQuestions(['Is the tent waterproof, and how heavy is it packed?'], 'en');

  test.each([
    ['nothing in it', 'there is nothing like birdsong / every summer is a memory', true],
    ['a no within a clause', 'you will not forget the morning / every summer is a memory', true],
    ['the goods, once', 'there is nothing like our tent / every summer is a memory', true],
    ['a no at the head', 'nothing beats a summer of birdsong / not a drop gets in', false],
    ['the verb of the second question', 'there is nothing like birdsong when packed small', false],
    [
      'a word of the first at the head',
      'there is nothing like birdsong / waterproofed cloth',
      false,
    ],
    ['two words of the first', 'there is nothing like a waterproof tent', false],
    ['a figure', 'there is nothing like birdsong / every 3 summers', false],
    ['few words to begin with', 'nothing beats it / every summer is a memory', false],
  ])('%s: “%s” passes it over: %s', (_, draft, isPast) => {
    const clauses = draft.split(' / ').map((clause) => clause.split(' '));
    const reply = {
      words: clauses.flat(),
      clauseOf: clauses.flatMap((clause, index) => clause.map(() => index)),
    };
    expect(isPassedOver(questions, reply)).toBe(isPast);
    expect(isPassedOver(questions.slice(0, 1), reply)).toBe(false);
  });
});
