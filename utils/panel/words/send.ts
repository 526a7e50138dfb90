import { BUYERS } from './authors';
import { lexicon } from './lexicon';

// Lines are languages, in this order: en sk cs sl hr pl pt es de hu ro it fr.
// Words for shipments ('Sendung', 'envío', 'wysyłka', 'pošiljka') are left out on purpose.

/** Words of controls that send what was written. */
export const sendWords = lexicon([
  'send|sends|submit|post|' +
    'odoslat|odoslanie|odosle|odosiel*|odosli|poslat|posli|' +
    'odeslat|odeslani|odesle|odesila*|odesli|' +
    'poslji|posljite|poslje|posiljanje|odposlji|' +
    'posalji|posaljite|salje|slanje|' +
    'wyslij|wyslac|wysyla|wysylaj|' +
    'enviar|envie|envia|enviem|' +
    'enviarlo|' +
    'senden|absenden|abschicken|abschickt|zuschicken|losschicken|sendet|' +
    'kuldes*|kuld|kuldje|elkuldes*|elkuldom|elkuldi|elkuld|elkuldje|bekuld*|' +
    'trimite|trimiteti|trimitere|expediaza|' +
    'invia|inviare|inviala|' +
    'envoyer|envoie|expedier|' +
    'skicka',
]);

/** Words of replying, on controls and on the editor's label alike. */
export const replyWords = lexicon([
  'reply|replies|response|answer|' +
    'odpoved*|odpis|odpiste|' +
    'odpovez*|odepsat|odepis*|' +
    'odgovor*|odpisi*|' +
    'odgovarajte|' +
    'odpowied*|odpisz|odpisac|' +
    'respond*|resposta*|' +
    'respuesta*|contestar|contestacion*|' +
    'antwort*|beantwort*|erwider*|zuruckschreib*|' +
    'valasz*|megvalaszol*|' +
    'raspun*|' +
    'rispond*|risposta|' +
    'repond*|reponse|' +
    'svar|svara|besvar*',
]);

/** Words of adding: with a message named, such a control sends it. */
export const addWords = lexicon([
  'add|post|publish|' +
    'pridat|pridaj|pridajte|' +
    'dodaj|dodajte|dodati|dodac|' +
    'adicionar|acrescentar|publicar|anadir|agregar|' +
    'hinzufugen|hozzaad*|adauga|adaugati|aggiungi|ajouter|publier',
]);

/** Words of handing in: with a statement named, such a control sends it. */
export const lodgeWords = lexicon([
  'lodge|file|podat|podaj|vlozit|vloziti|vlozi|podnesi|podnesite|zloz|zlozyc|wnies|apresentar|presentar|einreichen|abgeben|beny*|bead*|depune|depuneti|presenta|deposita|deposer|presenter',
]);

/** Words of a control that does what a form is for: below a reply, that is to send it. */
export const confirmWords = lexicon([
  'ok|okay|confirm|publish|' +
    'potvrdit|potvrd|zverejnit|' +
    'vlozit|' +
    'potrdi|potrdite|objavi|oddaj|' +
    'potvrdi|predaj|' +
    'zatwierdz|potwierdz|opublikuj|' +
    'confirmar|publicar|' +
    'bestatigen|veroffentlichen|ubermitteln|' +
    'rendben|megerosites|kozzetetel|jovahagyas|' +
    'confirma|publica|publicati|aplica|' +
    'conferma|pubblica|inoltra|' +
    'valider|confirmer|publier',
]);

const MESSAGES =
  'message|messages|chat|' +
  'sprava|spravu|spravy|' +
  'zprava|zpravu|zpravy|' +
  'sporocil*|' +
  'poruk*|' +
  'wiadomos*|' +
  'mensage*|recado*|' +
  'mensaje*|' +
  'nachricht*|mitteilung*|' +
  'uzenet*|' +
  'mesaj*|' +
  'messaggi*|' +
  'texte|text|textu|besedilo|tresc|meddelande|besked|' +
  'statement|vyjadren*|stanovisk*|izjav*|ocitovan*|stanowisk*|wyjasnien*|alegac*|escrito|stellungnahme|nyilatkozat|declarati*|dichiarazion*|courrier';

const WRITING =
  'write|napis*|pis|pisi|pisite|escrib*|escrev*|schreib*|irj|irjon|scrie|scrieti|scrivi|ecrire|ecrivez';

/** Words of a message, on the label of an editor. */
export const messageWords = lexicon([MESSAGES, WRITING]);

/** The two parts of 'Write a message'. */
export const writeAMessage = [lexicon([WRITING]), lexicon([MESSAGES])] as const;

/** Words of the other side: what is written here goes to a buyer. */
export const addresseeWords = lexicon([BUYERS]);

/**
 * Words of what is written for others than the buyer or is no reply: search, notes, the marketplace's
 * administrator and support, templates and drafts, reports, reviews, signatures.
 */
export const notReplyWords = lexicon([
  'search|filter|find|note|notes|admin|administrator*|moderator*|support|helpdesk|team|' +
    'template|templates|draft|signature|report|complain*|review|coupon|promo|tag|tags|label|bug|' +
    'feedback|povratn*|mnenj*|misljenj*|meinung*|velemeny*|opinion*|operator|operateur|newsletter|subscribe|autoreply|away|description|memo|remark|remarks|' +
    'hlada*|vyhlad*|filtr*|poznam*|intern*|podpor*|sablon*|koncept*|' +
    'podpis|nahlasi*|recenz*|hodnoten*|kupon|popis|staznost*|' +
    'hleda*|vyhled*|spravc*|hodnocen*|' +
    'iskanje|isci|poisci|opomb*|pripomb*|belezk*|notranj*|skrbnik*|predlog*|osnut*|prijavi|ocen*|samodejn*|opis|' +
    'pretraz*|trazi|ocjen*|ne vidi|nevidi|biljesk*|zabiljesk*|napomen*|predloz*|skic*|potpis|prijava|' +
    'szukaj|wyszuk*|notatk*|adnotacj*|uwag*|wewnetrzn*|szablon*|robocz*|zglos*|opini*|' +
    'pesquis*|procurar|nota|notas|apontamento*|anotac*|observac*|modelo*|rascunho*|assinatura|denunci*|avalia*|' +
    'suporte|' +
    'busca*|apuntes|plantilla*|borrador*|firma|valoraci*|resena*|soporte|' +
    'such*|notiz*|anmerkung*|bemerkung*|gedachtnisstutz*|vermerk*|vorlage*|entwurf*|signatur|meld*|' +
    'bewert*|abwesenheit*|beschreib*|' +
    'keres*|jegyzet*|feljegyzes*|emlekeztet*|megjegyzes*|belso|piszkozat*|alairas|jelent*|ertekel*|leiras|' +
    'cauta*|notit*|insemnar*|observati*|ciorn*|semnatur*|raport*|automat*|descriere|' +
    'cerca*|ricerca|appunt*|annotazion*|promemoria|modell*|bozz*|segnala*|recension*|descrizione|' +
    'recherch*|remarque|remarques|annotation*|modele*|brouillon*|signaler|avis|assistance',
]);

const STORING = [
  'save|uloz*|shrani|spremi|zapisz|guardar|salvar|speichern|mentes|salveaza|salva|enregistrer',
];

/** Names of a control that stores what a form holds, and sends nothing. */
export const storeWords = lexicon(STORING);

/** Words of controls beside a composer that send nothing by themselves. */
export const notSendingWords = lexicon([
  ...STORING,
  'cancel|attach*|upload|kep*|foto*|slik*|obraz*|bild*|imag*|immag*|zdjec*|file|image|photo|close|closed|resolve|delete|remove|discard|preview|translate|insert|link|edit|more|options|menu|settings|show|' +
    'zrus*|prilo*|nahra*|vyries*|vyres*|zmaz*|odstran*|nahl*|uzavr*|preloz*|vloz*|preklic*|pripn*|naloz*|zapri|izbris*|odustani|privitak|zatvori|obrisi|ukloni|anuluj|zalacz*|zamknij|usun|podglad|' +
    'cancelar|anex*|fechar|eliminar|apagar|adjunt*|cerrar|borrar|descartar|abbrechen|anhang*|datei*|hochladen|schliess*|loschen|entfernen|verwerfen|vorschau|' +
    'megse|csatol*|feltolt*|lezar*|torles|elonezet|anuleaza|atas*|inchide|sterge|annulla|allega*|carica|chiudi|elimina|anteprima|annuler|joindre|fichier*|fermer|supprimer|apercu',
  // A message that is sent to try whether sending works.
  'test|testing|testov*|testn*|testowa*|probn*|skusobn*|zkusebn*|poskusn*|de teste/prueba|testmail|testmailen|testuzenet|proba|probauzenet|di prova|d essai',
]);

/** Of a reply in a control's name: kept to be chosen for such replies. What opens the choice sends nothing. */
export const cannedWords = lexicon([
  'quick|saved|canned|macro|macros|ulozen*|pripraven*|shranjen*|spremljen*|zapisan*|gotow*|guardad*|gravad*|gespeichert*|mentett|salvat*|enregistre*|' +
    'rychl*|hitr*|brz*|szybk*|rapid*|pront*|predefini*|schnell*|*vorlage|*vorlagen|textbaustein*|gyors*|*sablon|type|types',
]);

/** Words of a field for one line that is no message: where something goes to, what it is called. */
export const addressWords = lexicon([
  'address|email|mail|phone|url|link|website|adresa|adresy|adresu|adres|adresse|posta|telefon*|naslov|endereco|direccion|correo|indirizzo|cim|telephone|courriel|name|meno|jmeno|ime|imie|nazwa|nome|nombre|nev|nume|nom',
]);

/** Names of pictograms and handles of controls that send, in markup: class names, ids, test ids. */
export const SENDING_MARKUP =
  /(?:^|[^a-z])(?:send(?:alt|message|reply|button|btn|icon)?|paper-?plane|submit-?(?:reply|message|answer)|reply-?(?:submit|send|button|btn))(?:[^a-z]|$)/;

const CONJUNCTION = /[&+/]|\s(?:and|a|i|in|y|e|und|és|și|si|et|oraz|ter)\s/iu;

/** 'Send' of 'Send and close'; the whole name of a control that does one thing. */
export function firstAction(name: string): string {
  return name.split(CONJUNCTION)[0] ?? name;
}

/** In front of the state that something is sent in. */
const AS = /\s(?:as|ako|jako|kot|kao|como|als|come|comme)\s/iu;

/** True for the name of a control that does two things: 'Send and close', 'Submit as solved'. */
export function joinsTwoActions(name: string): boolean {
  return CONJUNCTION.test(name) || AS.test(name);
}
