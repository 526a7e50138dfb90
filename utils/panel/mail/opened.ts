import { contactIn, type MailContact } from '@/utils/mail/recognise';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { flatParent, queryAllIn, type Root } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { textOf } from '../dom/text';
import { SUBJECT_HEADS } from '../words/mail';
import { type Party, partiesIn } from './addresses';

/** The contact that is open in a mailbox. */
export interface OpenedContact {
  /** Holds the subject and all messages. */
  readonly element: Element;
  readonly contact: MailContact;
  readonly subject: string;
  readonly messages: readonly OpenedMessage[];
}

/** One mail of the open conversation. */
interface OpenedMessage {
  readonly element: Element;
  readonly sender: Party;
  readonly text: string;
}

const HEADINGS = 'h1, h2, h3, [role="heading"], [class~="subject"]';
const MESSAGES = '[data-message-id], [data-legacy-message-id], .adn, [role="listitem"], article';
const BODY =
  '.a3s, #messagebody, [id^="UniqueMessageBody"], [role="document"], [class*="message-body" i]';
/** How far above its heading a mail may reach, in levels of the tree. */
const REACH = 12;
/** In a list of mails many names stand beside a subject. */
const LIST = '[role="grid"], [role="listbox"], #messagelist, [role="option"], nav';
const LONGEST_SUBJECT = 300;

/** The contact whose mail is open on the page, in one of its frames too; null for none. */
export function openedContact(
  roots: readonly Root[],
  contacts: MailContacts,
): OpenedContact | null {
  for (const heading of queryAllIn(roots, HEADINGS)) {
    if (heading.closest(LIST) || isInvisible(heading)) continue;
    const subject = headingText(heading);
    if (subject === '' || subject.length > LONGEST_SUBJECT) continue;
    const found = aroundHeading(heading, subject, contacts);
    if (found) return found;
  }
  return null;
}

const SUBJECT_HEAD = new RegExp(String.raw`^(?:${SUBJECT_HEADS.join('|')})\s*:\s*`, 'i');

/** 'Assunto: …' is read out to those who do not see. */
function headingText(heading: Element): string {
  const [first] = [...heading.querySelectorAll('.hP, [class~="subject"]')];
  return textOf(first ?? heading).replace(SUBJECT_HEAD, '');
}

function aroundHeading(
  heading: Element,
  subject: string,
  contacts: MailContacts,
): OpenedContact | null {
  let element = flatParent(heading);
  for (let level = 0; element && level < REACH; level++, element = flatParent(element)) {
    if (hasList(element)) return null;
    const messages = messagesIn(element);
    const [first] = messages;
    if (!first) continue;
    const head = { sender: first.sender.shown, subject, excerpt: first.text };
    const contact = contactIn(head, contacts);
    return contact && { element, contact, subject, messages };
  }
  return null;
}

/** Whether a list of mails is in `element`; lists of recipients are a composer's. */
function hasList(element: Element): boolean {
  return [...element.querySelectorAll('[role="grid"], [role="listbox"], #messagelist')].some(
    (list) => !list.closest('form, [role="dialog"], [role="group"]'),
  );
}

function messagesIn(scope: Element): OpenedMessage[] {
  const parts = [...scope.querySelectorAll(MESSAGES)].filter(
    (part) =>
      !part.parentElement?.closest(MESSAGES) ||
      !scope.contains(part.parentElement.closest(MESSAGES)),
  );
  const read = parts.flatMap((part) => messageIn(part) ?? []);
  return read.length > 0 ? read : [messageIn(scope)].filter((message) => message !== null);
}

function messageIn(element: Element): OpenedMessage | null {
  const bodies = [...element.querySelectorAll(BODY)];
  const [sender] = partiesIn(element).filter(
    (party) => !bodies.some((body) => body.contains(party.element)),
  );
  if (!sender) return null;
  const [body] = bodies;
  return { element, sender, text: textOf(body ?? element) };
}
