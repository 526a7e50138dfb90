import type { Lexicon } from './lexicon';

/** The ending of a host's name: "then a dot and the ending pl". */
export const HOST_ENDINGS: Lexicon = {
  all: `exten*, domen*, domain*, domin*`,
  sk: `koncovk*`,
  cs: `koncovk*`,
  sl: `končnic*`,
  hr: `nastavk*, završet*`,
  pl: `końcówk*`,
  pt: `terminaç*, sigl*`,
  es: `terminac*, sigl*`,
  de: `endung*, länderk*, landesk*`,
  en: `ending*`,
  hu: `végződ*`,
  ro: `terminaț*`,
  it: `terminaz*, esten*, sigl*`,
  fr: `terminai*`,
};

/** "Written together". */
export const TOGETHER: Lexicon = {
  sk: `spolu*, dokop*, spoj*`,
  cs: `dohrom*, spoj*`,
  sl: `skup*, spoj*`,
  hr: `skup*, spoj*`,
  pl: `razem*, łącz*`,
  pt: `junto*, tudo*`,
  es: `junto*, todo*`,
  de: `zusammen*`,
  en: `together*, one*, attach*`,
  hu: `egyb*`,
  ro: `legat*, unit*`,
  it: `attacc*, unit*`,
  fr: `colle*, attach*`,
};

/** The comma, which a dot may be typed instead of. */
export const COMMAS: Lexicon = {
  sk: `čiark*`,
  cs: `čárk*, čárek`,
  sl: `vejic*`,
  hr: `zarez*`,
  pl: `przecin*`,
  pt: `vírgul*`,
  es: `coma*`,
  de: `komma*`,
  en: `comma*`,
  hu: `vessz*`,
  ro: `virgul*`,
  it: `virgol*`,
  fr: `virgul*`,
};

/** "With no spaces": the seller says that the spaces are none. */
export const NO_SPACES: Lexicon = {
  sk: `bez medz*`,
  cs: `bez mezer*`,
  sl: `brez presl*`,
  hr: `bez razma*`,
  pl: `bez spacj*, bez odst*`,
  pt: `sem espaç*`,
  es: `sin espac*`,
  de: `ohne leer*`,
  en: `no spac*, without spac*`,
  hu: `szóköz nélk*, egybeír*`,
  ro: `fără spaț*`,
  it: `senza spaz*`,
  fr: `sans espac*`,
};

/** "Backwards": what is written is read from its end. */
export const BACKWARDS: Lexicon = {
  sk: `odzadu, pospiatky, spätne, naopak`,
  cs: `pozpátku, odzadu, obráceně, naopak`,
  sl: `od zadaj, nazaj, obratno, vzvratno`,
  hr: `unatrag, odostraga, naopako, obrnuto, od kraja`,
  pl: `wspak, od tyłu, od końca, odwrotnie`,
  pt: `de trás para a frente, ao contrário, invertido`,
  es: `al revés, del revés, de atrás adelante`,
  de: `rückwärts, von hinten, umgekehrt`,
  en: `backwards, reversed, in reverse, back to front`,
  hu: `visszafelé, hátulról, fordítva`,
  ro: `invers, de la coadă la cap, de la sfârșit`,
  it: `al contrario, al rovescio, all indietro, da destra`,
  fr: `à l envers, de droite à gauche, inversé`,
};
