import { describe, expect, test } from 'vitest';

import { alarms, findings } from '../findings-in';

describe('what has a title may be called anything', () => {
  test.each([
    ['sk', 'V akom je stave?', 'Idiot je v pevnej väzbe, z roku 1968, strany držia.', 'a novel'],
    ['cs', 'Jsou tam titulky?', 'Sherlock má čtyři série na osmi discích.', 'a series'],
    ['sl', 'Kakšna je vezava?', 'Idiot ima trdo vezavo in 640 strani.', 'a novel'],
    ['hr', 'Koji je dio?', 'Idiot je tvrdi uvez, 640 stranica.', 'a novel'],
    ['pl', 'Który tom?', 'Złodziej pioruna to pierwszy tom, drugi wyślę jutro.', 'a novel'],
    ['pt', 'Está completo?', 'O Idiota é o livro azul, com 720 páginas.', 'a novel'],
    ['es', '¿Qué tapa tiene?', 'El Idiota está en tapa dura, sin marcas.', 'a novel'],
    ['de', 'Welche Auflage?', 'Der Idiot ist die Ausgabe von 1971, gebunden.', 'a novel'],
    ['en', 'What condition?', 'The Idiot is a hardback, with all its pages.', 'a novel'],
    ['hu', 'Melyik kiadás?', 'Az Idióta az 1981-es kiadás, kötése ép.', 'a novel'],
    ['ro', 'Ce ediție?', 'Idiotul este cartonat, are 640 de pagini.', 'a novel'],
    ['it', 'Che edizione è?', "L'Idiota è in copertina rigida, edizione del 1971.", 'a novel'],
    ['fr', 'Quel tome ?', 'Le Menteur est un album de 2004, couverture un peu cornée.', 'a comic'],
    [
      'hr',
      'Za koji uzrast?',
      'To je slikovnica s tvrdim stranicama, od 3 godine.',
      'a picture book',
    ],
  ])('%s: after "%s" there is no alarm for "%s", which is %s', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['sk', 'V akom je stave?', 'Idiot, veď to máte napísané na obálke knihy.'],
    ['cs', 'Jsou tam titulky?', 'Idiote, podívejte se na obal filmu.'],
    ['sl', 'Kakšna je vezava?', 'Samo idiot ne vidi vezave na sliki knjige.'],
    ['hr', 'Koji je dio?', 'Samo idiot ne vidi broj knjige na slici.'],
    ['pl', 'Który tom?', 'Tylko idiota nie widzi numeru tomu na okładce.'],
    ['pt', 'Está completo?', 'Só um idiota não vê as páginas na fotografia do livro.'],
    ['es', '¿Qué tapa tiene?', 'Solo un idiota no ve la tapa en la foto del libro.'],
    ['de', 'Welche Auflage?', 'Idiot! Die Auflage steht vorn im Buch.'],
    ['en', 'What condition?', 'Only an idiot would miss the photos of the pages.'],
    ['hu', 'Melyik kiadás?', 'Csak egy idióta nem látja a könyv borítóján.'],
    ['ro', 'Ce ediție?', 'Doar un idiot nu vede ediția pe coperta cărții.'],
    ['it', 'Che edizione è?', "Solo un idiota non vede l'edizione sulla copertina."],
    ['fr', 'Quelle édition ?', "Il faut être idiot pour ne pas voir l'édition en couverture."],
    ['hr', 'Kako se slaže?', 'Trebate li slikovnicu ili znate čitati upute?'],
  ])('%s: after "%s" the buyer is called so by "%s"', (market, buyer, draft) => {
    expect(alarms(market, buyer, draft)).toContain('reply.discourteous');
  });
});

describe('goods that send messages and sizes that look like numbers', () => {
  test.each([
    [
      'it',
      'Chi chiama?',
      'Il telesoccorso chiama tre numeri in sequenza, poi manda un SMS.',
      'an alarm',
    ],
    ['pl', 'Jakie rozmiary?', 'Końcówki 4,0 4,5 5,0 5,5 6,0 6,5 7,0 8,0 i przejściówka.', 'bits'],
    ['hu', 'Milyen vastag?', 'Van 0,12 0,14 0,16 0,18 0,20 és 0,25 mm-es, 50 méter.', 'lines'],
    ['cs', 'Máte výkres?', 'Výkres je v příloze jako stul_v2.dwg.', 'a file'],
  ])('%s: after "%s" there is nothing wrong with "%s": it is about %s', (market, buyer, draft) => {
    expect(findings(market, buyer, draft)).toEqual([]);
  });

  test.each([
    ['it', 'A chi scrivo?', 'Mi mandi un SMS e rispondo subito.', 'contact.messenger'],
    ['fr', 'Quelles tailles ?', 'Mon numéro : 06 08 11 12 14.', 'contact.phone'],
    [
      'pl',
      'Jakie rozmiary?',
      'Konto: 4 0 4 5 5 0 5 5 6 0 6 5 7 0 8 0 1 1 1 1 1 1 1 1 2 2',
      'payment.off-platform',
    ],
    ['en', 'Have you a drawing?', 'Follow table_v2.art for drawings.', 'contact.url'],
  ])('%s: after "%s" there is: "%s"', (market, buyer, draft, rule) => {
    expect(alarms(market, buyer, draft)).toContain(rule);
  });
});
