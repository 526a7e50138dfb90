/**
 * Top-level domains that sellers of the markets use: Europe's countries, and the generic ones with many
 * registrations. The whole list (1,400) would turn abbreviations and file endings into addresses.
 */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(
  (
    'com gle net org info biz eu name pro mobi shop store online site website web app dev io co me tv cc ly gl gg ai fm to link click page space ' +
    'club live digital market sale deals tech life world group company services solutions cloud host blog email gmbh ' +
    'sk cz si hr pl pt es de at ch li hu ro it fr uk ie be nl lu dk se no fi is ee lv lt ua by md bg gr cy mt al mk rs ba xk tr ru ' +
    'us ca br mx ar in cn hk jp kr tk ml ga cf gq top xyz vip win icu buzz wiki one nu ws la im je gi ad sm mc va gd scot cat gal eus bzh wien tirol berlin hamburg london paris ' +
    'bike bahn art design studio ' +
    'ovh tl boutique example test'
  ).split(' '),
);

/** Those that are no words of our languages. */
export const PLAIN_DOMAINS: ReadonlySet<string> = new Set(
  'com net eu sk cz hr pl hu fr pt ro'.split(' '),
);

/** Those that shops have. */
export const SHOP_DOMAINS: ReadonlySet<string> = new Set(
  'com eu net sk cz si hr pl pt es de hu ro it fr'.split(' '),
);

/** Markets in whose language "com" is a word. */
export const COM_IS_A_WORD: ReadonlySet<string> = new Set(['pt']);

/** Those that hosts read from their end begin with; those that are words then are left out. */
export const BACKWARD_DOMAINS: ReadonlySet<string> = new Set(
  'moc zc lp uh rh gro tp ks is ed ti rf or'.split(' '),
);

/** Those that are said right behind a provider's name, with no dot between: "web de". */
export const MAIL_DOMAINS: ReadonlySet<string> = new Set(
  'com cz sk de net pl hu fr it pt ro hr si eu me ch at uk'.split(' '),
);

/** Those that are told glued to the word for the dot: "mobilkoteckacz". */
export const GLUED_DOMAINS = 'com|net|org|eu|sk|cz|pl|hu|hr|ro|pt|fr|it|de';
/** … and by the names of their letters: "kropkapeel". */
export const GLUED_SAID_DOMAINS = 'cezet|eska|esi|haer|peel|pete|dee';
