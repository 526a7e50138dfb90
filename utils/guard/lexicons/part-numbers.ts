import type { Lexicon } from './lexicon';

/** Words for numbers that stand on goods: of parts, types, norms, lots; counters; frequencies. */
export const PART_NUMBERS: Lexicon = {
  all: `vin, oem, ean*, sku, s n, sn, serial, gtin, imei*, isbn`,
  sk: `číslo rámu, podvozk*, podvozok, aké číslo má, receptúr*, sériov*, výrobn*, kód*, typov*, štítk*, štítok, norma, normy, normu, frekvenc*, artikl*, katalógov*, šarž*, počítadl*, číslo dielu, čísla dielov, vyrazen*, namaľovan*, nastriekan*`,
  cs: `číslo rámu, podvozk*, podvozek, jakým číslem, jaké číslo má, receptur*, sériov*, výrobn*, kód*, typov*, štítk*, štítek, norma, normy, normu, frekvenc*, artikl*, katalogov*, šarž*, počítadl*, číslo dílu, čísla dílů, vyražen*, namalovan*, nastříkan*`,
  sl: `šasij*, okvirja, katero številko ima, receptur*, serij*, šarž*, kodo, koda, tipsk*, nalepk*, tablic*, frekvenc*, artikl*, kataložn*, števec, števca, številka dela, vtisnjen*, šifr*, naslikan*, nabarvan*`,
  hr: `šasij*, broj okvira, koji broj ima, receptur*, recept, serij*, šarž*, tipsk*, naljepnic*, pločic*, norma, norme, frekvencij*, artikl*, katalošk*, brojač*, broj dijela, utisnut*, šifr*, naslikan*, obojan*`,
  pl: `ramy, nadwozia, podwozia, jaki numer ma, receptur*, seryjn*, seria, serii, partia, partii, kod, kodu, tabliczk*, norma, normy, normę, częstotliwoś*, artykuł*, katalogow*, licznik*, numer części, wybit*, symbol, namalowan*`,
  pt: `de catálogo, chassis, quadro, que número tem, que números são, receita, série, código*, chapa, placa, norma, artigo*, lote, contador, número da peça, referência*, gravado, carimbado, pintad*`,
  es: `de catálogo, chasis, bastidor, qué número tiene, qué número lleva, fórmula, serie, código*, chapa, placa, norma, frecuencia*, artículo*, lote, contador, número de pieza, referencia*, grabado, estampad*, pintad*`,
  de: `katalognummer*, fahrgestell*, rahmennummer*, was bedeutet die nummer, welche nummer hat, werknummer*, rezeptur*, serien*, typenschild*, typschild*, fabrik*, teilenummer*, teile nr, artikelnummer*, artikel nr, norm, frequenz*, zähler*, charge*, prüfnummer*, losnummer*, eingestanzt, eingeprägt, typennummer*, aufgemalt, aufgesprüht, schabloniert`,
  en: `catalogue number*, catalog number*, chassis, frame number, which number is, what number is, formula, part number*, part no, serial*, type plate, nameplate, rating plate, stamped, engraved, frequenc*, article number, lot number, lot no, batch, counter, stencil*, painted, embossed, stores number, stock number`,
  hu: `katalógusszám*, alváz*, vázszám*, milyen száma, milyen számú, recept*, sorozat*, széria*, gyári*, kód*, típus*, adattábl*, szabvány*, frekvenci*, cikk*, tétel, tételszám*, számláló*, alkatrészszám*, beleütve, gravíroz*, felfest*, ráfest*, pecsét*`,
  ro: `de catalog, șasiu*, caroseri*, ce număr are, rețet*, seria, seriei, cod, codul*, plăcuț*, norma, standardul, frecvenț*, articol*, lot, lotul*, contor*, numărul piesei, ștanțat*, gravat, pictat*, vopsit*, ștampil*`,
  it: `di catalogo, telaio, che numero ha, ricetta, serie, matricol*, codic*, targhett*, norma, frequenz*, articol*, lotto, contator*, numero del pezzo, stampigliat*, inciso, dipint*, timbr*`,
  fr: `de catalogue, châssis, numéro de cadre, série, code, codes, plaque*, norme, référence*, lot, compteur, numéro de pièce, gravé, poinçonné, peint*, pochoir`,
};

/** Bodies whose standards have numbers: "EN 716-1:2017". */
export const STANDARDS =
  'EN|ISO|DIN|IEC|CSN|ČSN|STN|NF|UNE|UNI|PN|NP|BS|MSZ|SR|SIST|HRN|ASTM|IPC|VDE';
