import type { Lexicon } from '../text/phrases';

/** Words for numbers that stand on goods: of parts, types, norms, lots; counters; frequencies. */
export const PART_NUMBERS: Lexicon = {
  all: `oem, ean*, sku, s n, sn, serial, gtin, imei*, isbn`,
  sk: `sériov*, výrobn*, kód*, typov*, štítk*, štítok, norma, normy, normu, frekvenc*, artikl*, katalógov*, šarž*, počítadl*, číslo dielu, čísla dielov, vyrazen*`,
  cs: `sériov*, výrobn*, kód*, typov*, štítk*, štítek, norma, normy, normu, frekvenc*, artikl*, katalogov*, šarž*, počítadl*, číslo dílu, čísla dílů, vyražen*`,
  sl: `serij*, šarž*, kodo, koda, tipsk*, nalepk*, tablic*, frekvenc*, artikl*, kataložn*, števec, števca, številka dela, vtisnjen*, šifr*`,
  hr: `serij*, šarž*, tipsk*, naljepnic*, pločic*, norma, norme, frekvencij*, artikl*, katalošk*, brojač*, broj dijela, utisnut*, šifr*`,
  pl: `seryjn*, seria, serii, partia, partii, kod, kodu, tabliczk*, norma, normy, normę, częstotliwoś*, artykuł*, katalogow*, licznik*, numer części, wybit*, symbol`,
  pt: `série, código*, chapa, placa, norma, artigo*, lote, contador, número da peça, referência*, gravado, carimbado`,
  es: `serie, código*, chapa, placa, norma, frecuencia*, artículo*, lote, contador, número de pieza, referencia*, grabado, estampad*`,
  de: `serien*, typenschild*, typschild*, fabrik*, teilenummer*, teile nr, artikelnummer*, artikel nr, norm, frequenz*, zähler*, charge*, prüfnummer*, losnummer*, eingestanzt, eingeprägt, typennummer*`,
  en: `part number*, part no, serial*, type plate, nameplate, rating plate, stamped, engraved, frequenc*, article number, lot number, lot no, batch, counter`,
  hu: `sorozat*, széria*, gyári*, kód*, típus*, adattábl*, szabvány*, frekvenci*, cikk*, tétel, tételszám*, számláló*, alkatrészszám*, beleütve, gravíroz*`,
  ro: `seria, seriei, cod, codul*, plăcuț*, norma, standardul, frecvenț*, articol*, lot, lotul*, contor*, numărul piesei, ștanțat*, gravat`,
  it: `serie, matricol*, codic*, targhett*, norma, frequenz*, articol*, lotto, contator*, numero del pezzo, stampigliat*, inciso`,
  fr: `série, code, codes, plaque*, norme, référence*, lot, lots, compteur, numéro de pièce, gravé, poinçonné`,
};
