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
  pages: { [CONTACTS]: { title: 'Comunicação com o Cliente', readOn: '2026-11-21' } },
  rules: [
    { id: 'dott.reply-24h', source: CONTACTS },
    { id: 'dott.reply-same-mail', source: CONTACTS },
    { id: 'dott.reasons', source: CONTACTS },
    { id: 'dott.setup', source: CONTACTS },
    { id: 'dott.fallback', source: CONTACTS },
    { id: 'dott.no-first-contact', source: CONTACTS },
    { id: 'dott.mail-not-hub', source: CONTACTS },
  ],
} as const satisfies PlatformPack;
