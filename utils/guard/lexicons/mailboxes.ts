/** Mail providers that are known by name alone. */
export const MAIL_PROVIDERS: ReadonlySet<string> = new Set(
  (
    'gmail g-mail gmai gmial gmeil gmejl dzimejl dzimajl googlemail hotmail outlook yahoo icloud protonmail proton ' +
    'seznam email azet zoznam centrum centru onecie post pobox volny atlas siol net wp onet interia o2 op gazeta sapo gmx web ' +
    'freenet freemail citromail libero virgilio tiscali alice orange free laposte sfr wanadoo live msn aol tutanota inet iskon'
  ).split(' '),
);

/** Those that mean nothing but a mailbox, so that "jano.k gmail" says enough. */
export const MAILBOXES: ReadonlySet<string> = new Set(
  (
    'gmail gmial gmeil gmejl dzimejl dzimajl googlemail hotmail hotmajl hotmejl outlook yahoo icloud protonmail azet gmx freemail ' +
    'citromail laposte wanadoo onet interia libero sapo siol'
  ).split(' '),
);

/** Providers whose names are words for other things too. */
export const PROVIDERS_BY_WORDS: ReadonlySet<string> = new Set(
  'email web post net live free alice interia'.split(' '),
);

/** Providers that are told behind an "at" glued to a name: "janoatgmail". */
export const GLUED_PROVIDERS = 'gmail|hotmail|outlook|yahoo|icloud';

/** How "gmail" is written by ear, with endings: "gemail", "gimeil", "dzimejlu". */
export const GMAIL_BY_EAR = /^(?:g|dz|dj|j)[ei]?me?[aeiy]?[ijy]?l(?:u|e|om|em|ben|en|on)?$/;

/** How the words for an app begin: the provider's program, and no mailbox. */
export const APP = /^apl|^app/;

/** Whether a host is a mail provider's: nobody sends a buyer there but to write. */
export function isProviderHost(host: string): boolean {
  const [name = ''] = host.split('.');
  return MAILBOXES.has(name) || /^(?:gmail|hotmail|outlook|yahoo)\p{L}{1,4}$/u.test(name);
}
