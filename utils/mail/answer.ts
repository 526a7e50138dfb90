import {
  type RecipientFinding,
  recipientFindings,
  type Recipients,
} from '@/utils/guard/recipients';
import type { Finding } from '@/utils/guard/finding';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { supportQuestion } from './support-question';

/** An answer to a contact, as its composer shows it. */
export interface ContactAnswer {
  /** Whom it has to go to. */
  readonly expected: Recipients;
  /** Whom it goes to. */
  readonly recipients: Recipients;
  /** What the seller wrote, without what is quoted. */
  readonly text: string;
}

/** What is wrong with an answer besides its words. */
export function answerFindings(
  { expected, recipients, text }: ContactAnswer,
  contacts: MailContacts,
): (Finding | RecipientFinding)[] {
  return [
    ...recipientFindings(expected, recipients, contacts.rule),
    ...supportQuestion(text, contacts),
  ];
}

/** Ids of what a complete answer to a contact holds: of its reason, else of all, then of every answer. */
export function checklistFor(
  reason: MailContacts['reasons'][number] | null,
  { checklist }: MailContacts,
): readonly string[] {
  return [...(reason?.checklist ?? []), ...checklist];
}
