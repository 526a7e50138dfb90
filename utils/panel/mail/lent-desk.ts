import type { Finding } from '@/utils/guard/finding';

import type { placeInside } from '../overlay/inside';
import type { PanelReading, ReadComposer, ReadingContext, ReadThread } from '../reading';

/** Reads a mailbox and knows its answers: stands in for the reading of a panel. */
export interface MailDesk {
  /** Id of the pack whose contacts are read. */
  readonly platform: string;
  read(document: Document, context: ReadingContext): PanelReading;
  /** The contact that is open, or quoted in its answer; null for none. */
  thread(document: Document, context: ReadingContext): ReadThread | null;
  /** The composers in which a contact is answered, and those that write to a customer unasked. */
  composers(document: Document): ReadComposer[];
  /** What is wrong in the head of the mail that is written in `editor`. */
  findings(editor: Element): readonly Finding[];
  /** Ids of what a complete answer holds; none where no contact is answered. */
  checklist(editor: Element): readonly string[];
  /** Where in an opened mail its deadline stands; panels show theirs beside the reply. */
  readonly placeInside: typeof placeInside;
}

const KEY = Symbol.for('panelwatch.mail');

const world: typeof globalThis & { [KEY]?: MailDesk } = globalThis;

/** Lends the desk to the other scripts in the same isolated world: most pages are no mailbox. */
export function lendMailDesk(desk: MailDesk): void {
  world[KEY] = desk;
}

/** The desk that was lent; null on a page that is no mailbox. */
export function lentMailDesk(): MailDesk | null {
  return world[KEY] ?? null;
}
