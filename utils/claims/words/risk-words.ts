/**
 * Words in which buyers of one language tell of grave trouble. Each entry is a list `a|b c|d*` of folded
 * words and phrases, see `fold`; a star stands for any ending. What is a negation in itself
 * ("not original") stands in its list as a whole.
 */
export interface RiskWords {
  /** The thing that was bought. */
  readonly device: string;
  readonly locked: string;
  /** What a lock asks for. */
  readonly key: string;
  /** How a thing asks for it. */
  readonly asks: string;
  /** What says by itself that a device is locked. */
  readonly lock: string;
  /** Whose account it is not. */
  readonly foreign: string;
  readonly fake: string;
  /** What says by itself that a thing is dangerous. */
  readonly danger: string;
  readonly battery: string;
  readonly swollen: string;
  readonly refuses: string;
  /** What a buyer may ask for: return, refund, claim. */
  readonly right: string;
  /** What says by itself that a right was refused. */
  readonly refused: string;
  /** What says by itself that the thing is not what was offered. */
  readonly dispute: string;
  readonly broken: string;
  /** Words that take back what follows them. */
  readonly deny: string;
  /** Words that make what follows them a mere possibility. */
  readonly maybe: string;
  /** Words with which a question begins. */
  readonly asking: string;
  /** Words with which one asks about what is so. */
  readonly why: string;
  /** What says that all is well by now. */
  readonly solved: string;
  /** What makes it another matter than the thing that was bought. */
  readonly other: string;
}
