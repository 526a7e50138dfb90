import type { Finding } from '@/utils/guard/finding';
import type { MailContacts } from '@/utils/platforms/mail-contacts';

import { folded } from './folded';

/**
 * A word to the platform's own staff in the answer to a buyer: 'Olá equipa Dott, …'. The buyer reads it,
 * for the platform passes the answer on. That the buyer is told of the staff is none.
 *
 * @param draft - what the seller wrote, without what is quoted below
 */
export function supportQuestion(draft: string, contacts: MailContacts): Finding[] {
  const { greetings, staff, name, rule } = contacts;
  const [hello, team] = [greetings.join('|'), staff.join('|')];
  const pattern = new RegExp(
    `^[ \\t]*(?:(?:${hello})[ \\t,]+[^.!?\\n]{0,20}?)?(?:(?:${team})\\b[^.!?,\\n]{0,25}?)?\\b${name}\\b[ \\t]*[,:!\\n]`,
    'm',
  );
  const found = pattern.exec(folded(draft));
  if (!found) return [];
  // As an excerpt: where the draft's text stands on the page, the mail's reader does not know.
  const excerpt = draft.slice(found.index, found.index + found[0].length).trim();
  return [
    { rule: 'mail.support-question', severity: 'hint', start: 0, end: 0, source: rule, excerpt },
  ];
}
