/** Words for "@" that are ordinary words as well. */
export const AMBIGUOUS_AT: ReadonlySet<string> = new Set([
  'at',
  'et',
  'att',
  'at.',
  'attherate',
  'manki',
  'afne',
  'afnica',
  'opica',
  'affe',
  'malpki',
  'majmunce',
  'majmun',
  'majmuncek',
  'majmuncic',
  'opicka',
  'affchen',
  'kukacka',
  'monkey',
  'escargot',
  'caracol',
  'caracolito',
  'csiga',
  'snail',
  'snek',
]);

/** What stands before "at" when a place is meant and no mailbox. */
export const NOT_A_MAILBOX: ReadonlySet<string> = new Set(
  (
    's re ve map website address too also video photos pictures details stuff else one us me it look looking find found see here there shop store visit order ordered buy bought available arrive arrived is are be was sold sell ' +
    'page site website online live more all out up back them him her you everything anything reach contact start stop meet'
  ).split(' '),
);

/** What goes on with a sentence behind a word for "@": "the arroba is on the 2". */
export const NOT_A_HOST: ReadonlySet<string> = new Set(
  'je sa su se si e y i a o en em na v w z ve est es esta este ist is jest sai fica queda sale viene trova van lezi znajduje und and et in on con com cu s auf per sur sul'.split(
    ' ',
  ),
);

/** Little words before a written "dot": "le point com", "the dot net". */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  (
    'le la les un une du de des ce cet au el los las en este ese il lo gli questo o a os as um uma no na the this that an ten ta to ta der die das dem den ein eine ' +
    'az egy ez ovaj ova taj ta tej tento tato ta to ena en'
  ).split(' '),
);

/** Techniques whose names look like hosts. */
export const TECHNIQUES: ReadonlySet<string> = new Set('asp.net vb.net ado.net ml.net'.split(' '));

/** Words of one letter that go on with the sentence behind letters set apart. */
export const ONE_LETTER_WORDS = 'aieoyuskvzw';

/** Words of several languages behind "punto" that are domains too: "o punto es posible". */
export const BEHIND_POINT: ReadonlySet<string> = new Set(
  'de es me no la se al si va nu as'.split(' '),
);

/** An at sign that is described, "a in a circle", by its words without spaces. */
export const ROUND_AT = /^a.{1,10}(?:kr|circ|cerc|ko|ika)/;

/** Words for "@" that name goods as well: a worm, a snail, a monkey, a weight; and a word in brackets. */
export const HOMONYM_OF_AT = /^(?:kukac|chiocciol|malp|caracol|melc|arroba$|en$)/;
