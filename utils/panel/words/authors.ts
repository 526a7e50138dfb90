import { lexicon } from './lexicon';

/** The shop's side as panels address it ('You:', 'Vy:') or name its role. */
export const sellerWords = lexicon([
  'vy|ty|ja|my|vas|ste|jste|vasa odpoved/sprava|od vas|odpovedali ste|odpovedal ste|poslali ste|napisali ste|predajc*|predajna|obchod|obchodnik|nas obchod/tim/team/operator|vas obchod|odoslane|odoslana|odchadzajuc*|predavajuci|' +
    'vase odpoved|odpovedeli jste|odpovedel jste|odeslali jste|psali jste|prodejc*|prodavajici*|prodejna|odeslano|odeslana|odchozi|' +
    'vi|ti|jaz|mi|vas odgovor|odgovorili ste|trgovina|trgovec|trgovca|trgovine|prodajal*|vasa trgovina|poslano|odhodn*|' +
    'vi ste odgovorili|prodavatelj*|prodavac*|odlazn*|trgovac|' +
    'sprzedaw*|sprzedajac*|sklep|sklepu|nasz sklep|sklep (ty)|twoja odpowiedz|ty odpowiedziales|odpowiedziales|twoj sklep|twojego konta|wyslano|wyslana|wychodzac*|od ciebie|' +
    'voce|tu|eu|nos|vendedor*|nossa loja|loja|a sua loja/resposta|sua resposta|respondeu|enviada|enviado|enviada por si|' +
    'usted|yo|nosotros|tienda|establecimiento|su tienda/respuesta|tu tienda/respuesta|has respondido|ha respondido|respondiste|saliente|ud|uds|de ti|' +
    'sie|du|ich|wir|verkaufer*|handler*|shop|ihr shop|ihre antwort|sie haben geantwortet|gesendet|ausgehend|ausgang|von ihnen/dir|anbieter|mein shop|' +
    'you|me|us|seller*|merchant|store|vendor|your shop/store/reply/answer|you replied/answered/wrote|sent|sent by you|from you|outgoing|outbound|by you|agent*|staff|' +
    'on|te|en|elado|bolt|uzlet|kereskedo|az on valasza/boltja|valasza|on valaszolt/boltja|elkuldve|kimeno|az uzlet|ontol|' +
    'dvs|dumneavoastra|noi|vanzator*|magazin|magazinul|raspunsul dvs|ati raspuns|trimis|trimise|comerciant*|de la dvs|' +
    'voi|lei|io|venditor*|esercent*|negozio|tuo negozio|la tua risposta|la sua risposta|hai risposto|ha risposto|inviato|inviata|in uscita|' +
    'vous|moi|nous|toi|vendeu*|boutique|votre boutique/reponse|vous avez repondu|envoye|sortant|marchand*',
]);

/** What a buyer is called. */
export const BUYERS =
  'kupujuc*|kupujic*|kupec|kupc*|kupac|zakazni*|stranka|klient*|klijent*|kupujac*|nabywc*|comprador*|kaufer*|kunde|kundin|kunden|buyer|customer|client*|shopper|purchaser|guest|vevo*|vasarlo*|ugyfel*|cumparator*|acquirent*|compratore|acheteu*';

/** The buyer's side. */
export const buyerWords = lexicon([
  BUYERS,
  'buyer*|customer*|reclamante|claimant|usuario final|end user|prijat*|prichadzajuc*|prichozi|odberatel*|od kupujuc*/zakazni*|kupk*|stranke|stranko|kupovalec|prejeto|dohodn*|primljeno|dolazn*|' +
    'otrzyman*|przychodzac*|recebid*|recibid*|empfangen|eingehend|eingang|received|incoming|inbound|besteller*|beerkezett|bejovo|primit*|ricevut*|' +
    'in arrivo|dall acquirente|dal cliente|recu|recue|entrant*|de l acheteur|du client',
]);

/** The buyer as the one who is written to, in languages that say so by the word's form. */
export const addressedBuyerWords = lexicon([
  'zakaznikovi|klientovi|klientowi|kupujucemu|kupujicimu|kupujacemu|kupcu|klijentu|vevonek|ugyfelnek|vasarlonak',
]);

/** The marketplace itself, its mediators and its machines. */
export const platformWords = lexicon([
  'platform*|plattform*|plataforma|piattaforma|plateforme|marketplace|marktplatz|trznica|trziste|trhovisko|trzisko|rynek|piacter|piata|mercado|' +
    'system|systemu|sistema|sistem|systeme|rendszer|sustav*|systeem|system message|systemova sprava/zprava|systemmeldung|automat*|bot|robot|' +
    'trusted shops|moderat*|moderac*|mediac*|mediat*|mediaz*|arbitr*|schlichtung|vermittl*|administrator*|admin|spravca|kozvetito|ugyfelszolgalat|' +
    'secretaria|rozjemc*|conciliat*|sluzb*|dogodek|udalost|zdarzenie|event|evento|ereignis|komunikat|podpora|support|podrska|pomoc|kundenservice|kundendienst|soporte|suporte|apoio|assistenza|helpdesk|customer service|service client|tamogatas|asistenta',
]);
