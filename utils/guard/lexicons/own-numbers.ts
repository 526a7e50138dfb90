import type { Lexicon } from './lexicon';

/** Words that say that the digits around them make up the seller's number. */
export const OWN_NUMBERS: Lexicon = {
  sk: `na konci, na záver, číslo mám, číslo máme, posledné, zvyšok, moje číslo, naše číslo, môj mobil, číslo na mňa, volaj*, zavolaj*, číslo začína, začína na, nakoniec, na začiatok`,
  cs: `na závěr, číslo mám, číslo máme, poslední, zbytek, moje číslo, naše číslo, můj mobil, číslo na mě, volej*, zavolej*, číslo začíná, začíná na, nakonec, končí, volající*`,
  sl: `na koncu, številko imam, zadnje, preostanek, moja številka, mojo številko, naša številka, moj mobitel, pokliči*, kličite, sestavite, zložite skupaj, začne z, nazadnje, klicatelj*`,
  hr: `na kraju, na kraj, broj mi je, zadnje, ostatak, zadnja, moj broj, naš broj, moj mobitel, nazovi*, zovite, složite, spojite, broj je, počinje s, završava, pozivatelj*`,
  pl: `na końcu, końcówka, numer mam, reszta, mój numer, nasz numer, moja komórka, zadzwoń*, dzwoń*, złóż*, połącz*, zaczyna się, kończy się`,
  pt: `no fim, no final, o resto, acaba em, termina em, começa por, meu número, nosso número, meu telemóvel, ligue me, ligue nos, ligar, junte, número fica, quem liga`,
  es: `al final, y acaba, el resto, acaba en, termina en, empieza por, mi número, nuestro número, mi móvil, llám*, junte, junta, número queda`,
  de: `am schluss, am ende, zum schluss, der rest, endet auf, beginnt mit, hinten, meine nummer, unsere nummer, mein handy, rufen, ruf, anrufen, zusammensetzen, hintereinander, anrufer*`,
  en: `at the end, and finally, the rest, ends in, ends with, starts with, my number, our number, my mobile, call, ring, put together, string together, in a row, number starts, and ends, callers`,
  hu: `a végén, a vége, eleje, kezdődik, számom, számunk, telefonszám*, mobilom, hív*, rakja össze, rakd össze, egymás után`,
  ro: `la final, apoi, restul, se termină, începe cu, numărul meu, numărul nostru, mobilul meu, suna*, puneți cap la cap, legați, apelant*`,
  it: `alla fine, in fondo, il resto, finisce con, inizia con, comincia, mio numero, nostro numero, mio cellulare, chiam*, metta in fila, mettili in fila, li metta`,
  fr: `à la fin, pour finir, et enfin, le reste, finit par, commence par, mon numéro, notre numéro, mon portable, appel*, mettez bout à bout, à la suite`,
};
