import type { Lexicon } from './lexicon';

/** Words that double or treble the digit behind them, with how often. */
export const REPEATS: Lexicon = {
  all: `double 2, dupla 2, 2x 2, 3x 3, 4x 4`,
  sk: `dvojitá 2, dvojité 2, dvakrát 2, trikrát 3, štyrikrát 4, päťkrát 5`,
  cs: `dvojitá 2, dvojité 2, dvojnásobná 2, dvakrát 2, třikrát 3, čtyřikrát 4, pětkrát 5`,
  sl: `dvojna 2, dvojni 2, dvakrat 2, trikrat 3, štirikrat 4, petkrat 5`,
  hr: `dvostruka 2, dvostruko 2, dupla 2, duplo 2, dvaput 2, triput 3, trostruko 3`,
  pl: `dwukrotnie 2, trzykrotnie 3, podwójne 2, potrójne 3, podwójna 2`,
  pt: `duplo 2, dupla 2, triplo 3, tripla 3, dobro 2`,
  es: `doble 2, triple 3`,
  de: `doppel 2, doppelt 2, doppelte 2, zweimal 2, dreimal 3, viermal 4, dreifach 3`,
  en: `triple 3, treble 3, quadruple 4, twice 2, thrice 3`,
  hu: `dupla 2, kétszer 2, háromszor 3, négyszer 4`,
  ro: `dublă 2, dublu 2, triplu 3`,
  it: `doppio 2, doppia 2, triplo 3, tripla 3`,
  fr: `triple 3`,
};

/** Words that make of the number before them how often the digit behind is meant: "trzy razy pięć". */
export const TIMES: Lexicon = {
  sk: `krát`,
  cs: `krát`,
  sl: `krat`,
  hr: `puta`,
  pl: `razy, raz`,
  pt: `vezes, vez`,
  es: `veces, vez`,
  de: `mal`,
  en: `times`,
  hu: `szor, szer, ször`,
  ro: `ori`,
  it: `volte, volta`,
  fr: `fois`,
};

/** Words that may stand between the digits of a number that is dictated. */
export const FILLERS: Lexicon = {
  all: `a, i, e, y, dot, plus, es, si, und, et, pa, la, de, o`,
  sk: `potom, pomlčka, medzera, lomeno, bodka`,
  cs: `pak, potom, pomlčka, mezera, lomeno`,
  sl: `potem, nato, pa, razmak, presledek, vezaj, ter, in`,
  hr: `zatim, potom, pa, razmak, crtica, te`,
  pl: `potem, spacja, myślnik, kropka`,
  pt: `depois, espaço, ponto, traço, mais`,
  es: `luego, guión, espacio, punto, más`,
  de: `dann, strich, bindestrich, leerzeichen, punkt, die, der, das`,
  en: `then, dash, space, and`,
  hu: `aztán, szóköz, kötőjel, plusz, meg`,
  ro: `apoi, liniuță, spațiu, spația, jos`,
  it: `poi, trattino, spazio, punto, il, le, lo, più`,
  fr: `puis, tiret, espace, point`,
};
