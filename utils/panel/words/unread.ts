import { lexicon } from './lexicon';
import { noneWords } from './page-states';

const UNREAD = lexicon([
  'neprecitan*|neprecten*|neprebran*|neprocitan*|nieprzeczytan*|nao lid*|por ler|no leid*|sin leer|ungelesen*|unread|unseen|not read|olvasatlan*|necitit*|non lett*/lu/lue/lus|da leggere|pas lu/lue|' +
    'nova sprava/zprava/sporocila/poruka/mensagem|nove spravy/zpravy/poruke|novo sporocilo|nowa wiadomosc|nowe wiadomosci|novas mensagens|nuevo mensaje|mensagem nova|mensagens novas|mensaje nuevo|mensajes nuevos|nuevos mensajes|neue nachricht/nachrichten|new message/messages|uj uzenet|mesaj nou|mesaje noi|nuovo messaggio|nuovi messaggi|messaggio nuovo|messaggi nuovi|nouveau message|nouveaux messages|' +
    'novy list/dopis|nove dopisy/prispevky/prispevky|nova posta/objava|nove objave|novo pismo|nowy list/post|nowe listy/posty|novos posts|nueva carta|nuevas cartas|neuer beitrag/brief|neue beitrage/briefe/post|new post/posts/mail|uj level/levelek/hozzaszolas*|nuova lettera/posta|nuovi post|nouveau courrier|nouveaux courriers',
]);

/** What says besides words for none, before such words, that there is nothing of the kind. */
const lackWords = lexicon([
  'bez|nie su/je/ma/masz|nejsou|neni|brez|ni novih/neprebranih/sporocil|nimate|sem|nao ha/tem|sin mensajes/nuevos|no hay/tiene/tienes|ohne|without|' +
    'no new/unread/unseen/messages/posts|fara|nu sunt/aveti/exista|senza|non ci/hai|sans|pas de',
]);

/** Something in the row has not been read yet; in texts, labels and class names alike. */
export const unreadWords = {
  /** True where the text says so, and not that nothing is unread: 'No unread posts', '0 unread'. */
  has: (text: string): boolean =>
    UNREAD.has(text) && text.split(CLAUSES).some((clause) => UNREAD.has(clause) && !isNone(clause)),
  is: UNREAD.is,
  /** True for what tells of it either way. */
  concern: UNREAD.has,
};

/** 'No files, unread': what is not there is something else. */
const CLAUSES = /[,;.|·•–—()[\]]/;

function isNone(clause: string): boolean {
  const words = clause.split(/\s+/);
  return (
    /^\D*\b0\b\D*$/.test(clause) ||
    words.some((_, at) => {
      const before = words.slice(0, at + 1).join(' ');
      const isLack = noneWords.has(before) || lackWords.has(before);
      return isLack && UNREAD.has(words.slice(at).join(' '));
    })
  );
}

/** Heads of columns that say whether something has been read. */
export const readHeads = lexicon([
  'read|seen|gelesen|lu|lue|leid*|lid*|letto|letta|citit*|visto|vista|olvas*|precitan*|precten*|prebran*|procitan*|przeczytan*',
]);

/** Short marks that say 'new' and nothing else. */
const newWords = lexicon([
  'nove|nova|novy|novo|nov|novych|novi|novih|new|neu|neue|neuer|neues|nowe|nowa|nowy|nowych|nuevo|nueva|nuevos|nuevas|nuovo|nuova|nuovi|nuove|nouveau|nouvelle|nouveaux|nouvelles|uj|ujak|nou|noua|noi|novos|novas',
]);

/** 'New', '2 new'. */
export function isNewMark(text: string): boolean {
  return newWords.is(text.replaceAll(/\d+/g, ''));
}
