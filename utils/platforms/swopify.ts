import type { PlatformPack } from './types';

const COMMUNICATION = 'https://swapiphone.com/de-en/customer-communication';
const OTHER_ISSUES = 'https://swapiphone.com/de-en/other-issues';
const FULFILLMENT = 'https://swapiphone.com/de-en/order-fulfillment';
const VACATION = 'https://swapiphone.com/de-en/vacation-mode';
const READ_ON = '2026-11-21';

/**
 * SWOPiFY, called Swapiphone before and still in places; the same help texts stand on both hosts.
 *
 * Markets beyond Slovakia and Slovenia are those whose storefront addresses were seen. Their language
 * part is not always ISO 639 (`se` stands for Swedish, `dk` for Danish). Neither the zone nor whose
 * holidays count is stated by the platform: the market's own are taken.
 */
export const swopify = {
  id: 'swopify',
  name: 'SWOPiFY',
  domains: ['swopify.com', 'swapiphone.com'],
  markets: {
    sk: { language: 'sk', country: 'SK', timeZone: 'Europe/Bratislava' },
    si: { language: 'sl', country: 'SI', timeZone: 'Europe/Ljubljana' },
    pl: { language: 'pl', country: 'PL', timeZone: 'Europe/Warsaw' },
    de: { language: 'de', country: 'DE', timeZone: 'Europe/Berlin' },
    at: { language: 'de', country: 'AT', timeZone: 'Europe/Vienna' },
    fr: { language: 'fr', country: 'FR', timeZone: 'Europe/Paris' },
    se: { language: 'sv', country: 'SE', timeZone: 'Europe/Stockholm' },
    dk: { language: 'da', country: 'DK', timeZone: 'Europe/Copenhagen' },
    cz: { language: 'cs', country: 'CZ', timeZone: 'Europe/Prague' },
    hu: { language: 'hu', country: 'HU', timeZone: 'Europe/Budapest' },
    ro: { language: 'ro', country: 'RO', timeZone: 'Europe/Bucharest' },
    hr: { language: 'hr', country: 'HR', timeZone: 'Europe/Zagreb' },
    es: { language: 'es', country: 'ES', timeZone: 'Europe/Madrid' },
    it: { language: 'it', country: 'IT', timeZone: 'Europe/Rome' },
    pt: { language: 'pt', country: 'PT', timeZone: 'Europe/Lisbon' },
  },
  marketInPath: /^\/([a-z]{2})-[a-z]{2}(?:\/|$)/,
  reply: { clock: { kind: 'workingDays', hours: 24 }, rule: 'swopify.reply-24h' },
  deadlines: [
    { clock: { kind: 'workingDays', hours: 72 }, rule: 'swopify.locked-device-72h' },
    { clock: { kind: 'running', hours: 24 }, rule: 'swopify.out-of-stock-24h' },
  ],
  absence: { moreThanWorkingDays: 5, noticeDays: 14, withdrawDays: 30, rule: 'swopify.absence' },
  draftRules: {
    'contact.email': 'swopify.helpdesk-only',
    'contact.phone': 'swopify.helpdesk-only',
    'contact.url': 'swopify.helpdesk-only',
    'contact.messenger': 'swopify.helpdesk-only',
    'contact.social': 'swopify.helpdesk-only',
    'payment.off-platform': 'swopify.no-outside-deals',
    'deal.off-platform': 'swopify.no-outside-deals',
    'marketing.promotion': 'swopify.no-marketing',
    'marketing.review': 'swopify.no-marketing',
    'reply.automated': 'swopify.no-autoreply',
    'reply.language': 'swopify.language',
    'reply.discourteous': 'swopify.quality',
    'reply.incomplete': 'swopify.quality',
  },
  pages: {
    [COMMUNICATION]: { title: 'Customer communication', readOn: READ_ON },
    [OTHER_ISSUES]: { title: 'Other issues', readOn: READ_ON },
    [FULFILLMENT]: { title: 'Order fulfillment', readOn: READ_ON },
    [VACATION]: { title: 'Vacation mode', readOn: READ_ON },
  },
  contactsPage: VACATION,
  contacts: [
    {
      id: 'swopify.contact.administrator',
      purpose: 'Planned absences, and your account',
      url: VACATION,
    },
    {
      id: 'swopify.contact.help',
      purpose: 'How buyers are answered, and what to do in special cases',
      url: COMMUNICATION,
    },
  ],
  rules: [
    {
      id: 'swopify.reply-24h',
      text: 'Every buyer message is answered within 24 hours of its receipt. Saturdays, Sundays and public holidays do not count.',
      consequence:
        'The platform may take the contact over, settle the claim itself and charge the seller.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.language',
      text: 'The reply is in the language of the market where the item was sold.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.quality',
      text: 'Replies are accurate, complete, clear and courteous; nothing that was asked is ignored.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.helpdesk-only',
      text: 'All correspondence goes through the Helpdesk: no e-mail, social media, messengers, phone or SMS.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.no-outside-deals',
      text: 'Nothing is agreed with a buyer outside the platform, above all not payment, delivery or changed terms.',
      consequence: 'Suspension or removal of the account.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.no-marketing',
      text: 'A buyer is never contacted for marketing, on any channel, the Helpdesk included.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.no-autoreply',
      text: 'No automatic reply stands in for an individual answer.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.locked-device-72h',
      text: 'A device that is reported through the Helpdesk as locked, and confirmed to be, is refunded in full within 72 hours on working days.',
      source: OTHER_ISSUES,
    },
    {
      id: 'swopify.out-of-stock-24h',
      text: 'A buyer whose order cannot be shipped is told so within 24 hours after it was noticed.',
      source: FULFILLMENT,
    },
    {
      id: 'swopify.absence',
      text: 'A planned absence of more than 5 working days is announced to the platform at least two weeks ahead.',
      source: VACATION,
    },
    {
      id: 'swopify.check-discussions',
      text: 'The seller looks at the Discussions tab regularly: new messages appear there.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.takeover',
      text: 'The platform may take a contact over when messages stay unanswered past the deadline, on a dispute about quality, when return and claim rights are not respected, and when a device is locked, counterfeit or dangerous.',
      consequence: 'The platform settles the claim itself and charges the seller.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.proactive-status',
      text: 'The seller tells the buyer the state of an order or claim unasked, at each stage, and with the dispatch the tracking number and the expected day.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.archive',
      text: 'Earlier agreements, letters and confirmations are kept and easy to find again, above all for disputes.',
      source: COMMUNICATION,
    },
    {
      id: 'swopify.rating',
      text: "Regular, timely and reliable replies raise the seller's rating and the visibility of the offers.",
      consequence: 'Neglect brings limits or the suspension of the account.',
      source: COMMUNICATION,
    },
  ],
} as const satisfies PlatformPack;
