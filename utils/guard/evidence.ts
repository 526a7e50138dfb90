/**
 * What speaks for (+) and against (−) a finding, and how much. A candidate's evidence is summed up:
 * 3 and more blocks, 2 warns, 1 hints, less is let through. This is the one place where it is decided
 * how sure a sign is.
 */
export const WEIGHTS = {
  /** The form alone is proof: an e-mail address, a valid IBAN, an unfilled placeholder. */
  unmistakable: 3,
  /** The form is usual for what is sought, and for little else. */
  likely: 2,
  /** The form is possible. */
  possible: 1,
  /** Words nearby say what it is: "call", "write to", "account". */
  announced: 2,
  /** A preposition before it says that one is to be met there: "na Messengeri". */
  'said to be there': 1,
  /** Someone took pains to hide it: nobody spells out an order number. */
  disguised: 2,
  /** Repeats what the buyer wrote. */
  quoted: -4,
  /** Nobody knows that this platform has such a rule. */
  unstated: -1,
  /** The seller declines it: "we cannot use WhatsApp". */
  refused: -4,
  /** All words of the sentence together speak against it … */
  'sounds harmless': -4,
  /** … or leave little for it. */
  'sounds rather harmless': -2,
  /** Words nearby say that it is something else: an order, a tracking number, a price. */
  'named otherwise': -3,
  /** Stands in quotation marks: what is printed on the goods or shown on a screen. */
  printed: -4,
  /** A step of a menu: "Settings › Mail". */
  'in a menu': -4,
  /** The buyer asked about the thing of that very name, or about what the goods do with it. */
  'asked about': -3,
  /** … or about another of its kind. */
  'asked about its like': -1,
  /** What comes from it or goes over it is spoken of: "messages from WhatsApp". */
  'its contents': -2,
  /** The page shows this very number, or the platform allows this host. */
  known: -6,
} as const satisfies Record<string, number>;

export type Evidence = keyof typeof WEIGHTS;
