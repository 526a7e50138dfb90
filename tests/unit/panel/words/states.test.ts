import { describe, expect, test } from 'vitest';

import { stateNamed } from '@/utils/panel/list/states';

/** What panels print beside a discussion that waits for the shop, by language. */
const WAITING: Readonly<Record<string, string>> = {
  sk: 'Čaká na odpoveď | Čaká na vás | Čaká na predajcu | Čaká na Vašu odpoveď | Čaká na vašu reakciu | Vyžaduje odpoveď | Treba odpovedať | Na vybavenie | Nevybavené | Nezodpovedané | Neodpovedané | Bez odpovede | K zodpovedaniu | Vyžaduje pozornosť | Potrebná reakcia | Ste na rade | Zákazník čaká | Čaká sa na predajcu | Na riešenie | Otvorené – čaká na vás | Zákazník odpovedal | Kupujúci odpovedal | Treba reagovať | Po termíne',
  cs: 'Čeká na odpověď | Čeká na vás | Čeká na prodejce | Čeká na Vaši odpověď | Čeká na vaši reakci | Vyžaduje odpověď | Je třeba odpovědět | K vyřízení | Nevyřízeno | Nevyřízené | Nezodpovězeno | Nezodpovězené | Neodpovězeno | Bez odpovědi | K zodpovězení | Vyžaduje pozornost | Odpovězte | Jste na řadě | Zákazník čeká | Zákazník odpověděl | Kupující odpověděl | Čeká na obchod | Čeká se na prodejce | Potřebuje odpověď | Po termínu',
  sl: 'Čaka na odgovor | Čaka na vas | Čaka na prodajalca | Čaka na vaš odgovor | Neodgovorjeno | Ni odgovorjeno | Brez odgovora | Za odgovor | Treba odgovoriti | Potreben odgovor | Nerešeno | V čakanju na odgovor | Na vrsti ste vi | Kupec čaka | Kupec je odgovoril | Stranka je odgovorila | Čaka trgovca | Neobdelano | Zahteva odgovor',
  hr: 'Čeka odgovor | Čeka na odgovor | Čeka vas | Čeka prodavatelja | Neodgovoreno | Bez odgovora | Potreban odgovor | Za odgovoriti | Treba odgovoriti | Neriješeno | Na čekanju | Vi ste na redu | Kupac čeka | Kupac je odgovorio | Čeka vaš odgovor | Zahtijeva odgovor | Čeka se odgovor',
  pl: 'Czeka na odpowiedź | Czeka na Ciebie | Czeka na sprzedawcę | Czeka na Twoją odpowiedź | Oczekuje na odpowiedź | Oczekuje na Twoją odpowiedź | Do odpowiedzi | Do odpisania | Bez odpowiedzi | Nieodpowiedziane | Brak odpowiedzi | Wymaga odpowiedzi | Wymaga reakcji | Wymaga działania | Twoja kolej | Twój ruch | Klient czeka | Klient odpowiedział | Kupujący odpisał | Kupujący odpowiedział | Niezałatwione | Do załatwienia | Do obsłużenia | Oczekująca | Nierozwiązane',
  pt: 'Aguarda resposta | Aguarda a sua resposta | A aguardar resposta | À espera de resposta | À espera de si | Aguarda vendedor | Aguarda o vendedor | Por responder | Sem resposta | Não respondida | Pendente | Requer resposta | Necessita de resposta | É a sua vez | Ação necessária | Cliente respondeu | O comprador respondeu | Precisa de resposta | Aguardando resposta | Aguardando você | Aguarda loja | Por tratar',
  es: 'Esperando respuesta | Esperando tu respuesta | Esperando su respuesta | En espera de respuesta | Pendiente | Pendiente de respuesta | Pendiente de contestar | Sin responder | Sin contestar | Sin respuesta | No respondido | Por responder | Por contestar | Requiere respuesta | Necesita respuesta | Es tu turno | Te toca responder | Acción requerida | El comprador ha respondido | El cliente respondió | Esperando al vendedor | A la espera del vendedor | Espera respuesta | Por atender',
  de: 'Wartet auf Antwort | Wartet auf Sie | Wartet auf Ihre Antwort | Wartet auf Händler | Wartet auf den Verkäufer | Warten auf Antwort | Unbeantwortet | Nicht beantwortet | Noch nicht beantwortet | Zu beantworten | Antwort erforderlich | Antwort ausstehend | Ausstehend | Zu bearbeiten | Unbearbeitet | Unerledigt | Kunde wartet | Kunde hat geantwortet | Käufer hat geantwortet | Handlungsbedarf | Sie sind am Zug | Sie sind dran | Rückmeldung nötig | Aktion erforderlich | Antwort fällig | Überfällig | Antwort offen | Neue Kundenantwort',
  en: 'Awaiting reply | Awaiting your reply | Waiting for you | Waiting for seller | Awaiting seller | Needs reply | Needs response | Needs your reply | Unanswered | Not answered | To reply | Reply needed | Action required | Action needed | Your turn | Buyer replied | Customer replied | Customer responded | Buyer is waiting | Pending your response | Pending reply | Requires attention | Overdue | Response due | Waiting on you | Unreplied | Needs attention | Awaiting merchant response | Open - awaiting response',
  hu: 'Válaszra vár | Válaszára vár | Az Ön válaszára vár | Önre vár | Eladóra vár | Megválaszolatlan | Nem megválaszolt | Nincs megválaszolva | Nincs válasz | Válasz szükséges | Válaszolni kell | Megválaszolandó | Függőben | Várakozik | Intézkedést igényel | Ön következik | A vevő válaszolt | Az ügyfél válaszolt | Vevő válaszolt | Teendő | Elintézetlen | Kezeletlen',
  ro: 'Așteaptă răspuns | Așteaptă răspunsul dvs. | În așteptarea răspunsului | În așteptare | Fără răspuns | Neprelucrat | Necesită răspuns | De răspuns | Nerezolvat | Răspuns necesar | E rândul dvs. | Cumpărătorul a răspuns | Clientul a răspuns | Clientul așteaptă | Așteaptă vânzătorul | Neraspuns | Necesită atenție | Acțiune necesară | Nu s-a răspuns',
  it: 'In attesa di risposta | In attesa della tua risposta | In attesa di una tua risposta | In attesa del venditore | Attende risposta | Aspetta risposta | Da rispondere | Senza risposta | Non risposto | Non risposta | Richiede risposta | Risposta necessaria | Risposta richiesta | Tocca a te | È il tuo turno | Da gestire | Da evadere | Azione richiesta | Il cliente ha risposto | L’acquirente ha risposto | Il cliente attende | In sospeso',
  fr: 'En attente de réponse | En attente de votre réponse | En attente du vendeur | Attend une réponse | Attend votre réponse | À répondre | Réponse attendue | Réponse requise | Sans réponse | Non répondu | Non traitée | Non traité | À traiter | À vous de répondre | C’est à vous | Action requise | Le client a répondu | L’acheteur a répondu | Client en attente | Doit être répondu | En souffrance | Nécessite une réponse | Non répondue',
};

/** Beside one that waits for nobody or for the buyer. */
const SETTLED: Readonly<Record<string, string>> = {
  sk: 'Zodpovedané | Odpovedané | Vybavené | Čaká na kupujúceho | Čaká na zákazníka | Čaká sa na zákazníka | Odpovedali ste | Vy ste odpovedali | Nevyžaduje odpoveď | Odoslaná odpoveď | Zodpovedaná | Predajca odpovedal | Odpovedal predajca | Odpoveď odoslaná | Čaká na reakciu zákazníka | Vyriešené | Uzavreté | Ukončené | Netreba odpovedať | Čakáme na zákazníka',
  cs: 'Zodpovězeno | Odpovězeno | Vyřízeno | Čeká na kupujícího | Čeká na zákazníka | Odpověděli jste | Nevyžaduje odpověď | Odpověď odeslána | Prodejce odpověděl | Čeká na reakci zákazníka | Vyřešeno | Uzavřeno | Ukončeno | Čekáme na zákazníka | Bez nutnosti odpovědi | Zodpovězená',
  sl: 'Odgovorjeno | Odgovorili ste | Čaka na kupca | Čaka kupca | Čaka na stranko | Rešeno | Zaključeno | Zaprto | Odgovor ni potreben | Odgovor poslan | Obdelano | Prodajalec je odgovoril | Urejeno | Čakamo na kupca',
  hr: 'Odgovoreno | Odgovorili ste | Čeka kupca | Čeka na kupca | Riješeno | Zatvoreno | Odgovor nije potreban | Odgovor poslan | Obrađeno | Prodavatelj je odgovorio | Čeka se kupac | Završeno',
  pl: 'Odpowiedziano | Odpowiedziana | Udzielono odpowiedzi | Czeka na kupującego | Czeka na klienta | Oczekuje na klienta | Zakończone | Zamknięta | Rozwiązane | Odpowiedź wysłana | Odpowiedziałeś | Odpisano | Nie wymaga odpowiedzi | Załatwione | Sprzedawca odpowiedział | Po stronie klienta | Bez konieczności odpowiedzi',
  pt: 'Respondida | Respondido | Aguarda comprador | Aguarda o comprador | Aguarda cliente | A aguardar cliente | Resolvido | Fechado | Encerrada | Concluída | Respondeu | Não requer resposta | Resposta enviada | Tratado | Atendido | À espera do comprador | Já respondida',
  es: 'Respondido | Contestado | Contestada | Esperando al comprador | Esperando al cliente | A la espera del comprador | En espera del cliente | Pendiente del comprador | Resuelto | Cerrado | Finalizada | Has respondido | No requiere respuesta | Respuesta enviada | Atendida | El vendedor ha respondido | Ya contestado',
  de: 'Beantwortet | Wartet auf Kunde | Wartet auf Kunden | Wartet auf den Käufer | Warten auf Kundenantwort | Wartet auf Rückmeldung des Kunden | Erledigt | Geschlossen | Abgeschlossen | Gelöst | Sie haben geantwortet | Keine Antwort nötig | Antwort gesendet | Bearbeitet | Händler hat geantwortet | Von Ihnen beantwortet | Beim Kunden | Kunde am Zug',
  en: 'Answered | Replied | Responded | Waiting for buyer | Waiting for customer | Waiting on customer | Awaiting buyer | Awaiting customer reply | Resolved | Closed | You replied | No reply needed | Reply sent | Done | Seller replied | Solved | Completed | Pending customer | Handled',
  hu: 'Megválaszolva | Megválaszolt | Vevőre vár | A vevőre vár | Ügyfélre vár | Vevő válaszára vár | Lezárva | Lezárt | Megoldva | Elintézve | Válaszolt | Ön válaszolt | Válasz elküldve | Nem igényel választ | Kész | Eladó válaszolt | Az eladó válaszolt',
  ro: 'Răspuns trimis | Răspuns | Răspunsă | Așteaptă cumpărătorul | Așteaptă clientul | În așteptarea clientului | Rezolvat | Închis | Finalizat | Ați răspuns | Nu necesită răspuns | Soluționat | Vânzătorul a răspuns | Cu răspuns | S-a răspuns',
  it: 'Risposto | Risposta inviata | In attesa del cliente | In attesa dell’acquirente | Attende il cliente | In attesa di risposta del cliente | Risolto | Chiuso | Chiusa | Conclusa | Hai risposto | Non richiede risposta | Evasa | Gestito | Il venditore ha risposto | Completato',
  fr: 'Répondu | Répondue | En attente de l’acheteur | En attente du client | Attend le client | Résolu | Résolue | Fermé | Clos | Clôturée | Vous avez répondu | Réponse non requise | Réponse envoyée | Traité | Traitée | Le vendeur a répondu | Terminé | En attente de réponse du client',
};

const each = (table: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(table).flatMap(([language, texts]) =>
    texts.split(' | ').map((text): [string, string] => [text, language]),
  );

describe('words of states', () => {
  test.each(each(WAITING))('"%s" (%s) waits for the shop', (text) => {
    expect(stateNamed(text)).toBe('waiting');
  });

  test.each(each(SETTLED))('"%s" (%s) does not wait for the shop', (text) => {
    expect(stateNamed(text)).toMatch(/^(?:answered|closed)$/);
  });
});
