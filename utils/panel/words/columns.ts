import { BUYERS } from './authors';
import { lexicon } from './lexicon';

/** Column heads, labels and class names that announce a person. */
export const buyerHeads = lexicon([
  BUYERS,
  'buyer*|customer*|kundenname|uzytkown*|uzivatel*|pouzivatel*|uporabnik*|korisni*|benutzer*|utilizador*|usuario*|utente*|utilisateur*|utilizator*|felhasznalo*|' +
    'od koho|od|meno|jmeno|ime|nazwa|nadawca|odesilatel|odosielatel|posiljatelj|remetente|remitente|absender|from|sender|user|username|name|person|author|contact|felado|nev|expeditor|mittente|expediteur|nom|nome|nombre|login|member|richiedente|requerente|solicitant*|demandeur|antragsteller*|wnioskodaw*|zglaszajac*|ziadatel*|zadatel*|vlagatelj*|podnositelj*|kerelmezo|petent|petitionar*|claimant|requester|reclamant*|pytajac*|tazatel*|pytajuc*|zaujem*|interess*',
]);

/** Heads of what a discussion is about. */
export const subjectHeads = lexicon([
  'predmet|tema|vec|otazka|zadeva|naslov|naslov pogovora|vprasanje|temat|tytul|pytanie|sprawa|assunto|titulo|pergunta|asunto|pregunta|motivo|motiv|betreff|grund|thema|anliegen|frage|subject|topic|title|question|reason|headline|re|targy|kerdes|subiect|subiectul|intrebare|oggetto|argomento|domanda|titolo|objet|sujet|titre|dotaz|nazev|nazov|concerning',
]);

/** Heads of the order or product that a discussion belongs to. */
export const orderHeads = lexicon([
  'objednavk*|order*|bestell*|auftrag*|narocil*|narudzb*|zamowien*|encomenda*|pedido*|commande*|ordin*|comand*|rendeles*|ordre*|purchase|shopping bag|cart|receipt',
]);

/** Heads and class names of the product. */
export const productHeads = lexicon([
  'produ*|artik*|izdelek*|proizvod*|termek*|tovar|zbozi|polozka|artigo*|artic*|prodott*|item name|sku|ean',
]);

/** Heads of the last message's time. */
export const lastTimeHeads = lexicon([
  'posledn*|zadnj*|ostatn*|letzt*|ultim*|last|latest|legutobb*|utolso*|dernier*|aktivit*|aktywnos*|activity|aktuali*|update*|atualiz*|actualiz*|modific*|mis a jour|zmenen*|uprav*|received|dorucen*|prijat*|empfangen|eingang|prejet*|otrzyman*|recebid*|recibid*|zprava|sprava|sporocilo|poruka|wiadomosc|mensage*|mensaje|message|nachricht|uzenet|mesaj|messaggio|ult|dern|posl',
]);

/** Heads of times that are not the last message's: when it was opened, when it is due. */
export const otherTimeHeads = lexicon([
  'vytvoren*|zalozen*|otvoren*|otevren*|opened|abert*|abiert*|geoffnet|angelegt|otwart*|megnyit*|registr*|inregistr*|erstellt*|eroffnet*|utworzon*|zalozon*|ustvarjen*|odprt*|stvoren*|criad*|crea*|cree*|letrehoz*|deschis*|apert*|ouvert*|termin|lehota|lhuta|rok|deadline|due|frist|fallig*|prazo|plazo|hatarido|scadenz*|termen|echeance|datum objednavky|order date|bestelldatum|zamowiono|narocen*|purchased|objednan*',
]);

/** Heads of when the buyer asked, where the shop's answers have a column of their own. */
export const askedHeads = lexicon([
  'otazk*|dotaz*|vprasanj*|pitanj*|upit*|pytani*|zapytani*|pergunt*|pregunt*|consulta|*frage|question*|asked|inquir*|enquir*|kerdes*|intrebar*|domand*|demande*',
]);

/** Heads of who wrote last. */
export const authorHeads = lexicon([
  'zadnji pisal/odgovor|posledny pisal|posledna sprava od|naposledy pisal|ostatni pisal|autor|ostatnia wiadomosc od|ultimo|letzte nachricht von|zuletzt von|last message by|last reply/by|updated by|actualizado por|replied by|zadnje sporocilo|posledni zprava/odpoved|zadnja poruka|utolso uzenet|legutobb irta|ultimul mesaj|dernier message/auteur|author|direction|' +
    'scritto/inviato da|ult comunicaz*/risposta/messaggio|napisal*|napsal*|pisal*|napisao|wrote|written by|escrito/enviado por|ecrit/envoye par|geschrieben von|von wem|kitol|ki irta|scris de|trimis de',
]);

/** Heads of a state column. */
export const stateHeads = lexicon([
  'stav|stanje|status|state|stan|estado|situac*|situat*|situaz*|zustand|allapot|stare|stato|statut|etat',
]);

/** Heads that only lists of goods and money have. */
export const goodsHeads = lexicon([
  'cena|ceny|price|preis|preco|precio|prezzo|prix|pret|ar|pris|suma|sum|summe|kwota|znesek|iznos|castka|valor|importe|importo|montant|betrag|osszeg|total|amount|mnozstv*|kolicina|ilosc|quanti*|cantidad|menge|mennyiseg|cantitate|qty|pocet kusov|stock|sklad*|zaloga|lager*|bestand|stan magazynowy|existencias|sku|ean|gtin|doprava|shipping|versand|dostawa|envio|tracking|sledovanie|dph|vat|mwst|iban|proviz*|commission|saldo|balance|hodnotenie|hodnoceni|rating|bewertung|email|e-mail|rola|role|rolle|telefon|ip',
]);

/** Class names of the beginning of a message, in the languages of their makers. */
export const SNIPPET_NAME =
  /(?:^|[\s_-])(?:snippet|preview|excerpt|teaser|lastmessage|last message|body|nahled|nahlad|zajawka|vorschau|apercu)(?:$|[\s_-])/i;
