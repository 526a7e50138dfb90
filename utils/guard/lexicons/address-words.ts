/** How "@" is said; folded, as all that follows, with spaces between, and each word once, whatever languages have it. */
export const AT_WORDS =
  'zavinac zavinacom snek opicka zavinacem afna afno afne afnica opica et manki majmun monkej majmunce ' +
  'majmuncek majmuncic monki malpa malpe malpka malpie malpeczka malpki arroba aroba arrouba caracol ' +
  'caracolito arrobita at klammeraffe affenschwanz affe klammeraffen klammeraffchen affchen att atsign ' +
  'monkey kukac kukacz kukaccal kukacjel kukacka csiga arond arondul coadademaimuta chiocciola ' +
  'chiocciole chiocciolina chioccola kiocciola chiociola arobase arobas arrobase arobaz arobasse ' +
  'escargot';

/** How the dot of an address is said. */
export const DOT_WORDS =
  'bodka botka bodkou bod tecka teckou tecicka tec tc pika piko pk tocka tockom kropka krp ponto punto ' +
  'pto punkt pkt dot pont punct punctul pct puntino point';

/** How hyphen and underscore are said. */
export const DASH_WORDS =
  'pomlcka spojovnik minus podciarkovnik podtrznik podciarnik podtrzitko vezaj crtica pomisljaj ' +
  'podcrtaj podcrtnik podcrtano podvlaka povlaka donjacrta spojnica myslnik lacznik podkreslnik ' +
  'podkreslenie podloga podkreslnikiem dywiz kreska hifen traco tracinho underscore underline ' +
  'sublinhado menos guion raya guionbajo subrayado bindestrich strich unterstrich tiefstrich ' +
  'grundstrich dash hyphen kotojel alahuzas alulvonas alavonas minusz cratima liniuta subliniere ' +
  'trattino lineetta meno tiret soulignement moins';

/** How the slash behind a host is said. */
export const SLASH_WORDS =
  'lomka lomeno lomitko posevnica slash kroz ukosnik barra schragstrich perjel bara sbarra barre';

/** What a shop calls itself in its host's name: "mobilko-shop". */
export const SHOP_WORDS: ReadonlySet<string> = new Set(
  'shop eshop store market sklep bolt laden tienda loja negozio boutique magazin obchod trgovina online'.split(
    ' ',
  ),
);

/** What stands for "@" in brackets: "(a)". */
export const AT_LETTERS: ReadonlySet<string> = new Set(
  'a 4t ad q et maimuta snail pri bei na u pod chez presso en em la'.split(' '),
);

/** Beginnings of words for "@" that are no words themselves, as abbreviations with a full stop: "chioc.", "zav.". */
export const SHORTENED_AT: ReadonlySet<string> = new Set(
  'zav zavin arrob arob aroba malp kuk kukac chioc chiocc arobas klammeraff afn'.split(' '),
);

/** How words for "@" begin, and no others do. */
export const AT_STEMS = 'zav|aro|arro|malp|kuk|chio|afn|klam';
