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
