import type { Finding } from '@/utils/guard/finding';
import type { Recipients } from '@/utils/guard/recipients';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { isPlatformAddress } from './recognise';

/**
 * A new mail to a customer whom no contact of theirs is answered with.
 *
 * @param recipients - of a mail that answers none
 * @param known - addresses from which contacts came
 */
export function firstContactFindings(
  { to, cc, bcc }: Recipients,
  known: readonly string[],
  contacts: MailContacts,
): Finding[] {
  const customers = [...to, ...cc, ...bcc].filter(
    (recipient) =>
      known.some((address) => recipient.toLowerCase().includes(address)) ||
      isRelay(recipient, contacts),
  );
  return [...new Set(customers)].map((excerpt) => ({
    rule: 'mail.first-contact',
    severity: 'block',
    start: 0,
    end: 0,
    source: contacts.firstContactRule,
    excerpt,
  }));
}

/** An address of the platform made for one contact: it has a number in it, which departments have not. */
function isRelay(recipient: string, contacts: MailContacts): boolean {
  return isPlatformAddress(recipient, contacts) && /\d[^@\s<\d]*@/.test(recipient);
}
