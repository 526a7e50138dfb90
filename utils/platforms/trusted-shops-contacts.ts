import type { PlatformContacts } from './types';

const CONTACTS = 'https://help.etrusted.com/hc/en-gb/articles/360042515392';
const ZONE = 'Europe/Berlin';

/** Whom to turn to at Trusted Shops. */
export const trustedShopsContacts = {
  page: CONTACTS,
  contacts: [
    { id: 'trustedshops.contact.sales', phone: '+49 221 775 367 013' },
    {
      id: 'trustedshops.contact.members',
      phone: '+49 221 775 367 013',
      email: 'members@trustedshops.com',
      office: {
        country: 'DE',
        timeZone: ZONE,
        weekdays: [1, 2, 3, 4, 5],
        from: '09:00',
        to: '18:00',
      },
    },
    { id: 'trustedshops.contact.certification', email: 'certification@trustedshops.com' },
    { id: 'trustedshops.contact.contract', email: 'contract@trustedshops.com' },
    { id: 'trustedshops.contact.integration', email: 'productintegration@trustedshops.com' },
    { id: 'trustedshops.contact.consumers', email: 'service@trustedshops.com' },
    { id: 'trustedshops.contact.reviews', email: 'reviewservice@trustedshops.com' },
    { id: 'trustedshops.contact.legal', email: 'shop@trustedshops.com' },
  ],
} as const satisfies PlatformContacts;
