import { lexicon } from './lexicon';

/** A discussion that waits for the shop. */
export const waitingWords = lexicon([
  'caka|cakaju|cakajuc*|ceka|cekaji|cekajic*|nezodpovedan*|neodpovedan*|bez odpovede|na odpoved|k odpovedi|treba odpovedat|vyzaduje odpoved|nevybaven*|potrebuje odpoved|na zodpovedanie|cakame|k zodpovedaniu|na vybavenie|na riesenie|vyzaduje pozornost|vyzaduje reakci*|vyzaduje akciu|potrebna reakcia|treba reagovat|ste na rade|po termine|caka sa',
  'nezodpovezen*|bez odpovedi|k zodpovezeni|nevyrizen*|k vyrizeni|odpovezte|cekame|neodpovezen*|treba odpovedet|k reseni|vyzaduje akci|jste na rade|po terminu|ceka se',
  'neodgovorjen*|brez odgovora|v cakanju|za odgovor|potreben odgovor|neodgovoren*|bez odgovora|na cekanju|potreban odgovor|cakamo|ni odgovorjen*|treba odgovoriti|neresen*|neobdelan*|zahteva odgovor|na vrsti ste|nije odgovoren*|za odgovoriti|nerijesen*|neobraden*|zahtijeva odgovor|vi ste na redu|cekamo',
  'do odpowiedzi|oczekuj*|czeka|bez odpowiedzi|nieodpowiedzian*|wymaga odpowiedzi|do obslugi|do zalatwienia|odpowiedz wymagana|do odpisania|brak odpowiedzi|wymaga reakcji|wymaga dzialania|wymaga uwagi|twoja kolej|twoj ruch|niezalatwion*|nieobsluzon*|nierozwiazan*|do obsluzenia|po terminie|czekamy',
  'por responder|sem resposta|a aguardar|aguarda|aguardando|pendente*|nao respondid*|a espera|espera resposta|requer resposta|necessita de resposta|precisa de resposta|por tratar|por atender|acao necessaria|requer atencao|e a sua vez|fora do prazo|em atraso',
  'pendiente*|sin responder|sin respuesta|por contestar|sin contestar|esperando|a la espera|en espera|no respondid*|responder antes|no contestad*|no atendid*|requiere respuesta|necesita respuesta|espera respuesta|accion requerida|requiere atencion|es tu turno|es su turno|te toca|fuera de plazo',
  'wartet|wartend*|unbeantwortet*|zu beantworten|antwort erforderlich|antwort notig|ausstehend|unerledigt|offene frage|noch offen|nicht beantwortet|warten auf|antwort offen|antwort fallig|zu bearbeiten|unbearbeitet*|nicht bearbeitet*|handlungsbedarf|ruckmeldung notig|ruckmeldung erforderlich|aktion erforderlich|reaktion erforderlich|sie sind am zug|sie sind dran|neue kundenantwort|uberfallig',
  'waiting*|waits|awaiting*|needs response|needs answer|needs a reply|need* reply|unanswered|pending|to answer|to reply|action required|reply needed|response needed|requires response|requires reply|not answered|not replied|no reply|reply required|your turn|unresolved|needs your reply|needs your response|needs your answer|response due|reply due|unreplied|not responded|action needed|needs attention|requires attention|overdue',
  'valaszra var*|megvalaszolatlan*|fuggo*|varakoz*|nincs valasz|valasz szukseges|megvalaszolando|valaszara var*|valaszt var|onre var|eladora var|boltra var|nem megvalaszolt|nem valaszolt|nincs megvalaszolva|valaszolni kell|intezkedest igenyel|on kovetkezik|teendo|elintezetlen*|kezeletlen*',
  'in asteptare|asteapta|neraspuns*|fara raspuns|de raspuns|necesita raspuns|raspuns necesar|in asteptarea|nu s a raspuns|neprelucrat*|nerezolvat*|nesolutionat*|necesita atentie|actiune necesara|e randul dvs|randul dvs|intarziat',
  'in attesa|da rispondere|senza risposta|non risposto|non risposta|attende|risposta richiesta|da gestire|aspetta|non risposti|non gestit*|richiede risposta|risposta necessaria|da evadere|azione richiesta|richiede attenzione|tocca a te|e il tuo turno|in sospeso',
  'en attente|a repondre|sans reponse|non repondu*|attend|reponse attendue|reponse requise|a traiter|non traite*|necessite une reponse|doit etre traite*|doit etre repondu*|action requise|action necessaire|a vous de repondre|c est a vous|en souffrance|en retard',
  'vantar*|obesvarad*|att besvara|venter|ubesvaret|afventer|wacht|wachtend*|onbeantwoord*|te beantwoorden|openstaand*',
]);

/** Until when to answer: with a time behind them, or above one, such a discussion waits. */
export const dueWords = lexicon([
  'odpovedat do|odpovedzte do|odpoved do|odpovedat najneskor|odpovezte do|odpovedet do|odpovedet nejpozdeji',
  'odgovorite do|odgovoriti do|odgovori do|odgovor do|odpowiedz do|odpisz do|odpowiedziec do|odpowiedz przed',
  'responder ate|responda ate|resposta ate|prazo de resposta|responder antes|responda antes|responde antes|contestar antes|responder hasta|plazo de respuesta',
  'antworten bis|antwort bis|beantworten bis|antwortfrist|reply by|respond by|answer by|response by|reply before|respond before|answer before',
  'valaszoljon|valaszhatarido*|raspundeti pana|raspuns pana|raspunde pana|termen de raspuns',
  'rispondere entro|rispondi entro|risposta entro|rispondere prima|repondre avant|reponse avant|repondez avant',
  'svara senast|svara innan|svar senast|beantwoorden voor|antwoorden voor',
]);

/** Words that say 'pending' alone: whether the shop or the buyer is waited for, they leave open. */
export const pendingWords = lexicon([
  'cakajuc*|cekajic*|v cakanju|na cekanju|oczekuj*|a aguardar|aguardando|pendente*|pendiente*|en espera|a la espera|wartend*|ausstehend|pending|waiting|awaiting|on hold|fuggo*|varakoz*|in asteptare|in attesa|en attente|vantar|venter|afventer|wachtend*|openstaand*',
]);

/** Nothing is asked of the shop, although words of waiting may stand there: 'No reply needed'. */
export const settledWords = lexicon([
  'bez akci*|ziadna akcia|nevyzaduj*|netreba|bez akce|zadna akce|neni treba|ni potreb*|ni treba|nije potreb*|ne treba|brak akcji|brak dzialan|nie wymaga|niewymagan*|bez nutnosti|po stronie klienta|po stronie kupujacego|bez koniecznosci',
  'sem acao|nenhuma acao|nao requer|nao precisa|sin accion|ninguna accion|no requiere|no necesita|keine aktion|keine antwort notig|keine antwort erforderlich|kein handlungsbedarf|nicht erforderlich|nicht notig|nichts zu tun|kunde am zug|kaufer am zug|beim kunden|beim kaufer|warten auf kundenantwort',
  'no action|not needed|not required|no reply needed|no reply required|no response needed|no response required|no answer needed|nothing to do|nincs teendo|nem igenyel|nem szukseges|nem kell|vevore var|vevo valaszara var|ugyfelre var|ugyfel valaszara var|vasarlora var|vasarlo valaszara var|fara actiune|nicio actiune|nu necesita',
  'nessuna azione|non richiede|non necessaria|aucune action|sans action|reponse non requise|aucune reponse requise|aucune reponse necessaire|rien a faire|ingen atgard|inget svar kravs|ingen handling|geen actie|geen antwoord nodig',
]);

/** A discussion that the shop has answered, or that waits for the buyer. */
export const answeredWords = lexicon([
  'zodpovedan*|odpovedan*|vybaven*|zodpovezen*|odpovezeno|vyrizen*|odpovedeno|odpovedal*|odpovedel*|odpoved odoslana|odoslana odpoved|odpoved odeslana|odeslana odpoved',
  'odgovorjen*|odgovoren*|obravnavano|odpowiedzian*|udzielono odpowiedzi|odpisano|zalatwion*|odgovoril*|odgovorio|odgovor poslan|odpowiedzial*|odpisal*|odpowiedz wyslana',
  'respondid*|contestad*|atendid*|beantwortet*|erledigt|geantwortet|answered|replied|responded|done|handled|respondeu|resposta enviada|respondio|respuesta enviada|antwort gesendet|reply sent',
  'urejen*|obraden*|obdelan*|obsluzon*|zrealizowan*|hotovo|bearbeitet*|elintez*|kesz|solutionat*|procesat*|gestit*|evas*|gere|geree|gestionad*|tratad*|behandlad*|behandlet',
  'valaszolt*|megvalaszolt*|megvalaszolva|raspuns|raspunsa|raspunse|risposto|risposta inviata|repondu*|traite*|reponse envoyee|valasz elkuldve|besvarad*|besvaret|beantwoord*|afgehandeld',
]);

/** A discussion that is over. */
export const closedWords = lexicon([
  'uzavret*|uzatvoren*|zatvoren*|ukoncen*|vyriesen*|uzavren*|vyresen*|archiv*',
  'zakljucen*|zaprt*|resen*|zavrsen*|rijesen*|zamkniet*|zakonczon*|rozwiazan*',
  'fechad*|encerrad*|concluid*|resolvid*|arquivad*|cerrad*|finalizad*|resuelt*',
  'geschlossen*|abgeschlossen*|gelost|beendet|closed|resolved|solved|finished|completed',
  'lezart*|lezarva|megoldva|megoldott|inchis*|finalizat*|rezolvat*|chius*|conclus*|risolt*|ferme*|clos|close|cloture*|termine|terminee|terminees|completat*|resolu*',
  'stangd|avslutad*|lost|lukket|afsluttet|gesloten|afgerond|opgelost',
]);

/** A discussion that is not over; says nothing of whose turn it is, unless set against answered ones. */
export const openWords = lexicon([
  'otvoren*|otevren*|odprt*|otwart*|abert*|abiert*|offen*|open|nyitott|nyitva|deschis*|apert*|ouvert*|oppen|oppet|aben|lopend|prebieha*|probiha*|v riesen*|v reseni|in progress|in bearbeitung|ongoing|active|aktivn*|w toku|em curso|en curso|in corso|en cours|folyamatban|in curs|u tijeku|v teku',
  'nove|nova|novy|novo|nov|new|neu|neue|nowe|nowa|nowy|nuevo|nueva|nuovo|nuova|nouveau|nouvelle|uj|nou|noua|ny|nytt|nieuw|novi',
]);

/** What waiting or done refers to in lists of orders; such a state is none of a discussion. */
export const goodsStateWords = lexicon([
  'wysylk*|paczk*|przesylk*|odbior*|dostaw*|odeslani*|odoslani*|zasielk*|zasilk*|posiljk*|otprem*|odprem*|balen*|pakiranj*|versand|lieferung|abholung|dispatch|delivery|collection|pickup|envio|entrega*|recogida|spedizion*|ritiro|livraison|expedition|feladas*|kiszallit*|csomagol*|ridicare',
  'plat*|zaplat*|uhrad*|expedic*|expedov*|odoslan* tovar*|payment|paid|unpaid|shipped|delivered|dispatched|shipment|packing|refund*|zahlung|bezahlt|versendet|versandt|geliefert|oplac*|dostarcz*|placan*|poslano kupcu|pago|paga|enviado al|entregue|fizet*|kifizet*|szallit*|livrat*|expediat*|pagat*|spedit*|consegnat*|paye*|expedie*|livre*|dorucen*|dobavlj*|skladom|in stock|out of stock|vypredan*',
]);
