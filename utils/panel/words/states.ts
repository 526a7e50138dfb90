import { lexicon } from './lexicon';

/** A discussion that waits for the shop. */
export const waitingWords = lexicon([
  'caka | cakaju | cakajuc* | ceka | cekaji | cekajic* | nezodpovedan* | neodpovedan* | bez odpovede | na odpoved | k odpovedi | treba odpovedat | vyzaduje odpoved | odpovedat do | nevybaven* | potrebuje odpoved | caka na odpoved | na zodpovedanie',
  'nezodpovezen* | bez odpovedi | k zodpovezeni | nevyrizen* | k vyrizeni | vyzaduje odpoved | ceka na odpoved | odpovezte',
  'neodgovorjen* | brez odgovora | v cakanju | za odgovor | caka na odgovor | potreben odgovor | ceka odgovor | neodgovoren* | bez odgovora | na cekanju | potreban odgovor',
  'do odpowiedzi | oczekuj* | czeka | czeka na odpowiedz | bez odpowiedzi | nieodpowiedzian* | wymaga odpowiedzi | do obslugi | do zalatwienia | odpowiedz wymagana',
  'por responder | sem resposta | a aguardar | aguarda | aguardando | pendente* | nao respondid* | a espera | espera resposta | aguarda resposta',
  'pendiente* | sin responder | sin respuesta | por contestar | sin contestar | esperando | a la espera | en espera | no respondid* | responder antes',
  'wartet | wartend* | unbeantwortet* | zu beantworten | antwort erforderlich | antwort ausstehend | antwort notig | ausstehend | unerledigt | offene frage | noch offen | nicht beantwortet',
  'waiting* | waits | awaiting* | needs reply | needs response | needs answer | needs a reply | need* reply | unanswered | pending | to answer | to reply | action required | reply needed | response needed | requires response | requires reply | not answered | not replied | no reply | reply required | your turn | unresolved',
  'valaszra var* | megvalaszolatlan* | fuggo* | fuggoben | varakoz* | valaszra varo | nincs valasz | valasz szukseges | megvalaszolando',
  'in asteptare | asteapta | neraspuns* | fara raspuns | de raspuns | necesita raspuns | asteapta raspuns | raspuns necesar',
  'in attesa | da rispondere | senza risposta | non risposto | non risposta | attende | attende risposta | risposta richiesta | da gestire',
  'en attente | a repondre | sans reponse | non repondu* | attend | reponse attendue | reponse requise | a traiter',
  'vantar* | obesvarad* | att besvara | venter | ubesvaret | afventer | wacht | wachtend* | onbeantwoord* | te beantwoorden | openstaand*',
]);

/** Words that say 'pending' alone: whether the shop or the buyer is waited for, they leave open. */
export const pendingWords = lexicon([
  'cakajuc* | cekajic* | v cakanju | na cekanju | oczekuj* | a aguardar | aguardando | pendente* | pendiente* | en espera | a la espera | wartend* | ausstehend | pending | waiting | awaiting | on hold | fuggo* | fuggoben | varakoz* | in asteptare | in attesa | en attente | vantar | venter | afventer | wachtend* | openstaand*',
]);

/** Nothing is asked of the shop, although words of waiting may stand there: 'No reply needed'. */
export const settledWords = lexicon([
  'bez akcie | ziadna akcia | nevyzaduje odpoved | nevyzaduje akciu | netreba odpovedat | odpoved nie je potrebna | bez akce | zadna akce | nevyzaduje akci | neni treba odpovidat | odpoved neni nutna | odpoved neni potreba',
  'brez ukrepanja | ni potreben odgovor | odgovor ni potreben | ni treba odgovoriti | bez akcije | bez radnje | nije potreban odgovor | odgovor nije potreban | ne treba odgovoriti',
  'bez akcji | brak akcji | brak dzialan | nie wymaga odpowiedzi | nie wymaga dzialania | odpowiedz niewymagana | odpowiedz nie jest wymagana',
  'sem acao | nenhuma acao | sem acao necessaria | sem necessidade de resposta | nao requer resposta | nao precisa de resposta | sin accion | ninguna accion | no requiere respuesta | no requiere accion | no necesita respuesta | sin acciones',
  'keine aktion | keine antwort notig | keine antwort erforderlich | kein handlungsbedarf | keine aktion erforderlich | antwort nicht erforderlich | nichts zu tun | no action | no action needed | no action required | no reply needed | no reply required | no response needed | no response required | no answer needed | nothing to do | reply not needed | reply not required',
  'nincs teendo | nem igenyel valaszt | nem szukseges valasz | nem kell valasz | fara actiune | nicio actiune | nu necesita raspuns | raspuns nenecesar | nessuna azione | nessuna risposta necessaria | non richiede risposta | risposta non necessaria',
  'aucune action | sans action | aucune reponse requise | aucune reponse necessaire | pas de reponse requise | reponse non requise | rien a faire | ingen atgard | inget svar kravs | ingen handling | intet svar nodvendigt | geen actie | geen antwoord nodig',
]);

/** A discussion that the shop has answered, or that waits for the buyer. */
export const answeredWords = lexicon([
  'zodpovedan* | odpovedan* | odpovedane | vybaven* | zodpovezen* | odpovezeno | vyrizen* | odpovedeno',
  'odgovorjen* | odgovoreno | odgovoren* | obravnavano | odpowiedzian* | udzielono odpowiedzi | odpisano | zalatwion* | odgovoreno',
  'respondid* | contestad* | atendid* | beantwortet* | erledigt | geantwortet | answered | replied | responded | done | handled',
  'urejen* | obraden* | obdelan* | obsluzon* | zrealizowan* | hotovo | bearbeitet* | elintez* | kesz | solutionat* | procesat* | gestit* | evas* | gere | geree | gestionad* | tratad* | behandlad* | behandlet',
  'valaszolt* | megvalaszolt* | megvalaszolva | raspuns | raspunsa | raspunse | risposto | risposta inviata | repondu* | traite* | besvarad* | besvaret | beantwoord* | afgehandeld',
]);

/** A discussion that is over. */
export const closedWords = lexicon([
  'uzavret* | uzatvoren* | zatvoren* | ukoncen* | vyriesen* | uzavren* | vyresen* | archivovan* | archiv*',
  'zakljucen* | zaprt* | resen* | reseno | zavrsen* | rijesen* | zamkniet* | zakonczon* | rozwiazan*',
  'fechad* | encerrad* | concluid* | resolvid* | arquivad* | cerrad* | finalizad* | resuelt*',
  'geschlossen* | abgeschlossen* | gelost | beendet | closed | resolved | solved | finished | completed',
  'lezart* | lezarva | megoldva | megoldott | inchis* | finalizat* | rezolvat* | chius* | conclus* | risolt* | archiviat* | ferme* | clos | close | cloture* | termine* | resolu*',
  'stangd | avslutad* | lost | lukket | afsluttet | lost | gesloten | afgerond | opgelost',
]);

/** A discussion that is not over; says nothing of whose turn it is, unless set against answered ones. */
export const openWords = lexicon([
  'otvoren* | otevren* | odprt* | otwart* | abert* | abiert* | offen* | open | nyitott | nyitva | deschis* | apert* | ouvert* | oppen | oppet | aben | lopend | prebieha* | probiha* | v riesen* | v reseni | in progress | in bearbeitung | ongoing | active | aktivn* | w toku | em curso | en curso | in corso | en cours | folyamatban | in curs | u tijeku | v teku',
  'nove | nova | novy | novo | nov | new | neu | neue | nowe | nowa | nowy | nuevo | nueva | nuovo | nuova | nouveau | nouvelle | uj | nou | noua | ny | nytt | nieuw | novi',
]);

/** What waiting or done refers to in lists of orders; such a state is none of a discussion. */
export const goodsStateWords = lexicon([
  'wysylk* | paczk* | przesylk* | odbior* | dostaw* | odeslani* | odoslani* | zasielk* | zasilk* | posiljk* | otprem* | odprem* | balen* | pakiranj* | versand | lieferung | abholung | dispatch | delivery | collection | pickup | envio | entrega* | recogida | expedicao | spedizion* | ritiro | livraison | expedition | feladas* | kiszallit* | csomagol* | expediere | ridicare',
  'plat* | zaplat* | uhrad* | expedic* | expedov* | odoslan* tovar* | payment | paid | unpaid | shipped | delivered | dispatched | shipment | packing | refund* | zahlung | bezahlt | versendet | versandt | geliefert | oplac* | wyslan* paczk* | dostarcz* | placan* | poslano kupcu | pago | paga | enviado al | entregad* | entregue | fizet* | kifizet* | szallit* | platit* | livrat* | expediat* | pagat* | spedit* | consegnat* | paye* | expedie* | livre* | dorucen* | dobavlj* | skladom | in stock | out of stock | vypredan*',
]);
