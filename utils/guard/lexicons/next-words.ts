import type { Lexicon } from './lexicon';

/** Words for what comes next when a number is told in pieces. */
export const NEXT_WORDS: Lexicon = {
  sk: `potom, ďalej, ďalších, nakoniec, záver, konci, koniec, nato, po, pokračuje, končí, tým, opäť, znova, ešte, ďalšie, posledné`,
  cs: `potom, pak, dál, dále, nakonec, závěr, konci, konec, nato, následně, pokračuje, končí, tomu, tom, ještě, opět, zase, znovu, další, poslední`,
  sl: `pa, potem, nato, zatem, dalje, nadaljuje, koncu, konec, nazadnje, sledi, spet, še, naslednje, zadnje`,
  hr: `pa, potom, zatim, onda, nakon, kraju, kraj, dalje, slijedi, nastavlja, završava, opet, još, sljedeće, zadnje`,
  pl: `potem, następnie, dalej, końcu, koniec, nim, po, tym, później, samym, kończy, znowu, znów, jeszcze, następne, ostatnie`,
  pt: `depois, seguir, seguido, último, últimos, fim, acabar, finalmente, segue, termina, acaba, outra, novo, novamente, seguintes`,
  es: `luego, después, seguido, último, final, terminar, acabar, sigue, fin, termina, acaba, otra, otro, nuevo, siguientes, últimas, últimos`,
  de: `dann, danach, anschließend, gefolgt, weiter, ende, schluss, zuletzt, nachher, endet, nochmal, nochmals, wieder, nächsten, letzten`,
  en: `then, followed, after, finally, finish, next, lastly, end, ends, goes, very, again, last`,
  hu: `aztán, utána, ezután, majd, végül, végén, következik, legvégén, legvégül, folytatódik, megint, ismét, következők, utolsók`,
  ro: `apoi, urmat, urmează, urmă, după, sfârșit, final, continuă, termină, iarăși, nou, următoarele, ultimele`,
  it: `poi, dopo, seguito, infine, fine, finire, quindi, prosegue, finisce, ancora, nuovo, seguenti, ultime`,
  fr: `puis, ensuite, suivi, après, fin, finir, enfin, finalement, encore, nouveau, suivants, derniers`,
};

/** Little words around them: "and at the end". */
export const LITTLE_WORDS: Lexicon = {
  sk: `a, na, po, z, za`,
  cs: `a, na, po, z, za, k, to`,
  sl: `in, na, pa, za`,
  hr: `i, a, na, za, toga`,
  pl: `a, i, na, po, z`,
  pt: `e, a, de, por, para, no, o, os`,
  es: `y, a, al, de, por, para, el, lo, las, los`,
  de: `und, am, zum, von, noch, dem, die`,
  en: `and, at, the, by, that, to, it, with, ones`,
  hu: `és, a, az, pedig, meg`,
  ro: `și, la, de, iar, care, pe, cu, aceea`,
  it: `e, alla, in, da, per, di, al, le`,
  fr: `et, à, la, de, pour, par, cela, les`,
};
