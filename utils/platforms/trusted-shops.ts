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
  rules: [
    { id: 'trustedshops.reply-5d', source: CASES },
    { id: 'trustedshops.case-opens', source: CASES },
    { id: 'trustedshops.protection', source: CASES },
    { id: 'trustedshops.reminder-23d', source: CASES },
    { id: 'trustedshops.decision', source: CASES },
    { id: 'trustedshops.reason-required', source: CASES },
    { id: 'trustedshops.consequences', source: CASES },
    { id: 'trustedshops.customer-20d', source: CASES },
    { id: 'trustedshops.contact', source: CONTACTS },
  ],
} as const satisfies PlatformPack;
