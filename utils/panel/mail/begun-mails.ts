import type { Recipients } from '@/utils/guard/recipients';
import { quotedSender } from '@/utils/mail/quoted';

import type { ReadThread } from '../reading';
import { type MailComposer, writtenIn } from './answers';
import type { ContactKeys } from './keys';
import { recipientsIn } from './recipients';
import { quotedThread } from './threads';

/** What each mail was when it was begun: what is written may run into what it quotes later. */
interface BegunMails {
  /** Whom it was to go to, as the mail that it answers set it. */
  recipientsOf(composer: MailComposer): Recipients;
  /** The contact that it quotes. */
  threadOf(composer: MailComposer): ReadThread;
}

/** Remembers mails for as long as their editors live. */
export function createBegunMails(keys: ContactKeys): BegunMails {
  const recipients = new WeakMap<Element, Recipients>();
  const threads = new WeakMap<Element, ReadThread>();
  return {
    recipientsOf(composer) {
      const known = recipients.get(composer.editor);
      if (known) return known;
      const shown = recipientsIn(composer.fields);
      const names = Object.values(shown).flat();
      const expected = expectedOf(shown, names, quotedSender(writtenIn(composer.editor)));
      if (names.length > 0) recipients.set(composer.editor, expected);
      return expected;
    },
    threadOf(composer) {
      const thread = threads.get(composer.editor) ?? quotedThread(composer, keys);
      threads.set(composer.editor, thread);
      return thread;
    },
  };
}

/** What the quoted mail itself tells goes before what the head showed when we came. */
function expectedOf(
  shown: Recipients,
  names: readonly string[],
  sender: string | null,
): Recipients {
  const isNamed = sender === null || names.some((name) => name.toLowerCase().includes(sender));
  return isNamed ? shown : { to: [sender], cc: [], bcc: [] };
}
