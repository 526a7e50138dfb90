import { lexicon } from './lexicon';

/** Something in the row has not been read yet; in texts, labels and class names alike. */
export const unreadWords = lexicon([
  'neprecitan*|neprecten*|neprebran*|neprocitan*|nieprzeczytan*|nao lid*|por ler|no leid*|sin leer|ungelesen*|unread|unseen|not read|olvasatlan*|necitit*|non lett*/lu/lue/lus|da leggere|pas lu/lue|olast*|ulaest*|ongelezen',
  'nova sprava/zprava/sporocila/poruka/mensagem|nove spravy/zpravy/poruke|novo sporocilo|nowa wiadomosc|nowe wiadomosci|novas mensagens|nuevo mensaje|mensagem nova|mensagens novas|mensaje nuevo|mensajes nuevos|nuevos mensajes|neue nachricht/nachrichten|new message/messages|uj uzenet|mesaj nou|mesaje noi|nuovo messaggio|nuovi messaggi|messaggio nuovo|messaggi nuovi|nouveau message|nouveaux messages|nytt meddelande|ny besked|nieuw bericht',
]);

/** Short marks that say 'new' and nothing else. */
const newWords = lexicon([
  'nove|nova|novy|novo|nov|novych|novi|novih|new|neu|neue|neuer|neues|nowe|nowa|nowy|nowych|nuevo|nueva|nuevos|nuevas|nuovo|nuova|nuovi|nuove|nouveau|nouvelle|nouveaux|nouvelles|uj|ujak|nou|noua|noi|ny|nya|nytt|nye|nieuw|nieuwe|novos|novas',
]);

/** 'New', '2 new'. */
export function isNewMark(text: string): boolean {
  return newWords.is(text.replaceAll(/\d+/g, ''));
}
