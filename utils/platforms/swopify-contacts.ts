import type { PlatformContacts } from './types';

const COMMUNICATION = 'https://swapiphone.com/de-en/customer-communication';
const VACATION = 'https://swapiphone.com/de-en/vacation-mode';

/** Whom to turn to at SWOPiFY. */
export const swopifyContacts = {
  page: VACATION,
  contacts: [
    { id: 'swopify.contact.administrator', url: VACATION },
    { id: 'swopify.contact.help', url: COMMUNICATION },
  ],
} as const satisfies PlatformContacts;
