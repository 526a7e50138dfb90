import type { Lexicon } from '../text/phrases';

/** Words that say that the digits around them make up the seller's number. */
export const OWN_NUMBERS: Lexicon = {
  sk: `moje číslo, naše číslo, môj mobil, číslo na mňa, číslo na nás, moje čísielko, volaj*, zavolaj*, zlož* si číslo, poskladaj*, spojte si`,
  cs: `moje číslo, naše číslo, můj mobil, číslo na mě, číslo na nás, volej*, zavolej*, složte si číslo, poskládej*, spojte si`,
  sl: `moja številka, mojo številko, naša številka, moj mobitel, pokliči*, kličite, sestavite, zložite skupaj`,
  hr: `moj broj, naš broj, moj mobitel, nazovi*, zovite, složite, spojite, broj je`,
  pl: `mój numer, nasz numer, moja komórka, zadzwoń*, dzwoń*, dzwonić, złóż*, połącz*`,
  pt: `meu número, nosso número, meu telemóvel, ligue me, ligue nos, ligar, junte, número fica`,
  es: `mi número, nuestro número, mi móvil, llám*, llame*, junte, junta, número queda`,
  de: `meine nummer, unsere nummer, mein handy, rufen, ruf, anrufen, setzen sie zusammen, zusammensetzen, hintereinander`,
  en: `my number, our number, my mobile, call, ring, put together, string together, in a row`,
  hu: `számom, számunk, telefonszám*, mobilom, hív*, rakja össze, rakd össze, egymás után`,
  ro: `numărul meu, numărul nostru, mobilul meu, suna*, sună, puneți cap la cap, legați`,
  it: `mio numero, nostro numero, mio cellulare, chiam*, metta in fila, mettili in fila, li metta`,
  fr: `mon numéro, notre numéro, mon portable, appel*, mettez bout à bout, à la suite`,
};
