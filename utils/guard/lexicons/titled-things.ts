import type { Lexicon } from './lexicon';

/** What has a title, which may be any word: next to "The Idiot" or "The Lightning Thief" they say that it is one. */
export const TITLED_THINGS: Lexicon = {
  sk: `kniha, knihy, knihu, knižk*, román*, diel, zväzok, vydani*, väzb*, brožovan*, obálk*, strán, album*, platň*, vinyl*, disk*, disko*, séri*, film*, dvd, hra, hry, hru, kariet, karty, kociek, hráčov, komiks*, plagát*, nápis*, potlač*, tričk*, hrnč*`,
  cs: `kniha, knihy, knihu, knížk*, román*, díl, svazek, vydání, vazb*, vázan*, brožovan*, obálk*, stran, album*, desk*, vinyl*, disk*, disc*, séri*, řad*, film*, dvd, hra, hry, hru, karet, karty, kostek, hráč*, komiks*, plakát*, nápis*, potisk*, tričk*, hrnek, hrnk*`,
  sl: `knjig*, roman*, del, zvezek, izdaj*, vezav*, platnic*, strani, album*, plošč*, vinil*, disk*, serij*, film*, dvd, igra, igre, igro, kart*, kock*, igralcev, strip*, plakat*, napis*, potisk*, majic*, skodelic*, slikanic*`,
  hr: `knjig*, roman*, nastavak, svezak, izdanj*, uvez*, korice, stranic*, album*, ploč*, vinil*, disk*, serij*, film*, dvd, igra, igre, igru, karata, karte, kock*, igrač*, strip*, plakat*, natpis*, tisak, majic*, šalic*, slikovnic*`,
  pl: `książk*, powieś*, tom, tomu, wydani*, opraw*, okładk*, stron, kartk*, album*, płyt*, winyl*, sezon*, film*, dvd, gra, gry, grę, kart, karty, kości, graczy, komiks*, plakat*, napis*, nadruk*, koszulk*, kubk*, kubek`,
  pt: `livro*, romance*, tomo, volume*, edição, capa, páginas, folhas, álbum, disco*, vinil, série*, filme*, dvd, jogo*, joga*, cartas, dados, jogadores, poster, banda desenhada, inscrição, estampa*, t shirt, caneca*`,
  es: `libro*, novela*, tomo, volumen, edición, tapa, páginas, hojas, álbum, disco*, vinilo*, serie*, película*, dvd, juego*, juega*, cartas, dados, jugadores, póster, cómic*, inscripción, estampad*, camiseta*, taza*`,
  de: `buch, bücher, roman*, band, ausgabe, auflage, gebunden*, einband, taschenbuch*, seiten, album*, platte, schallplatte*, vinyl, scheiben, staffel*, serie*, film*, dvd, spiel, karten, würfel, spieler*, comic*, poster, aufdruck*, aufschrift*, shirt*, tasse*`,
  en: `book*, novel*, volume, edition, paperback, hardback, hardcover, cover, pages, spine, album*, lp, vinyl, disc, discs, season*, series, film*, movie, dvd*, game, cards, dice, players, comic*, poster, printed, print, slogan, t shirt, mug`,
  hu: `könyv*, regény*, kötet*, kiadás*, kötés*, borító*, oldalas, lapok, album*, lemez*, bakelit*, évad*, sorozat*, film*, dvd, játék*, kártya*, kártyá*, kocka*, játékos*, képregény*, poszter*, felirat*, póló*, bögr*`,
  ro: `carte, cartea, roman*, volum*, ediți*, copert*, cartonat*, pagini, album*, disc*, vinil*, sezon*, serial*, film*, dvd, joc, jocul, cărți, zaruri, jucători, bandă desenată, poster*, inscripți*, imprim*, tricou*, cană, cana`,
  it: `libro, libri, romanzo, volume, edizione, copertina*, pagine, album, disco, dischi, vinile, stagion*, serie, film, dvd, gioco, si gioca, carte, dadi, giocatori, fumett*, poster, scritta, stampa*, maglietta, tazza`,
  fr: `livre*, roman*, tome*, volume*, édition, reliure, broché*, couverture, pages, album*, disque*, vinyle*, saison*, série*, film*, dvd, jeu*, cartes, dés, joueurs, bande dessinée, affiche*, inscription, imprimé*, t shirt, tasse*, mug`,
};
