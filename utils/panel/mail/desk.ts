import type { Finding } from '@/utils/guard/finding';
import { answerFindings, checklistFor } from '@/utils/mail/answer';
import { firstContactFindings } from '@/utils/mail/first-contact';
import { ownPart } from '@/utils/mail/quoted';
import type { MailContact } from '@/utils/mail/recognise';
import { isReply } from '@/utils/mail/subject';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { type Root, rootsIn } from '../dom/flat-tree';
import { placeInside } from '../overlay/inside';
import { OTHER_FOLDERS } from '../words/mail';
import { answeredContact, type MailComposer, mailComposers, writtenIn } from './answers';
import { createBegunMails } from './begun-mails';
import { createKeys } from './keys';
import type { MailDesk } from './lent-desk';
import { type OpenedContact, openedContact } from './opened';
import { readingOf } from './reading-of';
import { recipientsIn } from './recipients';
import { type ContactRow, contactRows } from './rows';
import { threadOf } from './threads';
import { mailTimes } from './times';

/** In these folders no contact waits. */
const OTHER_FOLDER = new RegExp(String.raw`[#/=](?:${OTHER_FOLDERS})(?:$|[/?&#])`, 'i');

/** Reads a mailbox: of all mails in it those alone that pass on contacts of one platform. */
export function createMailDesk(platform: string, contacts: MailContacts): MailDesk {
  const keys = createKeys();
  const begun = createBegunMails(keys);
  /** All mails that are being written, as they were found last. */
  let composers: readonly MailComposer[] = [];

  const contactOf = (composer: MailComposer): MailContact | null => {
    const senders = [...begun.recipientsOf(composer).to, ...keys.senderOf(composer.subject)];
    return answeredContact(composer, senders.join(' '), contacts);
  };
  const firstContact = ({ subject, fields }: MailComposer): Finding[] =>
    isReply(subject) ? [] : firstContactFindings(recipientsIn(fields), keys.addresses(), contacts);
  const findOurs = (roots: readonly Root[]): MailComposer[] => {
    composers = mailComposers(roots);
    return composers.filter(
      (composer) => contactOf(composer) !== null || firstContact(composer).length > 0,
    );
  };
  const composerOf = (editor: Element): MailComposer | undefined =>
    composers.find((composer) => composer.editor === editor);

  return {
    platform,
    placeInside,
    read(document, context) {
      const roots = rootsIn(document);
      const opened = openedContact(roots, contacts);
      const isOther = OTHER_FOLDER.test(context.url);
      const rows = isOther ? [] : rowsBeside(opened, document, contacts);
      const [composer = null] = findOurs(roots);
      const found = { document, rows, opened, composer, isOther: isOther || composers.length > 0 };
      return readingOf(found, context, contacts, keys);
    },
    thread(document, context) {
      const roots = rootsIn(document);
      const opened = openedContact(roots, contacts);
      if (opened) return threadOf(opened, mailTimes(document, context), keys, contacts);
      const composer = mailComposers(roots).find((one) => contactOf(one) !== null);
      return composer ? begun.threadOf(composer) : null;
    },
    composers: (document) => findOurs(rootsIn(document)),
    findings(editor) {
      const composer = composerOf(editor);
      if (!composer) return [];
      if (!contactOf(composer)) return firstContact(composer);
      const answer = {
        expected: begun.recipientsOf(composer),
        recipients: recipientsIn(composer.fields),
        text: ownPart(writtenIn(editor)),
      };
      return answerFindings(answer, contacts);
    },
    checklist(editor) {
      const composer = composerOf(editor);
      const contact = composer && contactOf(composer);
      return contact ? checklistFor(contact.reason, contacts) : [];
    },
  };
}

/** Contacts of a list; what is quoted in the open one is no row. */
function rowsBeside(
  opened: OpenedContact | null,
  document: Document,
  contacts: MailContacts,
): ContactRow[] {
  return contactRows(document, contacts).filter(
    ({ element }) => !opened?.element.contains(element),
  );
}
