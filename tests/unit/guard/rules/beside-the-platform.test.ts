import { describe, expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';

function found(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

describe('behind a sentence about the platform', () => {
  test.each([
    ['sk', 'Na platforme je zaplatené. Zvyšok cez Revolut.'],
    ['cs', 'Na platformě je zaplaceno. Zbytek Revolutem.'],
    ['sl', 'Na platformi ste plačali. Ostalo prek Flika.'],
    ['hr', 'Na platformi ste platili. Ostatak preko Aircasha.'],
    ['en', 'You paid on the platform, fine. The rest by PayPal to friends.'],
    ['pt', 'Na plataforma já pagou. O resto por MB WAY.'],
    ['pl', 'Na platformie Pan zapłacił. Reszta Blikiem na telefon.'],
    ['de', 'Über die Plattform gezahlt, gut. Den Rest per PayPal an Freunde.'],
    ['hu', 'A platformon kifizette. A maradék Revoluton jöhet.'],
    ['ro', 'Pe platformă ați plătit. Restul prin Revolut.'],
    ['es', 'En la plataforma ya pagó. El resto por Bizum.'],
    ['it', 'Sulla piattaforma ha pagato. Il resto con Satispay.'],
    ['fr', 'Sur la plateforme c’est payé. Le reste par Lydia.'],
  ])('the rest is paid outside (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('payment.off-platform');
  });

  test.each([
    ['sk', 'Poukážku vráti platforma ako zostatok. Zvyšok sa vráti na PayPal.'],
    ['cs', 'Poukaz vrátí platforma jako zůstatek. Zbytek se vrátí na PayPal.'],
    ['sl', 'Bon vrne platforma kot dobroimetje. Ostalo se vrne na PayPal.'],
    ['hr', 'Bon vraća platforma kao saldo. Ostatak se vraća na PayPal.'],
    ['en', 'The platform refunds the voucher as a balance. The rest goes back to PayPal.'],
    ['pt', 'O vale volta como saldo da plataforma. O resto volta ao PayPal.'],
    ['pl', 'Zwrot bonu robi platforma na saldo. Reszta wraca na PayPal.'],
    ['de', 'Der Gutschein wird als Guthaben der Plattform erstattet. Der Rest an PayPal.'],
    ['hu', 'Az utalványt a platform egyenlegként téríti vissza. A maradék PayPalra megy vissza.'],
    ['ro', 'Voucherul îl rambursează platforma în sold. Restul se întoarce în PayPal.'],
    ['es', 'La plataforma devuelve el vale como saldo. El resto a PayPal.'],
    ['it', 'Il buono lo rimborsa la piattaforma come saldo. Il resto su PayPal.'],
    ['fr', 'La plateforme rembourse le bon en solde. Le reste sur PayPal.'],
  ])('the rest goes back as it came (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});

describe('behind a clause about the platform', () => {
  test.each([
    ['sk', 'Platforma vracia pomaly, napíšte mi svoj IBAN a pošlem to hneď.'],
    ['cs', 'Než to platforma vrátí, uplyne měsíc, tak mi napište číslo účtu.'],
    ['sl', 'Platforma vrača počasi, zato mi napišite svoj TRR.'],
    ['hr', 'Platforma vraća sporo, zato mi napišite svoj IBAN.'],
    ['en', 'The platform is slow to refund, so give me your sort code and account number.'],
    ['pt', 'A plataforma devolve devagar, por isso dê-me o seu IBAN.'],
    ['pl', 'Platforma zwraca powoli, więc proszę o numer konta.'],
    ['de', 'Die Plattform erstattet langsam, nennen Sie mir also Ihre IBAN.'],
    ['hu', 'A platform lassan térít vissza, úgyhogy küldje el a bankszámlaszámát.'],
    ['ro', 'Platforma rambursează greu, așa că trimiteți-mi IBAN-ul.'],
    ['es', 'La plataforma devuelve despacio, así que páseme su IBAN.'],
    ['it', 'La piattaforma rimborsa lentamente, quindi mi mandi il Suo IBAN.'],
    ['fr', 'La plateforme rembourse lentement, donc donnez-moi votre RIB.'],
  ])('an account that is asked for is for the seller (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('payment.off-platform');
  });

  test.each([
    ['sk', 'IBAN pre vrátenie zadáte na platforme, v profile.'],
    ['cs', 'Číslo účtu pro vrácení zadáte na platformě v profilu.'],
    ['de', 'Ihre IBAN geben Sie auf der Plattform im Profil an.'],
    ['en', 'Give the platform your IBAN in your profile there.'],
    ['it', 'Il Suo IBAN lo dia alla piattaforma, nel profilo.'],
    ['fr', 'Donnez votre IBAN à la plateforme, dans votre profil.'],
    ['es', 'Dele su IBAN a la plataforma, en su perfil.'],
    ['pl', 'Numer konta proszę podać platformie w profilu.'],
    ['pt', 'Dê o seu IBAN à plataforma, no perfil.'],
    ['hu', 'Az IBAN-ját a platformnak adja meg, a profiljában.'],
    ['ro', 'Dați IBAN-ul platformei, în profil.'],
    ['sl', 'Svoj IBAN vpišite na platformi v profilu.'],
    ['hr', 'Svoj IBAN upišite na platformi u profilu.'],
  ])('or for the platform where it is given there (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });

  test.each([
    ['sk', 'Platforma si berie veľa, pošlite mi to radšej cez Revolut.'],
    ['cs', 'Platforma to bude držet měsíc, pošlete mi to Revolutem.'],
    ['sl', 'Platforma zadrži denar, zato mi pošljite prek Flika.'],
    ['hr', 'Platforma drži novac, pošaljite mi preko Aircasha.'],
    ['en', 'The platform sits on the money for weeks, send it to me on PayPal.'],
    ['pt', 'A plataforma fica com o dinheiro semanas, mande-me por MB WAY.'],
    ['pl', 'Platforma trzyma pieniądze tygodniami, proszę mi przesłać Blikiem na telefon.'],
    ['de', 'Die Plattform hält das Geld wochenlang, schicken Sie es mir per PayPal.'],
    ['hu', 'A platform hetekig ül a pénzen, küldje nekem Revoluton.'],
    ['ro', 'Platforma ține banii săptămâni, trimiteți-mi prin Revolut.'],
    ['es', 'La plataforma retiene el dinero semanas, mándemelo por Bizum.'],
    ['it', 'La piattaforma tiene i soldi per settimane, me li mandi con Satispay.'],
    ['fr', "La plateforme garde l'argent des semaines, envoyez-le-moi par Lydia."],
  ])('a service is the seller’s where it is sent to him (%s): %s', (market, draft) => {
    expect(found(market, draft)).toContain('payment.off-platform');
  });

  test.each([
    ['en', 'The checkout offers PayPal too, so send it that way when you order.'],
    ['es', 'La plataforma acepta PayPal, elíjalo al pagar.'],
    ['it', 'La piattaforma accetta Satispay, lo scelga alla cassa.'],
    ['fr', 'La plateforme accepte PayPal, choisissez-le au panier.'],
    ['pl', 'Platforma obsługuje BLIK, proszę go wybrać przy kasie.'],
    ['hu', 'A platform elfogad PayPalt, a pénztárnál válassza ki.'],
    ['sk', 'Platforma prijíma aj PayPal, vyberte ho v košíku.'],
    ['cs', 'Platforma bere i PayPal, vyberte ho v košíku.'],
    ['sl', 'Platforma sprejema PayPal, izberite ga na blagajni.'],
    ['hr', 'Platforma prima PayPal, odaberite ga na blagajni.'],
    ['de', 'Die Plattform nimmt PayPal, wählen Sie es an der Kasse.'],
    ['pt', 'A plataforma aceita MB WAY, escolha-o no carrinho.'],
    ['ro', 'Platforma acceptă PayPal, alegeți-l în coș.'],
  ])('or the platform’s where it is chosen (%s): %s', (market, draft) => {
    expect(found(market, draft)).toEqual([]);
  });
});
