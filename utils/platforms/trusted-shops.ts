import type { PlatformPack } from './types';

const CASES = 'https://help.etrusted.com/hc/en-gb/articles/360051192551';
const CONTACTS = 'https://help.etrusted.com/hc/en-gb/articles/360042515392';
const READ_ON = '2026-11-21';
const ZONE = 'Europe/Berlin';

/**
 * Trusted Shops Buyer Protection. Days are calendar days and end at the same time of day; the company
 * sits in Cologne, so its zone is Berlin's. E-mail addresses and telephone numbers are allowed here.
 */
export const trustedShops = {
  id: 'trustedshops',
  name: 'Trusted Shops',
  domains: ['app.etrusted.com'],
  markets: {
    de: { language: 'de', country: 'DE', timeZone: ZONE },
    pl: { language: 'pl', country: 'PL', timeZone: ZONE },
    pt: { language: 'pt', country: 'PT', timeZone: ZONE },
    es: { language: 'es', country: 'ES', timeZone: ZONE },
    it: { language: 'it', country: 'IT', timeZone: ZONE },
    fr: { language: 'fr', country: 'FR', timeZone: ZONE },
    gb: { language: 'en', country: 'GB', timeZone: ZONE },
  },
  reply: {
    clock: { kind: 'calendarDays', days: 5, timeZone: ZONE },
    rule: 'trustedshops.reply-5d',
  },
  deadlines: [
    {
      clock: { kind: 'calendarDays', days: 20, timeZone: ZONE },
      rule: 'trustedshops.customer-20d',
    },
    {
      clock: { kind: 'calendarDays', days: 23, timeZone: ZONE },
      rule: 'trustedshops.reminder-23d',
    },
    {
      clock: { kind: 'calendarDays', days: 30, timeZone: ZONE },
      rule: 'trustedshops.protection',
    },
  ],
  draftRules: {
    'contact.url': 'trustedshops.reason-required',
    'contact.messenger': 'trustedshops.reason-required',
    'contact.social': 'trustedshops.reason-required',
    'payment.off-platform': 'trustedshops.decision',
    'deal.off-platform': 'trustedshops.decision',
    'marketing.promotion': 'trustedshops.reason-required',
    'marketing.review': 'trustedshops.reason-required',
    'reply.automated': 'trustedshops.reason-required',
    'reply.language': 'trustedshops.reason-required',
    'reply.discourteous': 'trustedshops.reason-required',
    'reply.incomplete': 'trustedshops.reason-required',
  },
  cases: true,
  pages: {
    [CASES]: { title: 'Buyer Protection: handling cases', readOn: READ_ON },
    [CONTACTS]: { title: 'Your contacts at Trusted Shops', readOn: READ_ON },
  },
  contactsPage: CONTACTS,
  contacts: [
    {
      id: 'trustedshops.contact.sales',
      purpose: 'Before joining',
      phone: '+49 221 775 367 013',
    },
    {
      id: 'trustedshops.contact.members',
      purpose: 'Any question after joining',
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
    {
      id: 'trustedshops.contact.certification',
      purpose: "The trustmark's audit report, whose last page names the person",
      email: 'certification@trustedshops.com',
    },
    {
      id: 'trustedshops.contact.contract',
      purpose: 'Address, payment method, invoices',
      email: 'contract@trustedshops.com',
    },
    {
      id: 'trustedshops.contact.integration',
      purpose: 'Integrating the products',
      email: 'productintegration@trustedshops.com',
    },
    {
      id: 'trustedshops.contact.consumers',
      purpose: 'Questions of buyers on Buyer Protection',
      email: 'service@trustedshops.com',
    },
    {
      id: 'trustedshops.contact.reviews',
      purpose: 'Reported reviews',
      email: 'reviewservice@trustedshops.com',
    },
    {
      id: 'trustedshops.contact.legal',
      purpose: 'Legal packages, warnings',
      email: 'shop@trustedshops.com',
    },
  ],
  rules: [
    {
      id: 'trustedshops.reply-5d',
      text: 'The shop answers a case within 5 days.',
      consequence: 'Otherwise the service team of Trusted Shops steps in.',
      source: CASES,
    },
    {
      id: 'trustedshops.case-opens',
      text: 'A case opens when the customer says that the order did not arrive, or that the money did not come back after a cancellation.',
      source: CASES,
    },
    {
      id: 'trustedshops.protection',
      text: 'Protection lasts 30 days from the order by default.',
      source: CASES,
    },
    {
      id: 'trustedshops.reminder-23d',
      text: 'The customer gets a reminder on day 23 of the protection.',
      source: CASES,
    },
    {
      id: 'trustedshops.decision',
      text: 'The answer says whether the money is refunded: yes, yes after the goods are returned, or no; the amount can be lowered.',
      source: CASES,
    },
    {
      id: 'trustedshops.reason-required',
      text: 'A message that gives the reasons is mandatory; documents may be attached.',
      source: CASES,
    },
    {
      id: 'trustedshops.consequences',
      text: 'After a full refund the customer says received or not received; after a partial one or none the customer may also disagree, and the service team decides.',
      source: CASES,
    },
    {
      id: 'trustedshops.customer-20d',
      text: 'After each answer of the shop the customer has 20 days to respond.',
      source: CASES,
    },
    {
      id: 'trustedshops.contact',
      text: 'Each department of Trusted Shops has its own way to be reached.',
      source: CONTACTS,
    },
  ],
} as const satisfies PlatformPack;
