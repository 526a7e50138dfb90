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
  rules: [
    { id: 'swopify.reply-24h', source: COMMUNICATION },
    { id: 'swopify.language', source: COMMUNICATION },
    { id: 'swopify.quality', source: COMMUNICATION },
    { id: 'swopify.helpdesk-only', source: COMMUNICATION },
    { id: 'swopify.no-outside-deals', source: COMMUNICATION },
    { id: 'swopify.no-marketing', source: COMMUNICATION },
    { id: 'swopify.no-autoreply', source: COMMUNICATION },
    { id: 'swopify.locked-device-72h', source: OTHER_ISSUES },
    { id: 'swopify.out-of-stock-24h', source: FULFILLMENT },
    { id: 'swopify.absence', source: VACATION },
    { id: 'swopify.check-discussions', source: COMMUNICATION },
    { id: 'swopify.takeover', source: COMMUNICATION },
    { id: 'swopify.proactive-status', source: COMMUNICATION },
    { id: 'swopify.archive', source: COMMUNICATION },
    { id: 'swopify.rating', source: COMMUNICATION },
  ],
} as const satisfies PlatformPack;
