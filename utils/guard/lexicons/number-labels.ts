import type { Lexicon } from './lexicon';

/** Words that say that the number by them is to be called or written to. */
export const PHONE_WORDS: Lexicon = {
  all: `tel, telef*, mob, mobil*, gsm, phone*, watsap*, vatsap*, whatsap*, viber*, vajber*, telegram*, signal, sms*, call, hotline, fax, imessage, wa, wapp, handy, infolin*, helplin*, cell, cellphone, paypal, revolut, wise, bizum, mbway, mb way, blik, twint, satispay, lydia, wero, swish, zavola*, zavole*, volajte, volejte, prezvoň*, nazovi*, pokliči*, zadzwoń, rufen, anrufen, appelez, chiam*, llámame, ligue, sunați, hívj*`,
  sk: `otočte si, pípnite, pípni, zastihn*, som na, sme na, volaj*, volať, číslo na mňa, moje číslo, naše číslo, na čísle, na číslo, ozvite, ozvi, kontakt*, esemesk*, napíšte na, píšte na, napíš na, píš na, cinknite, brnknite, linka, linku, linke, t č, č t, pýtajte sa na`,
  cs: `pípněte, pípni, zastižen*, volej*, volat, číslo na mě, moje číslo, naše číslo, na čísle, na číslo, ozvěte, ozvi, zastihnete, kontakt*, esemesk*,
    napište na, pište na, napiš na, piš na, prozvoň*, brnkněte, cinkněte, linka, linku, lince, ptejte se na, ptejte se po`,
  sl: `kličite, poklicati, pokličem, klic, moja številka, moja št, naša številka, našo številko, na številko, na številki, javite, oglasite, dosegljiv*, kontakt*, pišite na, sporočite na, gsm številk*, vprašajte za`,
  hr: `zovite, zovi, nazvati, nazovem, poziv, moj broj, naš broj, na broj, na broju, javite, javi se, dobijete, kontakt*, pišite na, poruku na, cimnite, pitajte za, tražite`,
  pl: `zadzwonić, dzwoń, dzwonić, dzwońcie, zadzwonię, mój numer, nasz numer, pod numer, pod numerem, na numer, kom, komórk*, kontakt*, pisać na, napisz na, sms na, esemes*, pytać o, pytać pana, pytać panią`,
  pt: `liga, ligar, ligue me, ligo, telemóvel, tlm, meu número, nosso número, para o número, contacte, contacto*, contato, chamada, linha, tlf, fale, zap, whats, mensagem para, pergunte por, pergunte pelo, pergunte pela`,
  es: `llame, llama, llamar, llámenos, llamada, llámanos, llámeme, móvil, mi número, nuestro número, al número, contacta, contacte, contacto, tlf, tfno, escríbeme al, escribe al, wasap, guasap, línea, pregunta por, pregunte por, preguntad por`,
  de: `ruf, rufe, anruf, handy*, meine nummer, unsere nummer, rufnummer*, unter der nummer, durchwahl, erreichbar, erreichen, erreichst, kontakt*, festnetz, klingeln, durchklingeln, simsen, nummer lautet, fragen sie nach, verlangen sie`,
  en: `ring, text, my number, our number, on number, reach, reachable, contact, dial, landline, line, message me on, message us on, ask for`,
  hu: `számom, számunk, számon, számot, elér*, csörgess*, csörög*, kontakt*, keress*, írjon a, vonal*`,
  ro: `suna, sunați mă, apelați, apel, numărul meu, numărul nostru, numărul, contact*, nr meu, nr nostru, bip, linia, scrieți la, mesaj la, mesaj pe, întrebați de`,
  it: `cellulare, mio numero, nostro numero, al numero, contatt*, linea, squillo, scriva al, scrivimi al, fisso, chieda di, chiedete di`,
  fr: `appelle, appeler, appel, téléphone*, portable, mon numéro, notre numéro, au numéro, numéro est le, joindre, joignable*, contact*, ligne, fixe, au 06, au 07, sms au, texto*, demandez`,
};

/** Words that say that the number by them is something else. */
export const OTHER_NUMBERS: Lexicon = {
  all: `order*, invoice*, ticket*, version*, password, transaction*, article*, reference*, codes, imei*, rcs, hrb, krs, ean*, iban, sn, s n, serial, sku, isbn, vat, id, dhl*, dpd*, gls*, ups*, fedex*, packeta*, inpost*, tracking*, track, firmware, model*, pin, puk, kod, code, wifi, wi fi, ref, rma, gtin, upc, asin, zásilkovn*, posta, ctt*, correos*, seur*, mrw*, sameday*, fan courier, cargus*, hermes*, evri*, colissimo*, chronopost*, mondial*, brt*, sda*, mpl*, foxpost*, overseas*, ppl*, poczta*, box now*, boxnow*, express one*, expressone*, nacex*, tipsa, relais colis, royal mail, yodel, tnt, geis*, barcode, awb, mac, ip, iccid, udid, icloud, nif, cif, nip, regon, oib, ičo, dič`,
  sk: `objednávk*, obj, zásielk*, balík*, balíč*, sledovac*, faktúr*, reklamác*, kód*, čiarov*, podac*, účet, účtu, doklad*, dodac*, psč, zákaznick*, cena, cenu, suma, sumu, hesl*, kľúč, verzi*, diel, dielu, tiket*, žiadost*, poistk*, transakci*, platb*, variabiln*, vs, artikl*, vratk*, vráten*, ponuk*, protokol*`,
  cs: `objednávk*, obj, zásilk*, balík*, balíč*, sledovac*, faktur*, reklamac*, sériov*, výrobn*, kód*, čárov*, podac*, účet, účtu, doklad*, dodac*, psč, zákaznick*, cena, cenu, částk*, hesl*, klíč, štítk*, štítek, verz*, díl, dílu, tiket*, žádost*, transakc*, platb*, variabiln*, vs, artikl*, katalogov*, vratk*, vrácen*, na krabici, na karton, nabídk*, protokol*`,
  sl: `naročil*, pošilj*, paket*, sledenj*, račun*, reklamacij*, serijsk*, kod*, črtn*, gesl*, ključ, različic*, zahtev*, transakcij*, znesek, cena, artikl*, kataložn*, vračil*, na škatlo, na karton, nalepk*, dobavnic*, sklic*`,
  hr: `narudžb*, pošiljk*, paket*, praćenj*, račun*, reklamacij*, serijsk*, kod*, crtičn*, barkod*, lozink*, ključ, verzij*, zahtjev*, transakcij*, iznos, cijena, artikl*, katalošk*, povrat*, na kutiju, na karton, naljepnic*, dostavnic*, otpremnic*`,
  pl: `zamówieni*, przesył*, paczk*, śledzeni*, faktur*, reklamac*, seryjn*, kod*, kreskow*, hasł*, klucz, wersj*, spraw*, zgłoszeni*, transakcj*, kwot*, cena, artykuł*, katalogow*, zwrot*, na karton, na pudełku, etykiet*, przewozow*, aukcj*, ofert*`,
  pt: `encomenda*, pedido*, rastreio, rastreamento, seguimento, fatura*, reclamaç*, série, código*, barras, palavra, senha, chave, versão, processo*, transaç*, valor, preço, artigo*, referência*, devoluç*, na caixa, etiqueta*, guia*, objeto, envio nº, incidência, apólice, nib, do cartão, do seu cartão`,
  es: `pedido*, paquete*, envío*, seguimiento, rastreo, localizador, factura*, reclamaci*, serie, código*, barras, contraseña, clave, incidencia*, transacci*, importe, precio, artículo*, referencia*, devoluci*, en la caja, etiqueta*, albarán, expediente*, póliza, de la tarjeta, de su tarjeta`,
  de: `bestell*, auftrag*, sendung*, paket*, verfolgung*, rechnung*, reklamation*, serien*, code*, strichcode, passwort, kennwort, schlüssel, vorgang*, fallnummer, transaktion*, betrag, preis, artikel*, referenz*, retoure*, rücksende*, draufschreiben, auf den karton, etikett*, lieferschein*, kunden*, aktenzeichen, ust, steuernummer, teilenummer, gerätenummer, chargen*`,
  en: `parcel*, package*, shipment*, consignment*, claim*, serial*, key, amount, price, item*, return*, on the box, label*, delivery note, part, batch, receipt*, customer*, product*, policy, waybill`,
  hu: `rendelés*, csomag*, küldemény*, nyomkövet*, követ*, számla*, reklamáció*, sorozat*, széria*, gyári, kód*, vonalkód*, jelsz*, kulcs*, verzió*, ügyszám*, ügyben, ügyet, tranzakció*, összeg*, ár, ára, cikk*, hivatkozás*, visszáru*, visszaküld*, a dobozra, címke*, szállítólevél*, azonosító*, adószám*, kártyáj*, bankkárty*`,
  ro: `comand*, comenzi*, colet*, expedier*, urmărire*, factur*, reclamaț*, seri*, cod*, parol*, cheie*, versiun*, tichet*, tranzacț*, sum*, preț*, articol*, referinț*, retur*, pe cutie, etichet*, aviz*, dosar*, cui, produs*`,
  it: `ordin*, pacc*, spedizion*, tracciamento, fattur*, reclam*, seri*, codic*, barre, chiave, pratic*, transazion*, import*, prezzo, articol*, riferiment*, reso, resi, sulla scatola, etichett*, ddt, bolla, partita, segnalazion*, lettera di vettura`,
  fr: `commande*, colis, suivi, facture*, réclamation*, série, barres, mot de passe, clé, dossier*, montant, prix, retour*, étiquette*, bordereau*, bon de livraison, siret, siren, expédition*`,
};

/** What is said of an order behind its number: it is paid, packed, sent. */
export const ORDER_STATES: Lexicon = {
  sk: `zaplaten*, uhraden*, zabalen*, odoslan*, expedovan*, vybaven*, stornovan*`,
  cs: `zaplacen*, uhrazen*, zabalen*, odeslan*, expedovan*, vyřízen*, stornovan*`,
  sl: `plačan*, zapakiran*, poslan*, odposlan*, odpremljen*, stornira*`,
  hr: `plaćen*, zapakiran*, poslan*, otpremljen*, storniran*`,
  pl: `opłacon*, zapłacon*, spakowan*, wysłan*, nadan*, anulowan*`,
  pt: `paga, pago, está pag*, embalad*, enviad*, expedid*, cancelad*`,
  es: `pagad*, figura, embalad*, enviad*, cancelad*, salió`,
  de: `bezahlt, verpackt, gepackt, verschickt, versendet, versandt, storniert, unterwegs`,
  en: `paid, packed, shipped, dispatched, cancelled, sent, is on its way`,
  hu: `kifizet*, csomagol*, feladva, feladtuk, elküld*, törölve`,
  ro: `plătit*, achitat*, ambalat*, expediat*, trimis, trimisă, anulat*`,
  it: `pagat*, imballat*, spedit*, inviat*, annullat*, risulta`,
  fr: `payée, payé, réglée, emballée, emballé, expédié*, envoyé*, annulé*, partie`,
};

/** What is set before a number with a hyphen or a slash and is no part of it: "tel-0911640285". */
export const PHONE_SIGNS = 'tel|mob|gsm|fon|nr|cell?';
