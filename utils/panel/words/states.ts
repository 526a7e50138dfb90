import { lexicon } from './lexicon';

/** A discussion that waits for the shop. */
export const waitingWords = lexicon([
  'caka | cakaju | cakajuc* | ceka | cekaji | cekajic* | nezodpovedan* | neodpovedan* | bez odpovede | na odpoved | k odpovedi | treba odpovedat | vyzaduje odpoved | odpovedat do | nevybaven* | potrebuje odpoved | na zodpovedanie',
  'nezodpovezen* | bez odpovedi | k zodpovezeni | nevyrizen* | k vyrizeni | odpovezte',
  'neodgovorjen* | brez odgovora | v cakanju | za odgovor | potreben odgovor | neodgovoren* | bez odgovora | na cekanju | potreban odgovor',
  'do odpowiedzi | oczekuj* | czeka | bez odpowiedzi | nieodpowiedzian* | wymaga odpowiedzi | do obslugi | do zalatwienia | odpowiedz wymagana',
  'por responder | sem resposta | a aguardar | aguarda | aguardando | pendente* | nao respondid* | a espera | espera resposta',
  'pendiente* | sin responder | sin respuesta | por contestar | sin contestar | esperando | a la espera | en espera | no respondid* | responder antes',
  'wartet | wartend* | unbeantwortet* | zu beantworten | antwort erforderlich | antwort notig | ausstehend | unerledigt | offene frage | noch offen | nicht beantwortet',
  'waiting* | waits | awaiting* | needs response | needs answer | needs a reply | need* reply | unanswered | pending | to answer | to reply | action required | reply needed | response needed | requires response | requires reply | not answered | not replied | no reply | reply required | your turn | unresolved',
  'valaszra var* | megvalaszolatlan* | fuggo* | varakoz* | nincs valasz | valasz szukseges | megvalaszolando',
  'in asteptare | asteapta | neraspuns* | fara raspuns | de raspuns | necesita raspuns | raspuns necesar',
  'in attesa | da rispondere | senza risposta | non risposto | non risposta | attende | risposta richiesta | da gestire',
  'en attente | a repondre | sans reponse | non repondu* | attend | reponse attendue | reponse requise | a traiter',
  'vantar* | obesvarad* | att besvara | venter | ubesvaret | afventer | wacht | wachtend* | onbeantwoord* | te beantwoorden | openstaand*',
]);

/** Words that say 'pending' alone: whether the shop or the buyer is waited for, they leave open. */
export const pendingWords = lexicon([
  'cakajuc* | cekajic* | v cakanju | na cekanju | oczekuj* | a aguardar | aguardando | pendente* | pendiente* | en espera | a la espera | wartend* | ausstehend | pending | waiting | awaiting | on hold | fuggo* | fuggoben | varakoz* | in asteptare | in attesa | en attente | vantar | venter | afventer | wachtend* | openstaand*',
]);

/** Nothing is asked of the shop, although words of waiting may stand there: 'No reply needed'. */
export const settledWords = lexicon([
  'bez akci* | ziadna akcia | nevyzaduj* | netreba | bez akce | zadna akce | neni treba | ni potreb* | ni treba | nije potreb* | ne treba | brak akcji | brak dzialan | nie wymaga | niewymagan*',
  'sem acao | nenhuma acao | nao requer | nao precisa | sin accion | ninguna accion | no requiere | no necesita | keine aktion | keine antwort notig | keine antwort erforderlich | kein handlungsbedarf | nicht erforderlich | nicht notig | nichts zu tun',
  'no action | not needed | not required | no reply needed | no reply required | no response needed | no response required | no answer needed | nothing to do | nincs teendo | nem igenyel | nem szukseges | nem kell | fara actiune | nicio actiune | nu necesita',
  'nessuna azione | non richiede | non necessaria | aucune action | sans action | reponse non requise | aucune reponse requise | aucune reponse necessaire | rien a faire | ingen atgard | inget svar kravs | ingen handling | geen actie | geen antwoord nodig',
]);

/** A discussion that the shop has answered, or that waits for the buyer. */
export const answeredWords = lexicon([
  'zodpovedan* | odpovedan* | vybaven* | zodpovezen* | odpovezeno | vyrizen* | odpovedeno',
  'odgovorjen* | odgovoren* | obravnavano | odpowiedzian* | udzielono odpowiedzi | odpisano | zalatwion*',
  'respondid* | contestad* | atendid* | beantwortet* | erledigt | geantwortet | answered | replied | responded | done | handled',
  'urejen* | obraden* | obdelan* | obsluzon* | zrealizowan* | hotovo | bearbeitet* | elintez* | kesz | solutionat* | procesat* | gestit* | evas* | gere | geree | gestionad* | tratad* | behandlad* | behandlet',
  'valaszolt* | megvalaszolt* | megvalaszolva | raspuns | raspunsa | raspunse | risposto | risposta inviata | repondu* | traite* | besvarad* | besvaret | beantwoord* | afgehandeld',
]);

/** A discussion that is over. */
export const closedWords = lexicon([
  'uzavret* | uzatvoren* | zatvoren* | ukoncen* | vyriesen* | uzavren* | vyresen* | archiv*',
  'zakljucen* | zaprt* | resen* | zavrsen* | rijesen* | zamkniet* | zakonczon* | rozwiazan*',
  'fechad* | encerrad* | concluid* | resolvid* | arquivad* | cerrad* | finalizad* | resuelt*',
  'geschlossen* | abgeschlossen* | gelost | beendet | closed | resolved | solved | finished | completed',
  'lezart* | lezarva | megoldva | megoldott | inchis* | finalizat* | rezolvat* | chius* | conclus* | risolt* | ferme* | clos | close | cloture* | termine* | resolu*',
  'stangd | avslutad* | lost | lukket | afsluttet | gesloten | afgerond | opgelost',
]);

/** A discussion that is not over; says nothing of whose turn it is, unless set against answered ones. */
export const openWords = lexicon([
  'otvoren* | otevren* | odprt* | otwart* | abert* | abiert* | offen* | open | nyitott | nyitva | deschis* | apert* | ouvert* | oppen | oppet | aben | lopend | prebieha* | probiha* | v riesen* | v reseni | in progress | in bearbeitung | ongoing | active | aktivn* | w toku | em curso | en curso | in corso | en cours | folyamatban | in curs | u tijeku | v teku',
  'nove | nova | novy | novo | nov | new | neu | neue | nowe | nowa | nowy | nuevo | nueva | nuovo | nuova | nouveau | nouvelle | uj | nou | noua | ny | nytt | nieuw | novi',
]);

/** What waiting or done refers to in lists of orders; such a state is none of a discussion. */
export const goodsStateWords = lexicon([
  'wysylk* | paczk* | przesylk* | odbior* | dostaw* | odeslani* | odoslani* | zasielk* | zasilk* | posiljk* | otprem* | odprem* | balen* | pakiranj* | versand | lieferung | abholung | dispatch | delivery | collection | pickup | envio | entrega* | recogida | spedizion* | ritiro | livraison | expedition | feladas* | kiszallit* | csomagol* | ridicare',
  'plat* | zaplat* | uhrad* | expedic* | expedov* | odoslan* tovar* | payment | paid | unpaid | shipped | delivered | dispatched | shipment | packing | refund* | zahlung | bezahlt | versendet | versandt | geliefert | oplac* | dostarcz* | placan* | poslano kupcu | pago | paga | enviado al | entregue | fizet* | kifizet* | szallit* | livrat* | expediat* | pagat* | spedit* | consegnat* | paye* | expedie* | livre* | dorucen* | dobavlj* | skladom | in stock | out of stock | vypredan*',
]);
