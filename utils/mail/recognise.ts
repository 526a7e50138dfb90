import type { ContactReason, MailContacts } from '@/utils/platforms/mail-contacts';

import { folded, hasWords } from './folded';

/** What a list or a mail's head shows of a mail. */
export interface MailHead {
  /** Name and address of the sender, as far as they are shown. */
  readonly sender: string;
  readonly subject: string;
  /** The beginning of the text, or all of it; empty where it is not shown. */
  readonly excerpt: string;
}

/** A buyer's contact that came by mail. */
export interface MailContact {
  /** Null where the mail does not name one of the reasons that are known. */
  readonly reason: ContactReason | null;
  /** Number of the order; null where none is shown. */
  readonly order: string | null;
}

/** What each sign is worth: that the platform wrote, and that it is about a contact. */
const FROM = { domain: 3, name: 2, subject: 2, excerpt: 1 } as const;
const ABOUT = { reason: 2, weakReason: 1, reasonInExcerpt: 1, contact: 1, order: 1 } as const;
const ENOUGH = 2;
const ENOUGH_OF_OTHERS = 3;

/**
 * The contact that a mail passes on; null for every other mail, the platform's own included. The form of
 * these mails is not public, so signs are weighed: who wrote it, and what it is about.
 */
export function contactIn(head: MailHead, contacts: MailContacts): MailContact | null {
  const mail = {
    sender: folded(head.sender),
    subject: folded(head.subject),
    excerpt: folded(head.excerpt),
  };
  if (isFrom(mail, contacts) < ENOUGH) return null;
  const text = `${mail.subject}\n${mail.excerpt}`;
  const inSubject = reasonIn(mail.subject, contacts);
  const reason = inSubject ?? reasonIn(text, contacts);
  const order = orderIn(text, contacts);
  const about =
    (inSubject ? ABOUT.reason : reason ? ABOUT.reasonInExcerpt : weakness(text, contacts)) +
    (hasAny(text, contacts.contactWords) ? ABOUT.contact : 0) +
    (order === null ? 0 : ABOUT.order) -
    (hasAny(mail.subject, contacts.otherWords) ? ABOUT.reason : 0);
  // Anybody can write about the platform: what its name in the sender does not tell, more signs must.
  return about < (isSender(mail.sender, contacts) ? ENOUGH : ENOUGH_OF_OTHERS)
    ? null
    : { reason: reason ?? weakReasonIn(text, contacts), order };
}

/** Whether an address, or a text with one in it, is the platform's own. */
export function isPlatformAddress(text: string, { domains }: MailContacts): boolean {
  const [, domain = ''] = /@([\w.-]+)/.exec(text.toLowerCase()) ?? [];
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`));
}

function isSender(sender: string, contacts: MailContacts): boolean {
  return isPlatformAddress(sender, contacts) || isNamed(sender, contacts);
}

function isNamed(sender: string, { name }: MailContacts): boolean {
  return hasWords(sender.replaceAll(/(?<!\S)\S+@\S+/g, ' '), name);
}

function isFrom(mail: MailHead, contacts: MailContacts): number {
  const { name } = contacts;
  return (
    (isPlatformAddress(mail.sender, contacts) ? FROM.domain : 0) +
    (isNamed(mail.sender, contacts) ? FROM.name : 0) +
    (hasWords(mail.subject, name) ? FROM.subject : 0) +
    (hasWords(mail.excerpt, name) ? FROM.excerpt : 0)
  );
}

function reasonIn(text: string, { reasons }: MailContacts): ContactReason | null {
  return reasons.find(({ words }) => hasAny(text, words)) ?? null;
}

function weakReasonIn(text: string, { reasons }: MailContacts): ContactReason | null {
  return reasons.find(({ weakWords = [] }) => hasAny(text, weakWords)) ?? null;
}

function weakness(text: string, contacts: MailContacts): number {
  return weakReasonIn(text, contacts) ? ABOUT.weakReason : 0;
}

/** 'Encomenda 10028371', 'encomenda n.º DT-2231'. */
function orderIn(text: string, { orderWords }: MailContacts): string | null {
  for (const word of orderWords) {
    const at = text.indexOf(word);
    if (at < 0) continue;
    const after = text.slice(at + word.length, at + word.length + 40);
    const number = /^[^\d\n]{0,16}?((?:[a-z]{1,4}-?)?\d[\d-]{3,})/.exec(after)?.[1];
    if (number !== undefined) return number;
  }
  return null;
}

function hasAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => hasWords(text, word));
}
