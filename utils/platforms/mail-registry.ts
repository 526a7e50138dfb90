import { dottMail } from './dott-mail';
import type { MailContacts } from './mail-contacts';

/** How the mails look that pass contacts on, by pack; apart from the packs, which every script carries. */
export const mailContacts: Readonly<Record<string, MailContacts>> = { dott: dottMail };
