import type { Lexicon } from './lexicon';

/** "@" in several words. */
export const AT_PHRASES: Lexicon = {
  all: `a rond, a commercial, at znak, at zeichen, znak at`,
  sk: `a s chvostíkom, a s chvostom, na doméne, pod doménou, zavinuté a, zatočené a, krúžené a, znak zavináč, znak zavináča, znak pre zavináč, a v krúžku`,
  cs: `a s ocáskem, a s ocasem, na doméně, pod doménou, zavinuté a, zatočené a, znak zavináč, znak zavináče, znak pro zavináč, a v kroužku`,
  sl: `a z repkom, na domeni, afna znak, pri znak, znak afne, znak za afno, a v krogu, a v krogcu`,
  hr: `a s repom, na domeni, ludo a, znak za at, a u krugu`,
  pl: `a z zawijasem, w domenie, wykreślnik a, znak małpy, a w kółku, a w kółeczku`,
  pt: `a com rabinho, a enrolado, no domínio, sinal de arroba, sinal arroba, a dentro de um círculo, a em círculo`,
  es: `a con rabito, a enroscada, en el dominio, signo arroba, signo de arroba, símbolo de arroba, a en un círculo`,
  de: `a mit schwanz, eingekringeltes a, unter der domain, zeichen at, a im kreis`,
  en: `curly a, at the rate, at sign, at symbol, sign for at, a in a circle`,
  hu: `farkincás a, a farkával, farkas a betű, farkas a jel, a domainen, at jel, kukac jel, a karikában`,
  ro: `ăla rotund, a cu codiță, a cu coadă, pe domeniul, a rotund, a rond cu coadă, coadă de maimuță, coada maimuței, a comercial, semnul arond, a în cerc`,
  it: `a con la coda, a col ricciolo, a con la codina, sul dominio, a commerciale, segno chiocciola, a nel cerchio`,
  fr: `a à queue, a avec une queue, a enroulé, sur le domaine, signe arobase, signe at, a dans un cercle`,
};

/** The dot in several words, and by the names of its letters. */
export const DOT_PHRASES: Lexicon = {
  sk: `bodočka, bodečka, malá bodka, bé o dé ka a`,
  cs: `malá tečka, té é čé ka a`,
  sl: `pikica, mala pika, znak pika, pé i ka a`,
  pl: `kropeczka, mała kropka, ka er o pe ka a`,
  pt: `pontinho, pê o ene tê o`,
  es: `puntito, pe u ene te o`,
  de: `pünktchen, kleiner punkt, pe u en ka te`,
  en: `little dot, full stop, period, dot sign, dee o tee`,
  hr: `točkica, mala točka`,
  hu: `pontocska, pé o en té`,
  ro: `punctuleț, pe u ne ce te`,
  it: `pi u enne ti o`,
  fr: `petit point, pe o i en té`,
};

/** Hyphen and underscore in several words. */
export const DASH_PHRASES: Lexicon = {
  all: `under score, under line`,
  sk: `dolná čiara, spodná čiara`,
  cs: `dolní čára, spodní čárka`,
  sl: `spodnja črta, spodnji vezaj, podčrtana črta`,
  hr: `donja crta, donja crtica, podvučena crta`,
  pl: `dolna kreska, dolny myślnik, kreska na dole`,
  pt: `traço inferior, traço em baixo, sublinhado em baixo, underline baixo`,
  es: `guion bajo, raya baja, raya al piso`,
  de: `tief strich, langer strich, tiefer strich`,
  en: `low dash`,
  hu: `alsó vonás, alsó kötőjel, alsó vonal`,
  ro: `liniuță jos, liniuță de jos, linie jos, linie de jos, bară jos`,
  it: `trattino basso, sotto trattino`,
  fr: `tiret bas, tiret du bas, tiret du 8, tiret du huit, trait d union, trait bas`,
};

/** The slash in several words. */
export const SLASH_PHRASES: Lexicon = {
  en: `forward slash`,
  de: `querstrich, schräger strich`,
  hr: `kosa crta, kosa crtica`,
  pt: `barra oblíqua, barra inclinada`,
  es: `barra oblicua, barra inclinada`,
  hu: `ferde vonal`,
  ro: `bară oblică`,
  it: `sbarra obliqua`,
  fr: `barre oblique`,
};

/** Top-level domains by the names of their letters, as they are said behind a dot, and the domain. */
export const SAID_DOMAINS: Lexicon = {
  all: `kom com, komm com, koma com, ce o em com, tse o em com, e u eu, e uu eu, c z cz, s k sk, en e te net`,
  sk: `es ka sk, eska sk, es kej sk, ce zet cz`,
  cs: `ce zet cz, cezet cz, ce zett cz, si zet cz, es ka sk`,
  sl: `es i si, esi si, es ji si, es y si, ha er hr`,
  hr: `ha er hr, haer hr, es i si`,
  pl: `pe el pl, peel pl`,
  pt: `pe te pt, ce o eme com`,
  es: `e ese es, ce o eme com`,
  de: `de e de, dee de`,
  hu: `ha u hu, hau hu`,
  ro: `er o ro, erre o ro, re o ro, ce o me com`,
  it: `i ti it, i te it, ci o emme com`,
  fr: `ef er fr, eff er fr, ef fer fr, effe erre fr, ce o emme com`,
};
