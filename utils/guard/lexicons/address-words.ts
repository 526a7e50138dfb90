import type { Language } from '../languages';

type WordsByLanguage = Readonly<Record<Language, readonly string[]>>;

/** How "@" is said. */
export const AT_WORDS: WordsByLanguage = {
  sk: ['zavináč', 'zavinač', 'zavinac'],
  cs: ['zavináč', 'zavinac'],
  sl: ['afna', 'afno', 'afne'],
  hr: ['et', 'manki', 'majmun', 'monkej'],
  pl: ['małpa', 'małpka', 'małpie', 'małpą'],
  pt: ['arroba', 'aroba'],
  es: ['arroba', 'aroba'],
  de: ['ät', 'klammeraffe', 'affenschwanz'],
  en: ['at', 'att', 'atsign'],
  hu: ['kukac', 'kukacz'],
  ro: ['arond', 'arondul', 'coadademaimuta'],
  it: ['chiocciola', 'chiocciolina', 'chioccola'],
  fr: ['arobase', 'arobas', 'arrobase', 'arobaz', 'arobasse'],
};

/** How the dot of an address is said. */
export const DOT_WORDS: WordsByLanguage = {
  sk: ['bodka', 'botka', 'bodkou'],
  cs: ['tečka', 'tečkou'],
  sl: ['pika', 'piko'],
  hr: ['točka', 'točkom'],
  pl: ['kropka', 'kropką'],
  pt: ['ponto'],
  es: ['punto'],
  de: ['punkt', 'pkt'],
  en: ['dot'],
  hu: ['pont'],
  ro: ['punct'],
  it: ['punto'],
  fr: ['point'],
};

/** How hyphen and underscore are said. */
export const DASH_WORDS: WordsByLanguage = {
  sk: ['pomlčka', 'spojovník', 'mínus', 'podčiarkovník', 'podtržník'],
  cs: ['pomlčka', 'spojovník', 'mínus', 'podtržítko'],
  sl: ['vezaj', 'pomišljaj', 'minus', 'podčrtaj'],
  hr: ['crtica', 'minus', 'podvlaka'],
  pl: ['myślnik', 'łącznik', 'minus', 'podkreślnik', 'podkreślenie'],
  pt: ['hífen', 'traço', 'tracinho', 'underscore'],
  es: ['guion', 'guión', 'guionbajo'],
  de: ['bindestrich', 'minus', 'unterstrich'],
  en: ['dash', 'hyphen', 'minus', 'underscore'],
  hu: ['kötőjel', 'aláhúzás', 'alulvonás'],
  ro: ['cratimă', 'liniuță', 'underscore'],
  it: ['trattino', 'underscore'],
  fr: ['tiret', 'underscore'],
};

/** How the slash behind a host is said. */
export const SLASH_WORDS: WordsByLanguage = {
  sk: ['lomka', 'lomeno', 'lomítko'],
  cs: ['lomítko', 'lomeno'],
  sl: ['poševnica', 'slash'],
  hr: ['kosa crta', 'slash', 'kroz'],
  pl: ['ukośnik', 'slash'],
  pt: ['barra'],
  es: ['barra'],
  de: ['slash', 'schrägstrich'],
  en: ['slash'],
  hu: ['perjel', 'slash'],
  ro: ['slash'],
  it: ['barra', 'slash'],
  fr: ['slash'],
};
