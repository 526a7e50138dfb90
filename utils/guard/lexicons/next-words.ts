import type { Lexicon } from './lexicon';

/** Words for what comes next when a number is told in pieces. */
export const NEXT_WORDS: Lexicon = {
  sk: `potom, ďalej, nakoniec, záver, konci, koniec, nato, po, pokračuje, končí, tým`,
  cs: `potom, pak, dále, nakonec, závěr, konci, konec, nato, následně, pokračuje, končí, tomu, tom, ještě`,
  sl: `pa, potem, nato, zatem, dalje, nadaljuje, koncu, konec, nazadnje, sledi`,
  hr: `pa, potom, zatim, onda, nakon, kraju, kraj, dalje, slijedi, nastavlja, završava`,
  pl: `potem, następnie, dalej, końcu, koniec, nim, po, tym, później, samym, kończy`,
  pt: `depois, seguir, seguido, último, últimos, fim, acabar, finalmente, segue, termina, acaba`,
  es: `luego, después, seguido, último, final, terminar, acabar, sigue, fin, termina, acaba`,
  de: `dann, danach, anschließend, gefolgt, weiter, ende, schluss, zuletzt, nachher, endet`,
  en: `then, followed, after, finally, finish, next, lastly, end, ends, goes, very`,
  hu: `aztán, utána, ezután, majd, végül, végén, következik, legvégén, legvégül, folytatódik`,
  ro: `apoi, urmat, urmează, urmă, după, sfârșit, final, continuă, termină`,
  it: `poi, dopo, seguito, infine, fine, finire, quindi, prosegue, finisce`,
  fr: `puis, ensuite, suivi, après, fin, finir, enfin, finalement`,
};

/** Little words around them: "and at the end". */
export const LITTLE_WORDS: Lexicon = {
  sk: `a, na, po, z, za`,
  cs: `a, na, po, z, za, k, to`,
  sl: `in, na, pa, za`,
  hr: `i, a, na, za, toga`,
  pl: `a, i, na, po, z`,
  pt: `e, a, de, por, para, no, o, os`,
  es: `y, a, al, de, por, para, el, lo`,
  de: `und, am, zum, von, noch, dem`,
  en: `and, at, the, by, that, to, it, with`,
  hu: `és, a, az, pedig, meg`,
  ro: `și, la, de, iar, care, pe, cu, aceea`,
  it: `e, alla, in, da, per, di, al`,
  fr: `et, à, la, de, pour, par, cela`,
};
