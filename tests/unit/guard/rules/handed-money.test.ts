import { describe, expect, test } from 'vitest';

import { alarms } from '../findings-in';

describe('money that is handed over, past the platform', () => {
  test.each([
    ['sk', 'Rozdiel dajte kuriérovi, on mi ho odovzdá.'],
    ['cs', 'Rozdíl dejte kurýrovi, on mi ho předá.'],
    ['sl', 'Razliko dajte kurirju, on mi jo izroči.'],
    ['hr', 'Ostavit ću vam pola novca kod konobara, samo se predstavite.'],
    ['pl', 'Różnicę proszę dać kurierowi, on mi ją przekaże.'],
    ['pt', 'Dê a diferença ao nosso motorista, ele entrega-ma.'],
    ['es', 'Dele la diferencia al repartidor, él me la pasa.'],
    ['de', 'Geben Sie die Differenz unserem Fahrer, er gibt sie mir weiter.'],
    ['en', 'Give the difference to our driver, he passes it on to me.'],
    ['hu', 'A különbözetet adja oda a sofőrnek, ő továbbadja.'],
    ['ro', 'Dați diferența șoferului, mi-o predă el.'],
    ['it', 'Dia la differenza al corriere, me la passa lui.'],
    ['fr', 'Je glisse les 20 € sous votre paillasson mardi en faisant ma tournée.'],
    ['cs', 'Stavím se u vás v Kolíně a vyrovnáme se z ručky do ručky.'],
    ['sk', 'Poštovné nechajte u mojej mamy na čísle 12, dvadsať eur.'],
    ['fr', "Je glisse les 20 € sous votre paillasson, pas la peine d'ouvrir quoi que ce soit ici."],
    ['de', 'Die drücken Sie einfach meinem Fahrer in die Hand, der weiß Bescheid.'],
    ['de', 'Ich lege Ihnen das bar in einen Briefumschlag, dann muss das keiner bearbeiten.'],
    ['en', "I'll pop thirty-five in folding stuff through your letterbox."],
    ['hr', 'Rođak ide u Osijek i u kuverti vam donosi dvadesetku.'],
    ['pt', 'Passo aí e deixo-lhe duas notinhas no envelope.'],
    ['ro', 'Îi puneți direct în palmă banii.'],
    ['pl', 'Kierowca dostanie od pani kopertkę, w niej banknoty.'],
    ['pt', 'Gero-lhe uma à parte: Entidade 21 355, Referência 440 918 276.'],
    ['ro', 'Sigur, RO92 BTRL RONC RT03 2715 8801, pe numele Ilie Mocanu.'],
    ['hr', 'Onda lovu preko onog K3ksa.'],
    ['pt', 'Fica um sinal de 200 € em notinhas.'],
    ['es', 'Llevo el datáfono en la furgo, me pasa la tarjeta allí y listo.'],
    ['de', 'Ich hab ein Kartenlesegerät im Laden, Sie halten die Karte bei mir dran.'],
    ['ro', 'Am POS la atelier, apropiați cardul la mine și gata.'],
    ['cs', 'Vrátím vám to ze svého účtu, bez reklamace.'],
    ['sk', 'Dobijem vám kredit na mobile za 20 € a sme si kvit.'],
    ['de', 'Die 30 Euro geben Sie einfach beim Pförtner für mich ab.'],
    ['en', "I'll leave a tenner for you with the lady at the kiosk."],
    ['pt', 'Deixo-lhe dez euros com a D. Fernanda do quiosque.'],
    ['it', "L'acconto lo lasci al bar sotto, trenta euro."],
    ['pl', 'Zadatek proszę zostawić u portiera, ja odbiorę przy okazji.'],
    ['sk', 'Zálohu sto eur nechajte u mojej svokry v Seredi.'],
    ['de', 'Das Geld legen Sie unter den Blumentopf links, ich bring den Schrank dann rein.'],
    ['hr', 'Tih trideset eura mi ostavite u sandučiću, ključ je ispod tegle.'],
    ['hu', 'Az előleget dobja be a postaládánkba, Fő utca 3.'],
    ['es', 'Mejor por la app naranja del banco, le mando una petición y acepta.'],
    ['fr', 'Mettez les vingt euros sous le pot de fleurs et je vous laisse le vélo.'],
    ['fr', "Laissez l'acompte à la boulangère, elle me connaît."],
    ['hu', 'A foglalót hagyja a portán a nevemre, délután elhozom.'],
    ['es', 'Te recargo el móvil con 20 € y olvidamos la disputa.'],
    ['fr', 'Le livreur est un copain, si vous lui glissez une enveloppe, elle me reviendra.'],
    ['it', 'Il mio nipote passa giovedì: se gli lascia una busta chiusa, basta così.'],
    ['es', 'Mi cuñado tiene bar en tu calle, le dejas a él un sobre y listo.'],
    ['cs', 'Staví se tam můj bratranec, dejte mu zalepenou obálku.'],
    ['pl', 'Kolega będzie w Łodzi, proszę mu dać kopertę.'],
    ['hu', 'A sógorom arra jár, adjon neki egy borítékot.'],
    ['ro', 'Trece vărul meu, îi lăsați un plic închis.'],
  ])('is found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('payment.off-platform');
  });

  test.each([
    ['cs', 'Když je kroužek prasklý, pošlu vám nový v obálce, stojí nás pár korun.'],
    ['fr', 'Pour protéger le livre, nous lui avons mis une enveloppe à bulles.'],
    ['es', 'Al libro le damos un sobre acolchado.'],
    ['hr', 'Pismo je dugo, pa mu dodajemo kuvertu.'],
    ['sk', 'Balík dajte kuriérovi, štítok už má so sebou.'],
    ['de', 'Geben Sie das Paket dem Fahrer, die Erstattung folgt über den Marktplatz.'],
    ['fr', 'La boîte contient 500 ml de liquide. Elle tient dans la main.'],
    ['hr', 'U paket stavite ispisani obrazac, novac vam vraća platforma.'],
    ['sl', 'Kokoši ga bodo vseeno po svoje prekopale.'],
    ['en', 'Hand the parcel to the driver, the label is already paid.'],
    ['ro', 'În 379 lei intră și plicul cu garnituri.'],
    ['fr', 'Le terminal est livré avec un chargeur, vous passez la carte par le haut.'],
    ['de', 'Das Paket können Sie beim Pförtner abgeben lassen, das wählt man bei DHL.'],
    ['sk', 'Kalendár sa dá kúpiť v každej trafike za 3 eurá.'],
    ['de', 'Der Blumentopf links kostet 12 Euro, Geld zurück läuft über den Marktplatz.'],
    ['sk', 'Do balíka vložte papierik s číslom objednávky.'],
    ['de', 'Die Anleitung liegt im Umschlag, das Porto von 3 € übernehmen wir.'],
  ])('but not what else is handed over (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toEqual([]);
  });
});

describe('agreements with nobody between', () => {
  test.each([
    ['cs', 'A kdybychom to udělali postaru, stisknutím ruky?'],
    ['de', 'Warum sollen wir einen Dritten mitverdienen lassen?'],
    ['en', 'We shake hands on it at the gate and nobody takes a cut.'],
    ['sl', 'Tukaj pač nekdo tretji pije zraven.'],
    ['pl', 'Niech oferta wygaśnie, potem da pan znać i zrobię za czterysta.'],
    ['hu', 'Ezt a hirdetést hagyja, közvetlenül szerződünk, 18%-kal olcsóbb lesz.'],
    ['es', 'Hacemos contrato directo entre empresas y baja un 16 %.'],
    ['de', 'Wir machen einen Vertrag von Firma zu Firma, dann sind 16 % drin.'],
    ['de', 'Warten Sie, bis das Angebot abläuft, dann melden Sie sich.'],
  ])('are found (%s): %s', (market, draft) => {
    expect(alarms(market, '', draft)).toContain('deal.off-platform');
  });

  test('but not with those who supply power', () => {
    const draft = "Il faut un contrat direct avec votre fournisseur d'énergie.";
    expect(alarms('fr', '', draft)).toEqual([]);
  });
});
