import type { Lexicon } from './lexicon';

/** What has a title, which may be any word: next to "The Idiot" or "The Lightning Thief" they say that it is one. */
export const TITLED_THINGS: Lexicon = {
  sk: `kniha, knihu, román*, diel, vydani*, väzb*, brožovan*, obálk*, album*, séri*, film*, hra, hru, kariet`,
  cs: `kniha, knihu, román*, díl, vydání, brožovan*, obálk*, album*, séri*, disc*, film*, hra, hru, karet`,
  sl: `knjig*, roman*, izdaj*, vezav*, album*, plošč*, serij*, film*, igra, igre, igro`,
  hr: `knjig*, roman*, nastavak, izdanj*, uvez*, slikovnic*, album*, serij*, film*, igra, igru`,
  pl: `książk*, powieś*, tom, wydani*, opraw*, okładk*, album*, sezon*, film*, gra, grę`,
  pt: `livro*, romance*, volume*, edição, capa, álbum, série*, filme*, jogo*, joga*`,
  es: `libro*, novela*, tomo, edición, tapa, álbum, disco*, serie*, película*, juego*`,
  de: `buch, roman*, band, ausgabe, auflage, gebunden*, taschenbuch*, album*, staffel*, film*, spiel`,
  en: `book*, novel*, edition, paperback, hardback, vinyl, season*, film*, dvd*, game`,
  hu: `könyv*, regény*, kötet*, kiadás*, kötés*, album*, évad*, film*, játék*`,
  ro: `carte, cartea, roman*, volum*, ediți*, cartonat*, album*, serial*, film*, joc, jocul`,
  it: `libro, romanzo, volume, edizione, copertina*, album, serie, film, gioco`,
  fr: `livre*, roman*, tome*, édition, reliure, broché*, album*, série*, film*, jeu*`,
};
