/**
 * Every weight by which a list of discussions and its fields are told from all else that repeats
 * on a page. The unit is arbitrary: what counts is how the weights of one table compare.
 */

/** From which score a group of records is claimed to be the list of discussions. */
export const LIST_THRESHOLD = 5;

/** By how much a list may be less likely than a section of it and still be taken. */
export const SECTION_SLACK = 3;

/** Evidence for and against a group of records. */
export const LIST = {
  /** The nearest heading above names discussions, or another kind of list. */
  headingDiscussions: 3,
  headingOther: -4,
  /** Title, main heading or the current entry of the menu does. */
  pageDiscussions: 2,
  pageOther: -2,
  /** A part of the address does. */
  addressDiscussions: 2,
  addressOther: -1.5,
  /** Every record has a time of its own; below `leastTimes` of them it is no candidate. */
  time: 1.5,
  leastTimes: 0.6,
  /** A person is named in each record. */
  person: 2,
  /** The same few persons over and over: messages of one thread, not threads. */
  fewPersons: -4,
  /** From this share on the shop itself stands among the names: they are authors of messages. */
  leastOwn: 0.1,
  ownMessages: -8,
  /** So few rows that lead nowhere, on a page whose address names a discussion: its messages. */
  fewRows: 3,
  openDiscussion: -6,
  /** Neither a person nor anything that tells records apart: parts of a text. */
  anonymous: -3,
  /** Nothing in the records themselves is a matter of messages: no person, author, state, unread mark. */
  impersonal: -3,
  /** Records lead to different pages, and these lie below the page shown. */
  ownLink: 1,
  linkBelowPage: 1.5,
  /** Something tells who wrote last. */
  author: 2,
  /** A state says that it waits or was answered. */
  state: 2.5,
  unread: 1,
  /** Words of a message, cut short. */
  snippet: 1,
  /** Heads of columns that lists of messages have, and that lists of goods have, each. */
  messageHead: 0.5,
  goodsHead: -1.5,
  goodsHeadMost: -4,
  /** Below the head of a state stand states of goods and money. */
  goodsStates: -5,
  /** Sums of money in the records. */
  money: -3,
  /** Fields to fill in, other than boxes to tick. */
  input: -3,
  /** Beside the page's matter: navigation, footer, complementary column. */
  beside: -2,
  main: 0.5,
  /** The same kind of time stands several times in a record: it is a section that holds records. */
  nested: -8,
  /** Records as long as articles or whole messages. */
  longText: -2,
  /** Sections of one list are less than the list. */
  perDoubling: 0.3,
  /** Fewer than three records prove little. */
  few: -0.5,
} as const;

/** What it takes to claim a list of one record, which nothing repeats. */
export const LONE = {
  threshold: 7,
  /** Heading, page and address have to speak for discussions so much. */
  leastMatter: 3,
  /** It is a row by its tag or role. */
  row: 0.5,
} as const;

/** Which column holds the last message's time. */
export const TIME = {
  /** Share of a column's texts that have to be times. */
  leastRead: 0.7,
  share: 4,
  /** Times yet to come are deadlines. */
  future: 6,
  /** Clocks of panel and viewer differ, ms. */
  clockSkew: 300_000,
  /** Per power of ten above a second. */
  coarseness: 0.35,
  newestFirst: 1,
  /** Another of each record's times comes later. */
  earlier: 1,
  head: 1.5,
  otherHead: 3,
  /** Words for screen readers and attributes come after what is shown. */
  spoken: 0.5,
  attribute: 0.8,
} as const;

/** Which column holds the buyer; see `buyer-field.ts`. */
export const BUYER = {
  least: 2.5,
  name: 3,
  login: 1.2,
  /** A single word with a capital, where at least this share of the others are names or logins. */
  givenName: 2,
  leastNames: 0.3,
  /** Logins that are no words. */
  handle: 1,
  /** From this share on they are logins, in an element that is called a title as well. */
  mostlyHandles: 0.6,
  head: 2,
  /** An avatar in the same record shows the first letters of this name. */
  initials: 3,
  variety: 1,
  sentence: -3,
  otherHead: -2.5,
  /** The column tells who wrote last, which is often but not always the buyer. */
  authorHead: -5,
  early: 0.4,
  /** All records lack it. */
  missing: -1,
} as const;

/** Which column holds the subject; see `subject-field.ts`. */
export const SUBJECT = {
  least: 0.5,
  head: 3,
  link: 0.8,
  length: 1,
  early: 0.4,
  product: -0.6,
  /** Marks of a message's beginning, cut short. */
  snippetName: -3,
  cutShort: -3,
  /** Several words with a mark behind them that ends what is said. */
  ended: -0.8,
  sentence: -2.5,
  code: -2,
  constant: -2,
  /** All records lack it. */
  missing: -1,
} as const;

/** Which mark tells unread rows; see `unread-field.ts`. */
export const UNREAD = {
  least: 2,
  name: 4,
  bold: 2.5,
  dot: 2,
} as const;

/** What tells records apart for good; see `key-field.ts`. */
export const KEY = {
  /** The link leads below the page shown, to an address that names discussions, or anywhere. */
  linkBelowPage: 5,
  linkToDiscussion: 3.7,
  link: 3.2,
  /** To an order, a product, a person. */
  linkElsewhere: 0.5,
  idAttribute: 2.5,
  attribute: 1.5,
  /** The attribute is the record's own. */
  onRecord: 1,
  call: -0.5,
  numbered: -1,
} as const;

/** How many records of a long list are looked at to infer its profile. */
export const SAMPLE = 40;
