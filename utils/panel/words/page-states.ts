import { lexicon } from './lexicon';

/** A list's own words for having nothing in it. */
export const emptyWords = lexicon([
  'nenasli sa ziadn*|nic tu nie je|schranka je prazdna|tu sa zobrazia|sa tu zobrazia|sa zobrazia tu|nenalezeny zadn*|nic tu neni|se zobrazi zde|zde se zobrazi|' +
    'ni sporocil/pogovorov/razprav/vprasanj/zadetkov/podatkov|se ni|nabiralnik je prazen|brez sporocil|bodo prikazal*/pojavil* tukaj|tukaj se bodo|ce se ovdje|ovdje ce se|jos nema*|' +
    'skrzynka jest pusta|nic tu nie ma|pojawia sie tutaj/tu|tutaj/tu pojawia|sem mensagens/conversas/pedidos/perguntas/dados/resultados|nao tem/ha mensagens/conversas|nao existem|nada por aqui|aparecerao aqui|' +
    'sin mensajes/conversaciones|no hay mensajes/conversaciones/preguntas/resultados/datos|no tienes/tiene mensajes|bandeja vacia|apareceran aqui|' +
    'posteingang ist leer|nichts zu sehen|erscheinen hier|hier erscheinen|' +
    'no messages/discussions/conversations/questions/tickets/inquiries/requests/threads/data/results/records/items/chats|no new messages|nothing here/archived|nothing to show|you have no|inbox is empty|inbox zero|all caught up|appear here|show up here|' +
    'a postalada ures|itt jelen*|itt fog*|nu exista/aveti mesaje/conversatii/date|fara mesaje|vor aparea aici|aici vor aparea|' +
    'non ci sono messaggi/conversazioni|non hai messaggi|casella vuota|appariranno qui|pas de message*|boite de reception vide|apparaitront ici',
]);

/** Words for none: with a word for discussions in the same short sentence they say the same. */
export const noneWords = lexicon([
  'ziadn*|zadn*|nemate|nema|brak|zadnych|nenhum*|ningun*|kein*|nincs*|niciun|nicio|nessun*|aucun*',
]);

/** What else is listed where there is nothing. */
export const recordWords = lexicon([
  'zaznam*|vysled*|rezultat*|podatak*|podatk*|wynik*|zgloszen*|zahtjev*|zahtev*|pozadav*|poziadav*|dados|resultado*|datos|eintrag*|daten|ergebnis*|vorgang*|adat*|talalat*|date|cerer*|dato|risultat*|richiest*|donnee*|resultat*|demande*|fil|fils',
]);

/** Words of pages that ask who one is. */
export const signInWords = lexicon([
  'prihlas*|prijava|prijavite*|vpis|zaloguj*|logowanie|iniciar sessao/sesion|entrar|inicie sessao|inicia sesion|acceder|anmelden|anmeldung|einloggen|log in/ind|login|sign in|signin|session expired|bejelentkez*|belepes|autentificare|conectare|conectati*|accedi|accesso|connexion|se connecter|connectez*',
]);

/** Parts of the addresses of such pages. */
export const SIGN_IN_ADDRESS =
  /(?:log-?in|sign-?in|auth|prihlas|anmeld|conexion|accedi|bejelentk)/i;

/** Words of pages that want to know whether one is a person. */
export const captchaWords = lexicon([
  '*captcha|are you human|are you a robot|you are human|not a robot|verify/verifying you are|checking your browser|just a moment|security check|som/nejsem/nisem/nisam/vagyok/sunt robot|jestem robotem|sou um robo|soy/sono/pas un robot|kein roboter|unusual traffic|overte, ze',
]);

/** Words of pages that say that something went wrong. */
export const errorWords = lexicon([
  'internal server error|bad gateway|service unavailable|gateway timeout|too many requests|not found|access denied|forbidden|unauthorized|something went wrong|an error occurred|unexpected error|maintenance|try again later|' +
    'stranka sa nenasla|stranka nenajdena/nenalezena|nastala chyba|nieco sa pokazilo|chyba servera/serveru|pristup odmietnuty/odepren|udrzba|odstavka|stranka nebyla nalezena|doslo k chybe|neco se pokazilo|' +
    'stran ni najdena|prislo je do napake|napaka streznika|dostop zavrnjen|vzdrzevanje|stranica nije pronadena|doslo je do pogreske|greska|pristup odbijen|odrzavanje|nie znaleziono strony|wystapil blad|blad serwera|brak dostepu|przerwa techniczna|' +
    'pagina nao encontrada|ocorreu um erro|erro do servidor|acesso negado|manutencao|pagina no encontrada|se ha producido un error|ha ocurrido un error|algo salio mal|acceso denegado|mantenimiento|' +
    'seite nicht gefunden|ein fehler ist aufgetreten|es ist ein fehler|serverfehler|zugriff verweigert|wartungsarbeiten|wartung|etwas ist schiefgelaufen|' +
    'az oldal nem talalhato|hiba tortent|szerverhiba|hozzaferes megtagadva|karbantartas|pagina nu a fost gasita|a aparut o eroare|eroare de server|acces interzis/refuse|mentenanta|pagina non trovata|si e verificato un errore|errore del server|accesso negato|manutenzione|page introuvable|page non trouvee|une erreur est survenue|erreur serveur',
]);
