import { lexicon } from './lexicon';

const PENDING = [
  'cakajuc*|cekajic*|v cakanju|na cekanju|oczekuj*|a aguardar|aguardando|pendente*|pendiente*|en espera/attente|a la espera|pte|pdte|ptes|wartend*|ausstehend|pending|waiting|awaiting|fuggo*|varakoz*|in asteptare/attesa',
];

/** A discussion that waits for the shop. */
export const waitingWords = lexicon([
  ...PENDING,
  'caka|cakaju|ceka|cekaji|nezodpovedan*|neodpovedan*|bez odpovede|na odpoved/zodpovedanie/vybavenie/riesenie|k odpovedi/zodpovedaniu|treba odpovedat/reagovat|vyzaduje odpoved/pozornost/reakci*/akciu|nevybaven*|potrebuje odpoved|cakame|potrebna reakcia|ste na rade|odpovedzte|po termine|' +
    'nezodpovezen*|bez odpovedi|k zodpovezeni/vyrizeni/reseni|nevyrizen*|odpovezte|cekame|neodpovezen*|treba odpovedet|vyzaduje akci|jste na rade|po terminu|' +
    'neodgovorjen*|brez odgovora|za odgovor/odgovoriti|potreben odgovor|neodgovoren*|bez odgovora|potreban odgovor|cakamo|ni odgovorjen*|treba odgovoriti|neresen*|neobdelan*|zahteva odgovor|na vrsti ste|nije odgovoren*|nerijesen*|neobraden*|zahtijeva odgovor|vi ste na redu|cekamo|odgovorite|' +
    'do odpowiedzi/obslugi/zalatwienia/odpisania/obsluzenia|czeka|bez odpowiedzi|nieodpowiedzian*|wymaga odpowiedzi/reakcji/dzialania/uwagi|odpowiedz wymagana|brak odpowiedzi|twoja kolej|twoj ruch|twoj krok|niezalatwion*|nieobsluzon*|nierozwiazan*|po terminie|czekamy|' +
    'por responder/tratar/atender|sem resposta|a aguardar/espera|aguarda|nao respondid*|espera resposta|requer resposta/atencao|necessita de resposta|precisa de resposta|acao necessaria|e a sua vez|fora do prazo|em atraso|responda|' +
    'sin responder/respuesta/contestar|por contestar|esperando|en espera|no respondid*/contestad*/atendid*|responder antes|requiere respuesta/atencion|necesita respuesta|espera respuesta|accion requerida|es tu turno|es su turno|te toca|fuera de plazo|' +
    'wartet|unbeantwortet*|zu beantworten/bearbeiten|antwort erforderlich/notig/offen/fallig|unerledigt|offene frage|noch offen|nicht beantwortet/bearbeitet*|warten auf|unbearbeitet*|handlungsbedarf|ruckmeldung notig/erforderlich|aktion erforderlich|reaktion erforderlich|sie sind am zug|sie sind dran|neue kundenantwort|uberfallig|' +
    'waiting*|waits|awaiting*|needs response/answer/attention|needs a reply|need* reply|unanswered|to answer/reply|action required/needed|reply needed/required|response needed/due|requires response/reply/attention|not answered/replied/responded|no reply|your turn|unresolved|needs your reply/response/answer|unreplied|overdue|' +
    'valaszra var*|megvalaszolatlan*|nincs valasz/megvalaszolva|valasz szukseges|megvalaszolando|valaszara var*|valaszt var|onre var|eladora var|boltra var|nem megvalaszolt/valaszolt|valaszolni kell|intezkedest igenyel|on kovetkezik|teendo|elintezetlen*|kezeletlen*|' +
    'in asteptare/asteptarea|asteapta|neraspuns*|fara raspuns|de raspuns|necesita raspuns/atentie|raspuns necesar|nu s a raspuns|neprelucrat*|nerezolvat*|nesolutionat*|actiune necesara|randul dvs|intarziat|raspundeti|' +
    'in attesa/sospeso|da rispondere/gestire/evadere|senza risposta|non risposto/risposta/risposti/gestit*|attende|risposta richiesta/necessaria|aspetta|richiede risposta/attenzione|azione richiesta|tocca a te|e il tuo turno|risponda|' +
    'en attente/souffrance/retard|a repondre/traiter|sans reponse|non repondu*/traite*|attend|reponse attendue/requise|necessite une reponse|doit etre traite*/repondu*|action requise/necessaire|a vous de repondre|c est a vous|delai depasse|repondez',
]);

/** Words that say 'pending' alone: whether the shop or the buyer is waited for, they leave open. */
export const pendingWords = lexicon(PENDING);

/** Until when to answer: with a time behind them, or above one, such a discussion waits. */
export const dueWords = lexicon([
  'odpoved* do/najneskor/nejpozdeji|odpovezte do|odgovor* do|odpowied* do/przed|odpisz do|' +
    'respond* ate/antes/hasta|resposta ate|contestar antes|prazo de resposta|plazo de respuesta|' +
    'delai de reponse|temps de reponse|cas na/za odpoved/odgovor|lehota na odpoved|lhuta na odpoved|rok za odgovor|czas na odpowiedz|termin odpowiedzi|tempo per rispondere|time to reply|time left|reply due|' +
    'antwort* bis|beantworten bis|antwortfrist|reply by/before|respond by/before|answer by/before|response by|' +
    'valaszoljon|valaszhatarido*|raspun* pana|termen de raspuns|rispond* entro/prima|risposta entro|repond* avant|reponse avant',
]);

/** Nothing is asked of the shop, although words of waiting may stand there: 'No reply needed'. */
export const settledWords = lexicon([
  'bez akci*/akce/nutnosti/koniecznosci|ziadna akcia|nevyzaduj*|netreba|zadna akce|neni treba|ni potreb*/treba|nije potreb*|ne treba|brak akcji/dzialan|nie wymaga|niewymagan*|po stronie klienta/kupujacego|' +
    'sem acao|nenhuma acao|nao requer/precisa|sin accion|ninguna accion|no requiere/necesita|keine aktion|keine antwort notig/erforderlich|kein handlungsbedarf|nicht erforderlich/notig|nichts zu tun|kunde am zug|kaufer am zug|beim kunden/kaufer|warten auf kundenantwort|' +
    'no action|not needed/required|no reply needed/required|no response needed/required|no answer needed|nothing to do|nincs teendo|nem igenyel/szukseges/kell|vevore var*|vevo valaszara var|ugyfelre var*|ugyfel valaszara var|vasarlora var|vasarlo valaszara var|fara actiune|nicio actiune|nu necesita|' +
    'ruch kupujacego/klienta|kolej kupujacego/klienta|kupuj* na tahu/rade|zakaznik na tahu/rade|kup* na potezi/potezu/redu|vez do comprador/cliente|turno del comprador/cliente|tocca al cliente/compratore|buyer s turn/move|customer s turn/move|vevo kovetkezik|randul clientului/cumparatorului|au tour du client|nessuna azione|non richiede/necessaria|aucune action|sans action|reponse non requise|aucune reponse requise/necessaire|rien a faire',
]);

/** A discussion that the shop has answered, or that waits for the buyer. */
export const answeredWords = lexicon([
  'zodpovedan*|odpovedan*|vybaven*|zodpovezen*|odpovezeno|vyrizen*|odpovedeno|odpovedal*|odpovedel*|odpoved odoslana/odeslana|odoslana odpoved|odeslana odpoved|' +
    'odgovorjen*|odgovoren*|obravnavano|odpowiedzian*|udzielono odpowiedzi|odpisano|zalatwion*|odgovoril*|odgovorio|odgovor poslan|odpowiedzial*|odpisal*|odpowiedz wyslana|' +
    'respondid*|contestad*|atendid*|beantwortet*|beantw|erledigt|geantwortet|answered|replied|responded|done|handled|respondeu|resposta enviada|respondio|respuesta enviada|antwort gesendet|reply sent|' +
    'urejen*|obraden*|obdelan*|obsluzon*|zrealizowan*|hotovo|bearbeitet*|elintez*|kesz|solutionat*|procesat*|gestit*|evas*|gere|geree|gestionad*|tratad*|' +
    'valaszolt*|megvalaszol*|raspuns|raspunsa|raspunse|risposto|risposta inviata|repondu*|traite*|reponse envoyee|valasz elkuldve',
]);

/** A discussion that is over. */
export const closedWords = lexicon([
  'uzavre*|uzatvoren*|zatvoren*|ukoncen*|vyriesen*|vyresen*|archiv*|' +
    'zakljucen*|zaprt*|resen*|zavrsen*|rijesen*|zamkniet*|zakonczon*|rozwiazan*|' +
    'fechad*|encerrad*|conclu*|resol*|arquivad*|cerrad*|finaliza*|resuelt*|' +
    'geschlossen*|abgeschlossen*|gelost|beendet|solved|finished|complet*|' +
    'lezart*|lezarva|megoldva|megoldott|inchis*|rezolvat*|chius*|risolt*|ferme*|clos|close*|cloture*|termine|terminee|terminees',
]);

/** A discussion in which nobody can write any more. */
export const lockedWords = lexicon([
  'zamcen*|zamk*|zaklenjen*|zakljucan*|zablokowan*|bloquead*|gesperrt|locked|zarolt|zarolva|blocat*|bloccat*|verrouille*',
]);

/** A discussion that is not over; says nothing of whose turn it is, unless set against answered ones. */
export const openWords = lexicon([
  'otvoren*|otevren*|odprt*|otwart*|abert*|abiert*|offen*|open|nyitott|nyitva|deschis*|apert*|ouvert*|prebieha*|probiha*|v riesen*/reseni/teku|in progress/bearbeitung/corso/curs|ongoing|active|aktivn*|w toku|em curso|en curso/cours|folyamatban|u tijeku|' +
    'nove|nova|novy|novo|nov|new|neu|neue|nowe|nowa|nowy|nuevo|nueva|nuovo|nuova|nouveau|nouvelle|uj|nou|noua|novi',
]);

/** What waiting or done refers to in lists of orders; such a state is none of a discussion. */
export const goodsStateWords = lexicon([
  'wysylk*|paczk*|przesylk*|odbior*|dostaw*|odeslani*|odoslani*|zasielk*|zasilk*|posiljk*|otprem*|odprem*|balen*|pakiranj*|versand|lieferung|abholung|dispatch|delivery|collection|pickup|envio|entrega*|recogida|spedizion*|ritiro|livraison|expedition|feladas*|kiszallit*|csomagol*|ridicare|' +
    'plat*|zaplat*|pagad*|entregad*|livrare|uhrad*|expedic*|expedov*|odoslan* tovar*|payment|paid|unpaid|shipped|delivered|dispatched|shipment|packing|refund*|zahlung|bezahlt|versendet|versandt|geliefert|oplac*|dostarcz*|placan*|poslano kupcu|pago|paga|enviado al|entregue|fizet*|kifizet*|szallit*|livrat*|expediat*|pagat*|spedit*|consegnat*|paye*|expedie*|livre*|dorucen*|dobavlj*|skladom|in stock|out of stock|vypredan*',
]);

/** What a column of answered or read discussions says of one that is, and of one that is not. */
export const yesWords = lexicon(['yes|y|ja|j|oui|o|si|s|sim|tak|t|ano|a|da|d|igen|i']);
export const noWords = lexicon(['no|n|nein|non|nee|nie|nao|ne|nem|nu']);
