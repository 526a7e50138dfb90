import type { PlatformPack } from './types';

const CONTACTS = 'https://suportevendas.dott.pt/hc/pt/articles/4405019848465';

/**
 * Dott. Its buyers' contacts come as e-mails and are answered by mail; only the settings of the tool
 * stand in the Hub. Nothing says that nights, weekends or holidays are left out: clock hours.
 */
export const dott = {
  id: 'dott',
  name: 'Dott',
  domains: ['hub.dott.pt'],
  markets: { pt: { language: 'pt', country: 'PT', timeZone: 'Europe/Lisbon' } },
  reply: { clock: { kind: 'running', hours: 24 }, rule: 'dott.reply-24h' },
  draftRules: {
    'contact.email': 'dott.reply-same-mail',
    'contact.phone': 'dott.no-first-contact',
    'contact.url': 'dott.no-first-contact',
    'contact.messenger': 'dott.no-first-contact',
    'contact.social': 'dott.no-first-contact',
    'payment.off-platform': 'dott.no-first-contact',
    'deal.off-platform': 'dott.no-first-contact',
    'marketing.promotion': 'dott.reasons',
    'marketing.review': 'dott.reasons',
    'reply.automated': 'dott.reasons',
    'reply.language': 'dott.reasons',
    'reply.discourteous': 'dott.reasons',
    'reply.incomplete': 'dott.reasons',
  },
  mail: { domains: ['dott.pt'] },
  contactsPage: CONTACTS,
  contacts: [
    {
      id: 'dott.contact.sellers',
      purpose: 'Questions to Dott itself, and to contact a customer unasked',
      url: 'https://suportevendas.dott.pt/hc/pt',
    },
  ],
  pages: { [CONTACTS]: { title: 'Comunicação com o Cliente', readOn: '2026-11-21' } },
  rules: [
    {
      id: 'dott.reply-24h',
      text: "A buyer's contact is answered within 24 hours; nights, weekends and holidays count.",
      source: CONTACTS,
    },
    {
      id: 'dott.reply-same-mail',
      text: 'The contact is answered by replying to that very e-mail; its recipient is never changed.',
      source: CONTACTS,
    },
    {
      id: 'dott.reasons',
      text: 'Contacts come for a product under warranty, a missing item or a wrong item; each asks for its own handling.',
      source: CONTACTS,
    },
    {
      id: 'dott.setup',
      text: 'The Hub holds one support address and a support name that equals the title of the shop; without the address the tool is off.',
      source: CONTACTS,
    },
    {
      id: 'dott.fallback',
      text: "With the tool off, contacts come through Dott's support team and are answered to that team within 24 hours.",
      source: CONTACTS,
    },
    {
      id: 'dott.no-first-contact',
      text: "No communication with a customer outside of this tool; to contact one unasked, go through Dott's seller support.",
      source: CONTACTS,
    },
    {
      id: 'dott.mail-not-hub',
      text: 'The Hub has a section for messages, but these contacts are handled by e-mail.',
      source: CONTACTS,
    },
  ],
} as const satisfies PlatformPack;
