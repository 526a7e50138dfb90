import { z } from '@/utils/schema';

const Selector = z.string().check(z.minLength(1), z.maxLength(500));
const Words = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50));

/**
 * Where one value stands inside a record: the element that `selector` finds in it, or the record
 * itself where the selector is ':scope'; the attribute's value, or the text where none is named.
 */
export const FieldPlace = z.strictObject({
  selector: Selector,
  attribute: z.optional(z.string().check(z.maxLength(100))),
  /** Which of the element's own pieces of text, from 0; without it the whole text. */
  run: z.optional(z.int().check(z.nonnegative())),
  /** Which part of a text such as 'Ada · Order 7', from 0. */
  segment: z.optional(z.int().check(z.nonnegative())),
  /** Which part of a link between its slashes and marks, from 0. */
  part: z.optional(z.int().check(z.nonnegative())),
  /** Only the number in it: '123' of '123-lost-parcel'. */
  number: z.optional(z.boolean()),
  /** The pattern's fixed beginning, cut off: 'thread-' of 'thread-123', 'From:' of 'From: Ada'. */
  prefix: z.optional(z.string().check(z.maxLength(200))),
  /** The pattern's fixed end, cut off. */
  suffix: z.optional(z.string().check(z.maxLength(200))),
});
export type FieldPlace = z.infer<typeof FieldPlace>;

/** How the place 'author' tells who wrote last. */
export const AuthorRule = z.strictObject({
  /**
   * `words`: the text names the side. `prefix`: the text begins with the side, and is the buyer's
   * where it does not. `sentence`: it says who did what, and when. `mark`: something stands there
   * where the shop wrote, nothing where the buyer did; messages at the place 'snippet', if there is
   * one, may begin with the platform's name.
   */
  by: z.enum(['words', 'prefix', 'sentence', 'mark']),
  /** Texts, folded, that stand for a side on this panel beyond the common words. */
  seller: Words,
  buyer: Words,
  platform: Words,
  /** Marks without words, in rows or rows themselves, each of one who wrote last: arrows, colours. */
  signs: z.optional(
    z
      .array(z.strictObject({ selector: Selector, from: z.enum(['buyer', 'seller', 'platform']) }))
      .check(z.minLength(1), z.maxLength(20)),
  ),
});
export type AuthorRule = z.infer<typeof AuthorRule>;

/** How the place 'unread' tells that a row is unread. */
export const UnreadRule = z.strictObject({
  /**
   * `present`: the record or something in it matches the selector; `count`: the number is above 0;
   * `words`: the text says so; `bold`: the font is at least as heavy as `weight`.
   */
  by: z.enum(['present', 'count', 'words', 'bold']),
  weight: z.optional(z.number()),
  /** Texts, folded, that alone say so: 'no' below 'Read'. */
  words: z.optional(Words),
});
export type UnreadRule = z.infer<typeof UnreadRule>;

/** How the place 'state', or marks without words, tell whether a row waits. */
export const StateRule = z.strictObject({
  /** Only waiting rows are marked, so that a row without a mark does not wait. */
  markedOnly: z.boolean(),
  /** An 'open' row waits, since answered ones are marked as such. */
  openWaits: z.boolean(),
  /** 'Pending' stands beside 'open': without a word on who wrote last it may wait for either side. */
  pendingIsUnclear: z.optional(z.boolean()),
  /** A number is what is left to answer in, and a sign without any that nothing is asked. */
  countsDown: z.optional(z.boolean()),
  /** Texts, folded, that stand for a state on this panel beyond the common words. */
  waiting: z.optional(Words),
  answered: z.optional(Words),
  /** Marks without words, in rows or rows themselves: colours, pictures. */
  signs: z.optional(
    z
      .array(z.strictObject({ selector: Selector, waits: z.boolean() }))
      .check(z.minLength(1), z.maxLength(20)),
  ),
});
export type StateRule = z.infer<typeof StateRule>;

/** Where the records of a list stand and how each is read. */
export const ListProfile = z.strictObject({
  record: Selector,
  /** `record` finds where each record begins: the siblings behind it, up to the next, are of it. */
  runs: z.optional(z.boolean()),
  fields: z.record(z.string(), FieldPlace),
  /** How sure each field is, 0–1. */
  confidence: z.record(z.string(), z.number()),
  /** Share of the rows that had a value when the list was worked out, by field, 0–1. */
  shares: z.optional(z.record(z.string(), z.number())),
  author: z.optional(AuthorRule),
  state: z.optional(StateRule),
  unread: z.optional(UnreadRule),
});
export type ListProfile = z.infer<typeof ListProfile>;

/**
 * Where on a panel's pages things stand: inferred from a page, taught by the user, or shipped.
 * Data only, so that an imported one can do no harm.
 */
export const PanelProfile = z.strictObject({
  version: z.literal(1),
  origin: z.enum(['inferred', 'taught', 'shipped']),
  /** Host and shape of the list's path, e.g. 'panel.example' and '/seller/discussions'. */
  host: z.string().check(z.maxLength(253)),
  path: z.string().check(z.maxLength(2000)),
  /** When it was stored, epoch ms. */
  savedAt: z.optional(z.int()),
  locale: z.nullable(z.string().check(z.maxLength(100))),
  timeZone: z.nullable(z.string().check(z.maxLength(100))),
  list: z.nullable(ListProfile),
  /** List and composer stand side by side: where the one is, the other has to be. */
  beside: z.optional(z.boolean()),
  composer: z.nullable(
    z.strictObject({ editor: Selector, send: z.array(Selector).check(z.maxLength(50)) }),
  ),
});
export type PanelProfile = z.infer<typeof PanelProfile>;
