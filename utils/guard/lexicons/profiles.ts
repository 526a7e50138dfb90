import type { Lexicon } from './lexicon';

/** What a profile is called by its kind behind a network's name: "YouTube, channel Mobilko". */
export const CHANNEL_WORDS: Lexicon = {
  all: `serve*, servi*`,
  sk: `kanal*`,
  cs: `kanal*`,
  sl: `kanal*, strežnik*`,
  hr: `kanal*`,
  pl: `kanał*, serwe*`,
  pt: `canal*`,
  es: `canal*`,
  de: `kanal*`,
  en: `channel*`,
  hu: `csatorn*, szerver*`,
  ro: `canal*`,
  it: `canal*`,
  fr: `chaîn*, canal*`,
};

/** How something is called: "call" is no plea in "la rete si chiama forno_setup". */
export const CALLED: Lexicon = {
  pt: `chama, chama se`,
  es: `llama`,
  it: `chiama`,
  fr: `appelle`,
};
