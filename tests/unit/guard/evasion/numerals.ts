/** Number words of a language, as its speakers dictate; apart from the product's own, which they test. */
export interface Numerals {
  /** 0 to 9. */
  readonly units: string;
  /** 10 to 19. */
  readonly teens: string;
  /** 20 to 90. */
  readonly tens: string;
  /** 100 to 900, `+` for a space. */
  readonly hundreds: string;
  /** How 42 is said of 40 and 2. */
  readonly pair: (ten: string, unit: string, value: number) => string;
}

const apart = (ten: string, unit: string): string => `${ten} ${unit}`;

/** The words by market. */
export const NUMERALS: Readonly<Record<string, Numerals>> = {
  sk: {
    units: 'nula jeden dva tri štyri päť šesť sedem osem deväť',
    teens: 'desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť',
    tens: 'dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat',
    hundreds: 'sto dvesto tristo štyristo päťsto šesťsto sedemsto osemsto deväťsto',
    pair: (ten, unit) => ten + unit,
  },
  cs: {
    units: 'nula jedna dva tři čtyři pět šest sedm osm devět',
    teens: 'deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct',
    tens: 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
    hundreds: 'sto dvě+stě tři+sta čtyři+sta pět+set šest+set sedm+set osm+set devět+set',
    pair: apart,
  },
  sl: {
    units: 'nič ena dva tri štiri pet šest sedem osem devet',
    teens:
      'deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst',
    tens: 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset',
    hundreds: 'sto dvesto tristo štiristo petsto šeststo sedemsto osemsto devetsto',
    pair: (ten, unit) => `${unit}in${ten}`,
  },
  hr: {
    units: 'nula jedan dva tri četiri pet šest sedam osam devet',
    teens:
      'deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    tens: 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
    hundreds: 'sto dvjesto tristo četiristo petsto šesto sedamsto osamsto devetsto',
    pair: (ten, unit) => `${ten} i ${unit}`,
  },
  pl: {
    units: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    teens:
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundreds: 'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset',
    pair: apart,
  },
  pt: {
    units: 'zero um dois três quatro cinco seis sete oito nove',
    teens: 'dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds:
      'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
    pair: (ten, unit) => `${ten} e ${unit}`,
  },
  es: {
    units: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
    teens: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    pair: (ten, unit, value) => (value < 30 ? `veinti${unit}` : `${ten} y ${unit}`),
  },
  de: {
    units: 'null eins zwei drei vier fünf sechs sieben acht neun',
    teens: 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
    hundreds:
      'hundert zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert',
    pair: (ten, unit) => `${unit === 'eins' ? 'ein' : unit}und${ten}`,
  },
  en: {
    units: 'zero one two three four five six seven eight nine',
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundreds:
      'one+hundred two+hundred three+hundred four+hundred five+hundred six+hundred seven+hundred eight+hundred nine+hundred',
    pair: (ten, unit) => `${ten}-${unit}`,
  },
  hu: {
    units: 'nulla egy kettő három négy öt hat hét nyolc kilenc',
    teens:
      'tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    tens: 'húsz harminc negyven ötven hatvan hetven nyolcvan kilencven',
    hundreds: 'száz kétszáz háromszáz négyszáz ötszáz hatszáz hétszáz nyolcszáz kilencszáz',
    pair: (ten, unit, value) => (value < 30 ? 'huszon' : ten) + unit,
  },
  ro: {
    units: 'zero unu doi trei patru cinci șase șapte opt nouă',
    teens:
      'zece unsprezece doisprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    tens: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    hundreds:
      'o+sută două+sute trei+sute patru+sute cinci+sute șase+sute șapte+sute opt+sute nouă+sute',
    pair: (ten, unit) => `${ten} și ${unit}`,
  },
  it: {
    units: 'zero uno due tre quattro cinque sei sette otto nove',
    teens:
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    hundreds:
      'cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
    pair: (ten, unit) => (/^[uo]/.test(unit) ? ten.slice(0, -1) : ten) + unit,
  },
  fr: {
    units: 'zéro un deux trois quatre cinq six sept huit neuf',
    teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix',
    hundreds:
      'cent deux+cent trois+cent quatre+cent cinq+cent six+cent sept+cent huit+cent neuf+cent',
    pair: (ten, unit, value) => {
      if (value < 70 || (value > 80 && value < 90)) return `${ten}-${unit}`;
      const teens = ' onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
        ' ',
      );
      return `${ten.replace('-dix', '')}-${teens[value % 10] ?? ''}`;
    },
  },
};

const listed = (list: string): string[] => list.split(' ').map((word) => word.replace('+', ' '));

/** A digit in words. */
export function unitIn({ units }: Numerals, digit: string): string {
  return listed(units)[Number(digit)] ?? digit;
}

/** Two digits as one number in words; each by itself where the first is a zero. */
export function pairIn(words: Numerals, two: string): string {
  const value = Number(two);
  const unit = unitIn(words, two.charAt(1));
  if (two.length < 2) return unitIn(words, two);
  if (two.startsWith('0')) return `${unitIn(words, '0')} ${unit}`;
  if (value < 20) return listed(words.teens)[value - 10] ?? two;
  const ten = listed(words.tens)[Math.floor(value / 10) - 2] ?? two;
  return value % 10 === 0 ? ten : words.pair(ten, unit, value);
}

/** Three digits as one number in words; each by itself where the first is a zero. */
export function hundredIn(words: Numerals, three: string): string {
  const rest = three.slice(1);
  if (three.length < 3) return pairIn(words, three);
  if (three.startsWith('0')) return `${unitIn(words, '0')} ${pairIn(words, rest)}`;
  const hundred = listed(words.hundreds)[Number(three.charAt(0)) - 1] ?? three;
  if (rest === '00') return hundred;
  return `${hundred} ${rest.startsWith('0') ? unitIn(words, rest.charAt(1)) : pairIn(words, rest)}`;
}
