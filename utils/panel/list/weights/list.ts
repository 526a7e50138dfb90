// Evidence for and against a group of records. See `../weights.ts` for the unit.

/** The nearest heading above names discussions, or another kind of list. */
export const headingDiscussions = 3;
export const headingOther = -4;
/** Title, main heading or the current entry of the menu does. */
export const pageDiscussions = 2;
export const pageOther = -2;
/** A part of the address does. */
export const addressDiscussions = 2;
export const addressOther = -1.5;
/** Every record has a time of its own; below `leastTimes` of them it is no candidate. */
export const time = 1.5;
export const leastTimes = 0.6;
/** A person is named in each record. */
export const person = 2;
/** The same few persons over and over: messages of one thread, not threads. */
export const fewPersons = -4;
/** From this share on the shop itself stands among the names: they are authors of messages. */
export const leastOwn = 0.1;
export const ownMessages = -8;
/** So few rows that lead nowhere, on a page whose address names a discussion: its messages. */
export const fewRows = 3;
export const openDiscussion = -6;
/** Neither a person nor anything that tells records apart: parts of a text. */
export const anonymous = -3;
/** Nothing in the records themselves is a matter of messages: no person, author, state, unread mark. */
export const impersonal = -3;
/** Records lead to different pages, and these lie below the page shown. */
export const ownLink = 1;
export const linkBelowPage = 1.5;
/** Something tells who wrote last. */
export const author = 2;
/** A state says that it waits or was answered. */
export const state = 2.5;
export const unread = 1;
/** Words of a message, cut short. */
export const snippet = 1;
/** Heads of columns that lists of messages have, and that lists of goods have, each. */
export const messageHead = 0.5;
export const goodsHead = -1.5;
export const goodsHeadMost = -4;
/** Below the head of a state stand states of goods and money. */
export const goodsStates = -5;
/** Sums of money in the records. */
export const money = -3;
/** Fields to fill in, other than boxes to tick. */
export const input = -3;
/** Beside the page's matter: navigation, footer, complementary column. */
export const beside = -2;
export const main = 0.5;
/** The same kind of time stands several times in a record: it is a section that holds records. */
export const nested = -8;
/** Records as long as articles or whole messages. */
export const longText = -2;
/** Sections of one list are less than the list. */
export const perDoubling = 0.3;
/** Fewer than three records prove little. */
export const few = -0.5;
