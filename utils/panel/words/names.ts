/** Two to five words with capitals, or one behind a title, as 'p. Horniak'; 'Sig.ra'; between them the small words that families' names hold in several languages. */
export const PERSON =
  /^(?:\p{Lower}{1,4}\.\s)?\p{Upper}[\p{Alpha}'’-]*(?:\.\p{Lower}+)?\.?(?:\s+(?:(?:de|da|do|dos|das|del|della|di|van|der|den|von|zu|la|le|y|e)\s+)*\p{Upper}[\p{Alpha}'’-]*\.?){1,4}$/u;

/** Forms of companies in the markets' countries, at the end of a name. */
export const COMPANY =
  /(?:^|[\s,])(?:s\.?\s?r\.?\s?o\.?|a\.?\s?s\.?|d\.?\s?o\.?\s?o\.?|j\.?\s?d\.?\s?o\.?\s?o\.?|s\.?\s?p\.?|sp\.\s?z\s?o\.?\s?o\.?|GmbH(?: & Co\. KG)?|UG|AG|e\.?\s?K\.?|OHG|Lda\.?|Unipessoal|S\.?L\.?U?\.?|S\.?A\.?|SARL|SAS|EURL|S\.?r\.?l\.?s?|S\.?R\.?L\.?|S\.?p\.?A\.?|[Ss]\.?\s?n\.?\s?c\.?|S\.?a\.?s\.?|[vk]\.\s?[os]\.(?:\s?s\.)?|sp\.\s?[jk]\.|[dk]\.\s?[nd]\.(?:\s?o\.)?|KG|e\.\s?U\.|GbR|N\.?V\.?|Kft\.?|Bt\.?|Zrt\.?|Ltd\.?|LLC|Inc\.?|AB|ApS|B\.?V\.?)$/;

/** What the longer words of names end with, and no form but 'Unipessoal': the long list of these is seldom needed. */
export const NO_COMPANY = /[A-Z][a-z]{3,4}$|[a-z]{5}$|[^\s,.A-Za-z][A-Za-z.]{0,5}$/;

/** A figure with the sign or the short name of a currency, in lower case. */
export const MONEY =
  /(?:^|\s)(?:[€$£]|chf|eur|usd|r\$)\s?\d|\d\s?(?:€|\$|£|zł|kč|ft|lei|ron|eur|usd|czk|pln|huf|kr|sek|dkk|hrk|chf)(?:$|\s)/;
