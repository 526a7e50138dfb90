import type { Language } from '../languages';

/** The parts that number words are put together from, with their values; variants with `|`. */
export interface NumberWords {
  /** 0 to 9. */
  readonly units: string;
  /** Several of a digit, 0 to 9: "three sevens". A dash where a language says none. */
  readonly several: string;
  /** 10 to 19, and what stands alone beyond. */
  readonly teens: string;
  /** 20 to 90. */
  readonly tens: string;
  /** What makes hundreds of a unit. */
  readonly hundred: string;
  /** 200 to 900, where they are words of their own. */
  readonly hundreds?: string;
  /** Twenty, where it also multiplies: four-twenty is 80. */
  readonly score?: string;
  /** Between the parts: "fünf-und-zwanzig", "noventa y nueve". */
  readonly and: string;
}

/** Number words by language; apart from the check, which gets those of its market with the market's words. */
export const NUMBER_WORDS: Readonly<Record<Language, NumberWords>> = {
  sk: {
    units:
      'nula|nul|nuly|nulka|nulky jeden|jedna|jedno|jednotka|jednotky dva|dve|dvojka|dvojky tri|trojka|trojky štyri|styry|štvorka|štvorky päť|pat|pätka|pätky šesť|šestka|šestky sedem|sedmička|sedmičky osem|osmička|osmičky deväť|deviatka|deviatky',
    several:
      'núl|nuly jednotky|jednotiek dvojky|dvojok trojky|trojok štvorky|štvoriek päťky|pätky|pätiek šestky|šestiek sedmičky|sedmičiek osmičky|osmičiek deviatky|deviatok',
    teens: 'desať jedenásť dvanásť trinásť štrnásť pätnásť šestnásť sedemnásť osemnásť devätnásť',
    tens: 'dvadsať tridsať štyridsať päťdesiat šesťdesiat sedemdesiat osemdesiat deväťdesiat',
    hundred: 'sto|sta|stovka',
    and: 'a',
  },
  cs: {
    units:
      'nula|nul|nuly|nulka jedna|jeden|jedno|jednička|jedničky dva|dvě|dvojka|dvojky tři|trojka|trojky čtyři|štyři|čtyřka|čtyřky pět|pětka|pětky šest|šestka|šestky sedm|sedum|sedmička|sedmičky osm|osum|osmička|osmičky devět|devítka|devítky',
    several:
      'nul|nuly jedničky|jedniček dvojky|dvojek trojky|trojek čtyřky|čtyřek pětky|pětek šestky|šestek sedmičky|sedmiček osmičky|osmiček devítky|devítek',
    teens: 'deset jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct',
    tens: 'dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát',
    hundred: 'sto|stě|sta|set',
    and: 'a',
  },
  sl: {
    units:
      'nič|nula|nule|ničla|ničle ena|en|eno|enka|enke dva|dve|dvojka|dvojke tri|trojka|trojke štiri|štirka|štirke pet|petka|petke šest|šestka|šestke sedem|sedmica|sedmice osem|osmica|osmice devet|devetka|devetke',
    several:
      'ničle|ničel|ničli|nule enke|enk|enki dvojke|dvojk|dvojki trojke|trojk|trojki štirke|štirk|štirki petke|petk|petki šestke|šestk|šestki sedmice|sedmic|sedmici osmice|osmic|osmici devetke|devetk|devetki',
    teens:
      'deset enajst dvanajst trinajst štirinajst petnajst šestnajst sedemnajst osemnajst devetnajst',
    tens: 'dvajset trideset štirideset petdeset šestdeset sedemdeset osemdeset devetdeset',
    hundred: 'sto',
    and: 'in',
  },
  hr: {
    units:
      'nula|nule|ništica jedan|jedna|jedno|jedinica|jedinice dva|dvije|dvojka|dvojke tri|trojka|trojke četiri|četvorka|četvorke pet|petica|petice šest|šestica|šestice sedam|sedmica|sedmice osam|osmica|osmice devet|devetka|devetke',
    several:
      'nule jedinice dvojke|dvojki trojke|trojki četvorke|četvorki petice šestice sedmice osmice devetke|devetki',
    teens:
      'deset jedanaest dvanaest trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest',
    tens: 'dvadeset trideset četrdeset pedeset šezdeset sedamdeset osamdeset devedeset',
    hundred: 'sto|sta|stotine',
    hundreds:
      'dvjesto|dvjesta tristo|trista četiristo petsto šesto|šeststo sedamsto osamsto devetsto',
    and: 'i',
  },
  pl: {
    units:
      'zero|zerko jeden|jedna|jedno|jedynka dwa|dwie|dwójka trzy|trójka cztery|czwórka pięć|piątka sześć|szóstka siedem|siódemka osiem|ósemka dziewięć|dziewiątka',
    several:
      'zera|zer jedynki|jedynek dwójki|dwójek trójki|trójek czwórki|czwórek piątki|piątek szóstki|szóstek siódemki|siódemek ósemki|ósemek dziewiątki|dziewiątek',
    teens:
      'dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    hundred: 'sto|sta|set',
    hundreds: 'dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset',
    and: 'i',
  },
  pt: {
    units: 'zero um|uma dois|duas três quatro cinco seis|meia sete oito nove',
    several: 'zeros - doises trêses quatros cincos seises setes oitos noves',
    teens:
      'dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundred: 'cem|cento',
    hundreds:
      'duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
    and: 'e',
  },
  es: {
    units: 'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve',
    several: 'ceros - doses treses cuatros cincos seises sietes ochos nueves',
    teens:
      'diez once doce trece catorce quince dieciséis|diez-y-seis diecisiete dieciocho diecinueve',
    tens: 'veinte|veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundred: 'cien|ciento',
    hundreds:
      'doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas|seiscentos setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
    and: 'y',
  },
  de: {
    units: 'null eins|ein|eine zwei|zwo drei vier fünf|fuenf sechs sieben acht neun',
    several:
      'nullen einsen zweien|zweier dreien|dreier vieren|vierer fünfen|fünfer sechsen|sechser siebenen|siebener achten|achter neunen|neuner',
    teens:
      'zehn elf zwölf|zwoelf dreizehn vierzehn fünfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig vierzig fünfzig|fuenfzig sechzig siebzig achtzig neunzig',
    hundred: 'hundert',
    and: 'und',
  },
  en: {
    units: 'zero|oh|nought|nil one two three four five six seven eight nine|niner',
    several: 'zeros|zeroes|ohs ones twos threes fours fives sixes sevens eights nines',
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
    hundred: 'hundred',
    and: 'and',
  },
  hu: {
    units:
      'nulla egy|egyes kettő|két|kettes három|hármas négy|négyes öt|ötös hat|hatos hét|hetes nyolc|nyolcas kilenc|kilences',
    several: 'nullás egyes kettes hármas négyes ötös hatos hetes nyolcas kilences',
    teens:
      'tíz|tizen tizenegy tizenkettő|tizenkét tizenhárom tizennégy tizenöt tizenhat tizenhét tizennyolc tizenkilenc',
    tens: 'húsz|huszon harminc negyven ötven hatvan hetven nyolcvan kilencven',
    hundred: 'száz',
    and: 'és',
  },
  ro: {
    units: 'zero unu|una|un|o doi|două trei patru cinci șase|sase șapte opt nouă',
    several: 'zerouri - - - - - - - - -',
    teens:
      'zece unsprezece|unșpe doisprezece|douăsprezece|doișpe treisprezece|treișpe paisprezece|paișpe cincisprezece|cinșpe șaisprezece|șaișpe șaptesprezece|șaptișpe|șapteșpe optsprezece|optișpe|optîșpe nouăsprezece|nouășpe',
    tens: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    hundred: 'sută|sute',
    and: 'și',
  },
  it: {
    units: 'zero uno|una|un due tre quattro cinque sei sette otto|tto nove',
    several: 'zeri - - - - - - - - -',
    teens:
      'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti|vent trenta|trent quaranta|quarant cinquanta|cinquant sessanta|sessant settanta|settant ottanta|ottant|ttanta|ttant novanta|novant',
    hundred: 'cento',
    and: 'e',
  },
  fr: {
    units: 'zéro un|une deux trois quatre cinq six sept huit neuf',
    several: 'zéros - - - - - - - - -',
    teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    score: 'vingt|vingts',
    tens: 'vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante',
    hundred: 'cent|cents',
    and: 'et',
  },
};

/** How "+" is said. */
export const PLUS_WORDS: ReadonlySet<string> = new Set([
  'plus',
  'plusz',
  'piu',
  'mas',
  'mais',
  'plusom',
]);
