import { ownPart } from '@/utils/mail/quoted';
import { isPlatformAddress } from '@/utils/mail/recognise';
import type { MailContacts } from '@/utils/platforms/mail-contacts';
import type { TimeContext } from '@/utils/time';

import type { ReadMessage, ReadThread } from '../reading';
import { type MailComposer, writtenIn } from './answers';
import type { ContactKeys } from './keys';
import type { OpenedContact } from './opened';
import { timeIn } from './times';

/** The open contact with all answers to it. */
export function threadOf(
  opened: OpenedContact,
  times: TimeContext,
  keys: ContactKeys,
  contacts: MailContacts,
): ReadThread {
  const [first] = opened.messages;
  const address = first?.sender.address ?? null;
  const messages = opened.messages.map(({ element, sender, text }): ReadMessage => {
    const time = timeIn(element, times);
    const isBuyer = sender.address === address || isPlatformAddress(sender.address, contacts);
    return {
      from: isBuyer ? 'buyer' : 'seller',
      at: time?.at ?? null,
      earliestAt: time?.earliest ?? null,
      text,
      element,
    };
  });
  return { key: keys.keyOf({ ...opened, address }), messages };
}

/** The contact as its answer quotes it, where it is open nowhere else. */
export function quotedThread({ editor, subject }: MailComposer, keys: ContactKeys): ReadThread {
  const written = writtenIn(editor);
  // The line above says who wrote it.
  const text = written
    .slice(ownPart(written).length)
    .replace(/^\s*[^>\s][^\n]*\n/, '')
    .replaceAll(/^>+ ?/gm, '');
  const [address = null] = keys.senderOf(subject);
  const key = keys.keyOf({ element: editor, subject, address });
  return { key, messages: [{ from: 'buyer', at: null, earliestAt: null, text, element: editor }] };
}
