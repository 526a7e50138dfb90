import type { Finding } from '@/utils/guard/finding';
import type { Recipients } from '@/utils/guard/recipients';
import { answerFindings, checklistFor } from '@/utils/mail/answer';
import { firstContactFindings } from '@/utils/mail/first-contact';
import { ownPart, quotedSender } from '@/utils/mail/quoted';
import { isReply } from '@/utils/mail/subject';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { type Root, rootsIn } from '../dom/flat-tree';
import type { PanelReading, ReadingContext, ReadThread } from '../reading';
import { answeredContact, type MailComposer, mailComposers, writtenIn } from './answers';
import { createKeys } from './keys';
import type { MailDesk } from './lent-desk';
import { openedContact } from './opened';
import { readingOf } from './reading-of';
import { quotedThread, threadOf } from './threads';
import { mailTimes } from './times';
import { recipientsIn } from './recipients';
import { contactRows } from './rows';

/** Folders of what was written here, and of what nobody reads: no contact waits in them. */
const OTHER_FOLDER =
  /[#/=](?:sent|sentitems|sent%20items|enviad[oa]s?|drafts?|rascunhos|outbox|scheduled|spam|junk\w*|trash|deleteditems)(?:$|[/?&#])/i;

/** Reads a mailbox: of all mails in it those alone that pass on contacts of one platform. */
export function createMailDesk(platform: string, contacts: MailContacts): MailDesk {
  /** Whom each mail went to when it was begun, as the mail that it answers set it. */
  const begun = new WeakMap<Element, Recipients>();
  /** What each mail quoted when it was begun: what is written may run into it later. */
  const quoted = new WeakMap<Element, ReadThread>();
  let composers: readonly MailComposer[] = [];
  const keys = createKeys();

  const expectedOf = (composer: MailComposer): Recipients => {
    const known = begun.get(composer.editor);
    if (known) return known;
    const now = recipientsIn(composer.fields);
    const sender = quotedSender(writtenIn(composer.editor));
    // What the quoted mail itself tells goes before what the head showed when we came.
    const names = [...now.to, ...now.cc, ...now.bcc];
    const isNamed = sender === null || names.some((name) => name.toLowerCase().includes(sender));
    const expected = isNamed ? now : { to: [sender], cc: [], bcc: [] };
    if (names.length > 0) begun.set(composer.editor, expected);
    return expected;
  };

  const contactOf = (composer: MailComposer) => {
    const { to } = expectedOf(composer);
    return answeredContact(
      composer,
      [...to, ...keys.senderOf(composer.subject)].join(' '),
      contacts,
    );
  };

  const isOurs = (composer: MailComposer): boolean =>
    contactOf(composer) !== null || firstContact(composer).length > 0;

  const firstContact = (composer: MailComposer): Finding[] =>
    isReply(composer.subject)
      ? []
      : firstContactFindings(recipientsIn(composer.fields), keys.addresses(), contacts);

  const findComposers = (roots: readonly Root[]): MailComposer[] => {
    const all = mailComposers(roots);
    composers = all;
    return all.filter(isOurs);
  };

  const composerOf = (editor: Element): MailComposer | undefined =>
    composers.find((composer) => composer.editor === editor);

  return {
    platform,
    read(document: Document, context: ReadingContext): PanelReading {
      const roots = rootsIn(document);
      const opened = openedContact(roots, contacts);
      const isOther = OTHER_FOLDER.test(context.url);
      const rows = isOther
        ? []
        : contactRows(document, contacts).filter(
            ({ element }) => !opened?.element.contains(element),
          );
      const [composer = null] = findComposers(roots);
      const isWriting = composers.length > 0;
      return readingOf(
        { document, rows, opened, composer, isOther: isOther || isWriting },
        context,
        contacts,
        keys,
      );
    },
    thread(document, context) {
      const roots = rootsIn(document);
      const opened = openedContact(roots, contacts);
      if (opened) return threadOf(opened, mailTimes(document, context), keys, contacts);
      const composer = mailComposers(roots).find((one) => contactOf(one) !== null);
      if (!composer) return null;
      const known = quoted.get(composer.editor) ?? quotedThread(composer, keys);
      quoted.set(composer.editor, known);
      return known;
    },
    composers: (document) => findComposers(rootsIn(document)),
    findings(editor) {
      const composer = composerOf(editor);
      if (!composer) return [];
      if (!contactOf(composer)) return firstContact(composer);
      const answer = {
        expected: expectedOf(composer),
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
