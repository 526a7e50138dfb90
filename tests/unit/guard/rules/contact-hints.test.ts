import { expect, test } from 'vitest';

import { checkDraft } from '@/utils/guard';
import type { RuleId } from '@/utils/guard';

/** The rules of all that is more than a hint. */
function broken(market: string, draft: string): string[] {
  return checkDraft(draft, { platform: 'swopify', market, buyerMessages: [], previousReplies: [] })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule }) => rule);
}

test.each<[string, RuleId, string]>([
  ['es', 'payment.off-platform', 'Puede hacerme un Bizum.'],
  ['hr', 'payment.off-platform', 'Aircash može, broj vam dam.'],
  ['pl', 'contact.messenger', 'Jestem na łacapie pod tym numerem.'],
  ['pl', 'payment.off-platform', 'Kod do paysafecard na 50 zł wystarczy.'],
  ['pl', 'payment.off-platform', 'Mam Revoluta, proszę tam.'],
  ['pl', 'payment.off-platform', 'Przyjmuję też krypto.'],
  ['pt', 'contact.social', 'Siga a nossa página, tem o nome da loja.'],
  ['de', 'payment.off-platform', 'Ich nehme auch Krypto.'],
  ['de', 'contact.social', 'Suchen Sie uns auf Fratzenbuch.'],
  ['en', 'payment.off-platform', 'I take crypto.'],
  ['fr', 'payment.off-platform', "J'accepte la crypto."],
  ['fr', 'payment.off-platform', 'Un code PCS ou Transcash suffit.'],
  ['ro', 'contact.social', 'Urmăriți pagina noastră, are numele magazinului.'],
  ['cs', 'contact.email', 'Napište na adresu uvedenou v patičce faktury, odpovím hned.'],
  ['cs', 'contact.messenger', 'Dejme si krátký hovor, bude to rychlejší.'],
  ['cs', 'contact.phone', 'Nechte mi tu prosím mobil, ozvu se ještě dnes.'],
  ['cs', 'contact.phone', 'Telefon na mě je na štítku pod jménem odesílatele.'],
  ['cs', 'contact.phone', 'Číslo začíná 604, pak 221 a nakonec 873.'],
  ['cs', 'contact.social', 'Hledejte nás na ef bé, název je stejný.'],
  ['cs', 'contact.social', 'Přidejte si nás do přátel.'],
  ['cs', 'contact.url', 'Naše doména je kabelkov, koncovka česká.'],
  ['es', 'payment.off-platform', 'Acepto cripto.'],
  ['es', 'contact.phone', 'Mi número está en la etiqueta del paquete.'],
  ['es', 'contact.social', 'Siga nuestra página, se llama como la tienda.'],
  ['hr', 'payment.off-platform', 'Primam i kripto.'],
  ['pl', 'contact.email', 'Proszę pisać na adres z faktury, jest na dole.'],
  ['pl', 'contact.messenger', 'Proszę napisać na łocap.'],
  ['pl', 'contact.messenger', 'Zdzwonimy się?'],
  ['pl', 'contact.url', 'U nas w sklepie internetowym jest taniej.'],
  ['pt', 'contact.email', 'Escreva para o endereço que vem na fatura, em baixo.'],
  ['pt', 'payment.off-platform', 'Aceito cripto.'],
  ['pt', 'contact.phone', 'O meu número está na etiqueta da encomenda.'],
  ['pt', 'contact.url', 'No cartão da caixa há um QR que vai ter connosco.'],
  ['sk', 'contact.messenger', 'Dajme si hovor, bude to rýchlejšie než písať.'],
  ['sk', 'contact.messenger', 'Radšej mi píšte na W.A., tu som málokedy.'],
  ['sk', 'payment.off-platform', 'Platba možná aj v krypte, adresu pošlem.'],
  ['sk', 'contact.phone', 'Telefón na mňa je na štítku balíka pod menom odosielateľa.'],
  ['sk', 'contact.url', 'Naša doména je mobilko, koncovka slovenská.'],
  ['sl', 'contact.email', 'Pišite na naslov, ki je na računu spodaj.'],
  ['sl', 'payment.off-platform', 'Sprejmem tudi kripto.'],
  ['de', 'contact.messenger', 'Schreiben Sie mir privat.'],
  ['de', 'contact.phone', 'Ich rufe zurück, schreiben Sie mir nur wohin.'],
  ['de', 'contact.url', 'Bei uns im Onlineshop ist es günstiger.'],
  ['en', 'contact.messenger', 'DM me.'],
  ['en', 'contact.phone', "I'll ring you, just tell me where."],
  ['en', 'contact.phone', 'My number is on the parcel label.'],
  ['en', 'contact.url', 'Search for phonebarn, we are at the top.'],
  ['fr', 'contact.messenger', "On s'appelle ?"],
  ['fr', 'contact.phone', "Mon numéro est sur l'étiquette du colis."],
  ['fr', 'contact.social', 'Suivez notre page, elle porte le nom de la boutique.'],
  ['hu', 'contact.email', 'Írjon a számla alján lévő címre.'],
  ['hu', 'payment.off-platform', 'Kriptót is elfogadok.'],
  ['hu', 'payment.off-platform', 'Simple-ön is átküldheti nekem.'],
  ['hu', 'contact.url', 'Nálunk a webshopban olcsóbb.'],
  ['it', 'payment.off-platform', 'Accetto cripto.'],
  ['it', 'contact.phone', "Il mio numero è sull'etichetta del pacco."],
  ['it', 'contact.social', 'Segua la nostra pagina, si chiama come il negozio.'],
  ['ro', 'contact.email', 'Scrieți la adresa din josul facturii.'],
  ['ro', 'payment.off-platform', 'Accept și cripto.'],
  ['ro', 'contact.phone', 'Numărul meu e pe eticheta coletului.'],
  ['ro', 'contact.url', 'La noi pe site e mai ieftin.'],
  ['ro', 'contact.messenger', 'De la opt încolo citiți invers: rebiV'],
  ['fr', 'contact.messenger', 'À ce prix, on en cause sur W.A. ?'],
  ['it', 'contact.messenger', 'Glielo mostro su Tele-gr@m stasera.'],
  ['hu', 'contact.social', 'Instán vagyunk, ott mindig van új kép.'],
  ['pl', 'contact.phone', '604, a potem 221, a potem 873 – tam mnie Pan złapie.'],
  ['ro', 'contact.phone', '0722, după care 614, după care 935 – acolo sunt.'],
  ['pt', 'contact.messenger', 'No Signal estou sempre.'],
  ['sl', 'contact.messenger', 'Na Signalu sem.'],
  ['de', 'contact.messenger', 'Per Signal geht es schneller.'],
  ['pl', 'contact.url', 'tanidom-sklep pl, tam taniej'],
  ['it', 'contact.url', 'Metta ricambipiu Torino su Google e prenda il primo.'],
  ['pt', 'payment.off-platform', 'PayPal entre amigos serve.'],
  ['hr', 'payment.off-platform', 'Pošaljite 20 € na karticu, dajem broj.'],
  ['es', 'payment.off-platform', 'Devuelvo fuera del sistema, solo necesito la cuenta.'],
])('%s: %s is hinted at in "%s"', (market, rule, draft) => {
  expect(broken(market, draft)).toContain(rule);
});

test.each([
  [
    'sk',
    'Názov je rovnaký ako v ponuke, profil hliníkový, dĺžka 120 cm.',
    'a profile of aluminium',
  ],
  ['de', 'Die Farbe heißt genauso wie auf der Packung.', 'a colour of the same name'],
  ['fr', 'Les photos carrées montrent le même modèle, même nom, autre couleur.', 'pictures'],
  [
    'hr',
    'Broj je na naljepnici ispod baterije, to je serijski broj.',
    'a serial number on a label',
  ],
  ['pl', 'Numer jest na naklejce pod baterią, to numer seryjny.', 'a serial number on a label'],
  ['it', 'Va bene anche la versione piccola, basta il carrello da 20 litri.', 'what will do'],
  ['en', 'We accept returns within 30 days.', 'what is accepted'],
  ['ro', 'Merge și prin priză de 220 V.', 'what works'],
  ['sl', 'V kleti je signal slab, na signal vpliva zid.', 'a signal'],
  ['de', 'Das Signal vom Sender reicht, auf Signal Rot schaltet es ab.', 'a signal in German'],
  ['es', 'Quedan 600 de 400 y luego ninguna.', 'counts'],
  ['cs', 'Multimetrem jde kabel prozvonit.', 'a cable that is tested'],
])('%s: nothing is hinted at in "%s", %s', (market, draft) => {
  expect(broken(market, draft)).toEqual([]);
});
