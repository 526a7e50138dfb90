import { contactIn, type MailContact } from '@/utils/mail/recognise';
import { folded, hasWords } from '@/utils/mail/folded';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { textOf, textRuns } from '../dom/text';
import { isInvisible } from '../dom/hidden';
import { partiesIn } from './addresses';

/** A mail of a list that passes a contact on. */
export interface ContactRow {
  readonly element: Element;
  readonly contact: MailContact;
  readonly subject: string;
  /** What names the sender; the row where nothing does by itself. */
  readonly senders: Element;
  /** Null where the list shows names alone. */
  readonly address: string | null;
}

const ROWS = 'tr, li, [role="row"], [role="option"], [role="listitem"], article, [data-convid]';
/** Where subjects stand, the surest place first: a column of that name may hold the whole row. */
const SUBJECTS = [
  '.bog',
  '[class~="subject"] a',
  'a[class*="subject" i]',
  '[data-testid*="subject" i]',
  '[class*="subject" i]:not(td)',
  '[class*="subject" i]',
];
const SENDER =
  '.yW, [class~="fromto"], [class*="sender" i], [class*="from" i], [data-testid*="sender" i]';
const LONGEST_NAME = 80;
/** A row with more text is a mail and no line of a list. */
const LONGEST_ROW = 1500;

/**
 * The rows of a mail list that pass contacts on. Of all other rows nothing is taken but whether they
 * name the platform.
 */
export function contactRows(document: Document, contacts: MailContacts): ContactRow[] {
  const naming = [...document.querySelectorAll(ROWS)].filter((row) => names(row, contacts));
  const innermost = naming.filter((row) => !naming.some((one) => one !== row && row.contains(one)));
  return innermost.flatMap((row) => (isInvisible(row) ? [] : (readRow(row, contacts) ?? [])));
}

function names(row: Element, { name, domains }: MailContacts): boolean {
  const text = row.textContent ?? '';
  if (text.length > LONGEST_ROW) return false;
  return (
    hasWords(folded(text), name) ||
    domains.some((domain) => row.querySelector(`[title*="${domain}"], [email*="${domain}"]`))
  );
}

function readRow(row: Element, contacts: MailContacts): ContactRow | null {
  const [party] = partiesIn(row);
  const senders = row.querySelector(SENDER) ?? party?.element ?? null;
  const name = senders === null ? nameIn(row, contacts) : textOf(senders);
  const sender = `${name} ${party?.shown ?? ''}`;
  const excerpt = textOf(row).replace(name, ' ');
  for (const subject of subjectsIn(row, name)) {
    const contact = contactIn({ sender, subject, excerpt }, contacts);
    if (contact) {
      return {
        element: row,
        contact,
        subject,
        senders: senders ?? row,
        address: party?.address ?? null,
      };
    }
  }
  return null;
}

/** A short text with the platform's name, where no markup says what names the sender. */
function nameIn(row: Element, { name }: MailContacts): string {
  const texts = textRuns(row).map(({ text }) => text);
  return texts.find((text) => text.length < LONGEST_NAME && hasWords(folded(text), name)) ?? '';
}

/** What may be the subject: what the markup says, then the texts of the row, the longer ones first. */
function subjectsIn(row: Element, sender: string): string[] {
  const marked = SUBJECTS.map((place) => row.querySelector(place)).find((found) => found !== null);
  const runs = textRuns(row)
    .map(({ text }) => text)
    .filter((text) => text.length > 5 && text !== sender && !/^[\d\s:./-]+$/.test(text));
  const known = marked ? textOf(marked) : '';
  // The first texts of a row are sender and subject; what is longer behind them is the mail's beginning.
  return known === '' ? runs.slice(0, 4) : [known];
}
