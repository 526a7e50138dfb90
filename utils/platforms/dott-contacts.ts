import type { PlatformContacts } from './types';

const CONTACTS = 'https://suportevendas.dott.pt/hc/pt/articles/4405019848465';

/** Whom to turn to at Dott. */
export const dottContacts = {
  page: CONTACTS,
  contacts: [{ id: 'dott.contact.sellers', url: 'https://suportevendas.dott.pt/hc/pt' }],
} as const satisfies PlatformContacts;
