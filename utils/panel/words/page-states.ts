import { lexicon } from './lexicon';

/** A list's own words for having nothing in it. */
export const emptyWords = lexicon([
  'ziadne spravy|ziadne diskusie|ziadne konverzacie|ziadne otazky|ziadne dotazy|ziadne zaznamy|nemate ziadn*|zatial nemate|zatial ziadn*|nenasli sa ziadn*|nic tu nie je|schranka je prazdna|nemate nove',
  'zadne zpravy|zadne diskuse|zadne konverzace|zadne dotazy|zadne zaznamy|nemate zadn*|zatim nemate|zatim zadn*|nenalezeny zadn*|nic tu neni',
  'ni sporocil|ni pogovorov|ni razprav|ni vprasanj|ni zadetkov|ni podatkov|nimate sporocil|nimate pogovorov|nimate nobenih|se ni|nabiralnik je prazen|brez sporocil',
  'nema poruka|nema razgovora|nema upita|nema pitanja|nema rasprava|nemate poruka|nemate novih|jos nema*|nema rezultata|nema podataka',
  'brak wiadomosci|brak dyskusji|brak pytan|brak rozmow|brak zapytan|brak wynikow|brak danych|nie masz zadnych|nie masz jeszcze|skrzynka jest pusta|nic tu nie ma',
  'sem mensagens|sem conversas|sem pedidos|sem perguntas|sem dados|sem resultados|nao tem mensagens|nao tem conversas|nao existem|nao ha mensagens|nao ha conversas|nenhuma mensagem|nenhuma conversa|nada por aqui',
  'sin mensajes|sin conversaciones|no hay mensajes|no hay conversaciones|no hay preguntas|no tienes mensajes|no tiene mensajes|ningun mensaje|no hay resultados|no hay datos|bandeja vacia',
  'keine nachrichten|keine anfragen|keine diskussionen|keine unterhaltungen|keine konversationen|keine fragen|keine eintrage|keine daten|keine ergebnisse|noch keine|sie haben keine|posteingang ist leer|nichts zu sehen',
  'no messages|no discussions|no conversations|no questions|no tickets|no inquiries|no threads|no new messages|no data|no results|no records|no items|nothing here|nothing to show|you have no|inbox is empty|inbox zero|all caught up|no chats',
  'nincs uzenet*|nincsenek uzenet*|nincs beszelget*|nincsenek beszelget*|nincs kerdes|nincsenek kerdes*|nincs adat|nincs talalat|nincs megjelenit*|meg nincs*|a postalada ures|nincs megkeres*|nincsenek megkeres*',
  'niciun mesaj|nu exista mesaje|nicio conversatie|nu exista conversatii|nicio discutie|nicio intrebare|nu exista date|niciun rezultat|nu aveti|fara mesaje',
  'nessun messaggio|nessuna conversazione|nessuna discussione|nessuna domanda|nessuna richiesta|nessun dato|nessun risultato|non ci sono messaggi|non hai messaggi|non ci sono conversazioni|casella vuota',
  "aucun message|aucune conversation|aucune discussion|aucune question|aucune demande|aucun resultat|aucune donnee|pas de message*|vous n avez aucun*|vous n'avez aucun*|boite de reception vide",
  'inga meddelanden|inga konversationer|inga arenden|ingen data|ingen beskeder|ingen henvendelser|ingen samtaler|geen berichten|geen gesprekken|geen vragen|geen resultaten|geen gegevens',
]);

/** Words of pages that ask who one is. */
export const signInWords = lexicon([
  'prihlas*|prijava|prijavite*|vpis|zaloguj*|logowanie|iniciar sessao|entrar|inicie sessao|iniciar sesion|inicia sesion|acceder|anmelden|anmeldung|einloggen|log in|login|sign in|signin|session expired|bejelentkez*|belepes|autentificare|conectare|conectati*|accedi|accesso|connexion|se connecter|connectez*|logga in|log ind|inloggen|aanmelden',
]);

/** Words of pages that want to know whether one is a person. */
export const captchaWords = lexicon([
  'captcha|recaptcha|hcaptcha|are you human|are you a robot|you are human|not a robot|verify you are|verifying you are|checking your browser|just a moment|security check|nie som robot|nejsem robot|nisem robot|nisam robot|nie jestem robotem|nao sou um robo|no soy un robot|kein roboter|nem vagyok robot|nu sunt robot|non sono un robot|pas un robot|unusual traffic|overte, ze',
]);

/** Words of pages that say that something went wrong. */
export const errorWords = lexicon([
  'internal server error|bad gateway|service unavailable|gateway timeout|too many requests|not found|access denied|forbidden|unauthorized|something went wrong|an error occurred|unexpected error|maintenance|try again later',
  'stranka sa nenasla|stranka nenajdena|nastala chyba|nieco sa pokazilo|chyba servera|pristup odmietnuty|udrzba|odstavka|stranka nebyla nalezena|stranka nenalezena|doslo k chybe|neco se pokazilo|chyba serveru|pristup odepren',
  'stran ni najdena|prislo je do napake|napaka streznika|dostop zavrnjen|vzdrzevanje|stranica nije pronadena|doslo je do pogreske|greska|pristup odbijen|odrzavanje|nie znaleziono strony|wystapil blad|blad serwera|brak dostepu|przerwa techniczna',
  'pagina nao encontrada|ocorreu um erro|erro do servidor|acesso negado|manutencao|pagina no encontrada|se ha producido un error|ha ocurrido un error|algo salio mal|acceso denegado|mantenimiento',
  'seite nicht gefunden|ein fehler ist aufgetreten|es ist ein fehler|serverfehler|zugriff verweigert|wartungsarbeiten|wartung|etwas ist schiefgelaufen',
  'az oldal nem talalhato|hiba tortent|szerverhiba|hozzaferes megtagadva|karbantartas|pagina nu a fost gasita|a aparut o eroare|eroare de server|acces interzis|mentenanta|pagina non trovata|si e verificato un errore|errore del server|accesso negato|manutenzione|page introuvable|page non trouvee|une erreur est survenue|erreur serveur|acces refuse',
]);
