import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

const BAD_REVIEW = 'I shall leave a bad review.';

describe('where the buyer lives beside what may happen there', () => {
  test.each([
    ['en', 'You do that. It is a small village and I know where you park, so have a think.'],
    ['fr', "Je note que votre adresse est sur l'étiquette et que j'ai de la rancune."],
    ['hr', 'Samo pazite, tko meni radi probleme nađe ih ispred svoje kuće.'],
    ['sl', 'Se bo že našel kdo, ki bo k vam prišel, ulico poznamo.'],
    ['es', 'Pues muy bien, el mundo es muy pequeño y yo no olvido.'],
    ['pl', 'Proszę bardzo. Świat jest mały, a ja mam Pana adres na etykiecie.'],
    ['ro', 'Cum doriți. Am adresa dumneavoastră și nu uit.'],
    ['de', 'Ich kenne Ihre Gegend gut, und ich vergesse keine Gesichter.'],
    ['pt', 'Conheço bem o seu bairro, e não me esqueço das caras.'],
    ['sk', 'Poznám aj váš panelák a tváre si zapamätám.'],
    ['it', 'Conosco la zona, e quando mi arrabbio non scrivo lettere.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, BAD_REVIEW, draft)).toContain('reply.discourteous');
  });

  test.each([
    ['en', "We've got your address from the order, nothing to add. It ships tomorrow."],
    ['de', 'Ihre Adresse haben wir, bitte prüfen Sie nur die Hausnummer.'],
    ['it', 'Conosco la zona, il corriere passa alle dieci.'],
    ['sl', 'Naslov imamo, paket bo pri vas v petek.'],
    ['sk', 'Svet je malý, aj ja som z Nitry! Balík pošlem zajtra.'],
  ])('neither by itself, %s: %s', (market, draft) => {
    expect(alarms(market, 'When does it come?', draft)).toEqual([]);
  });
});

describe('hard words that are said of the seller, of no one or of an expert', () => {
  test.each([
    ['en', 'It is for the 7, on the 7a it will drive you mad. The bar is 2 mm off.'],
    ['en', "It's a stupidly small screw, I know. Use a magnetic screwdriver."],
    ['de', 'Halb so wild, die Anleitung ist idiotensicher bebildert.'],
    ['it', 'Che stupido, ho invertito le due etichette. Oggi spedisco quella giusta.'],
    ['sl', 'Po zakonu lahko zahtevate izvedensko mnenje, strošek povrnemo.'],
    ['pl', 'Nie ma głupich pytań, to każdego myli. Skala jest w calach.'],
    ['sk', 'Máte pravdu, je to naša hanba. Nový kus odišiel dnes kuriérom GLS.'],
    ['hu', 'A majom hangja elég hangos, de van rajta kapcsoló.'],
    ['cs', 'Dnes to předám, ve čtvrtek bude u vás. Budu držet palce.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, 'Is it hard?', draft)).toEqual([]);
  });
});

test('to leave it to the buyer what is written asks for no review', () => {
  const draft = 'Rate us however you like, the refund of 12.50 is on its way.';
  expect(alarms('en', BAD_REVIEW, draft)).toEqual([]);
});

test('what sounds rude is sure sooner where it is said of someone', () => {
  const draft = 'Talán mert az eszét otthon hagyta. Dugja be a konnektorba.';
  expect(alarms('hu', 'Miért nem megy?', draft)).toEqual(['reply.discourteous']);
});

describe('to take a complaint back, or hear from a lawyer', () => {
  test.each([
    ['es', 'O retira la reclamación o le llamará mi abogado.'],
    ['ro', 'Ori retrageți reclamația, ori vă caută avocatul meu.'],
    ['hr', 'Povucite reklamaciju ili ćemo se vidjeti preko odvjetnika.'],
  ])('%s: %s', (market, draft) => {
    expect(alarms(market, BAD_REVIEW, draft)).toContain('reply.discourteous');
  });

  test('a lawyer by himself threatens no one', () => {
    const draft = 'Our lawyer read the terms: the platform pays for the return, within 14 days.';
    expect(alarms('en', 'Who pays the return?', draft)).toEqual([]);
  });
});
