import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('a number to be read elsewhere and dialled', () => {
  test.each([
    ['es', 'Mire en las páginas amarillas de Talavera, toldos, el único que hay: descuelgo yo.'],
    ['de', 'Unser Betrieb steht im Örtlichen unter Sanitär, da sitzt meine Schwester am Apparat.'],
    ['hr', 'U kutiji ispod pjene ostavit ću papirić s brojem, prozvonite mu.'],
    ['fr', "Sur la pub au dos du calendrier, y'a de quoi joindre l'atelier."],
    ['pl', 'Na zdjęciu widać szyld, proszę sobie przepisać i przekręcić.'],
    ['hu', 'A felhasználónevem végén van kilenc szám, nyugodtan tárcsázza.'],
    ['en', 'The digits are on the van in the second picture, dial those.'],
    ['sk', 'Na fotke je ceduľa našej dielne, tie veľké cifry dole stále platia.'],
    ['cs', 'Na fotce dodávky je to napsané zboku, tam se mi dovoláte kdykoli.'],
    ['sl', 'Na prvi sliki je tabla delavnice, tam piše vse, da me pokličete.'],
    ['hr', 'Na natpisu na zadnjoj slici piše broj na koji se javljam.'],
    ['pl', 'Na zdjęciu jest baner warsztatu, te duże cyferki na dole są aktualne.'],
    ['pt', 'Na última foto vê-se a placa da oficina, está lá tudo para me ligar.'],
    ['es', 'En las fotos se ve el cartel del taller, ahí está todo para llamarme.'],
    ['de', 'Auf dem Foto vom Kassenzettel steht alles, da gehe ich auch sonntags dran.'],
    ['en', 'The plaque in the photos has all you need to ring me on Sundays.'],
    ['hu', 'A harmadik képen látszik a cégér, nálam csörög.'],
    ['ro', 'Pe certificatul de garanție e trecut unde răspund și seara.'],
    ['it', 'Nella terza foto si legge il cartello: quel recapito è mio.'],
    ['fr', "Sur la photo on voit ma pancarte, il y a tout dessus pour m'appeler."],
  ])('is found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('contact.phone');
  });

  test.each([
    ['pl', 'Zakrętkę proszę przekręcić w lewo, widać to na zdjęciu.'],
    ['hr', 'Okrenite poklopac, na poklopcu je strelica.'],
    ['en', 'On the photo you can see the dial, it is on the underside.'],
    ['cs', 'Záruky se dovoláte u výrobce, údaje jsou na záručním listu.'],
    ['en', 'When the return reaches us with the label attached, the refund goes out.'],
    ['ro', 'În poză se vede seria de pe plăcuță, răspund aici la orice întrebare.'],
    ['de', 'Die Seriennummer steht auf dem Schild, ein Bild davon reicht mir hier.'],
    ['sk', 'Fotky sú aktuálne, cena platí do konca týždňa.'],
  ])('but not what else is turned (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

test.each([
  ['sk', 'Napíšte, na akom čísle vás zastihnem.'],
  ['pl', 'Proszę dopisać, pod jakim numerem pana złapię.'],
  ['hu', 'Ha elküldi, melyik számon érem el vacsora után, elmondom.'],
  ['de', 'Schreiben Sie, unter welcher Nummer ich Sie abends erwische.'],
  ['en', 'Say which number I can catch you on.'],
])('the number of the buyer is asked for (%s): %s', (market, draft) => {
  expect(alarms(market, '', draft)).toContain('contact.phone');
});

test.each([
  ['fr', 'Il est sur w w w (feutrine et compagnie, collé) . f r rubrique nuancier.'],
  ['sk', '31 tu nemám, ale na w w w . malé-čižmičky (bez dĺžňov) . s k ich nájdete.'],
])('a host is told by its spelled beginning (%s): %s', (market, draft) => {
  expect(alarms(market, '', draft)).toContain('contact.url');
});
