import type { Lexicon } from './lexicon';

/** What a bank or a shop sends to be typed in. */
export const SENT_CODES: Lexicon = {
  all: `cod*, kod*, pin, tan`,
  sk: `heslo*`,
  cs: `heslo*`,
  sl: `geslo*`,
  hr: `lozink*`,
  pl: `hasło*`,
  ro: `parol*`,
  it: `parol*`,
};

/** The same right behind the message that it comes by. */
export const RECEIVED_CODES: Lexicon = {
  hu: `kapott kód*, kapott jelsz*, érkező kód*, érkező jelsz*, érkezett kód*, érkezett jelsz*, küldött kód*, küldött jelsz*`,
};
