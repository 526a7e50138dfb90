import { dottContacts } from './dott-contacts';
import { packById, packs } from './registry';
import { swopifyContacts } from './swopify-contacts';
import { trustedShopsContacts } from './trusted-shops-contacts';
import type { PackPage, PlatformContact, PlatformContacts } from './types';

/** Whom to turn to, by pack; apart from the packs, which every script carries. */
const CONTACTS: Readonly<Record<string, PlatformContacts>> = {
  swopify: swopifyContacts,
  dott: dottContacts,
  trustedshops: trustedShopsContacts,
};

/** All that is known of one contact of a platform. */
export interface ContactCard {
  /** Name of the platform. */
  readonly platform: string;
  readonly contact: PlatformContact;
  /** The page on which it stands; null where the pack has not read it. */
  readonly page: (PackPage & { readonly url: string }) | null;
}

/** Whom to turn to on the platform with this id; empty where nobody is known. */
export function contactsOf(id: string): readonly ContactCard[] {
  const pack = packById(id);
  const known = CONTACTS[id];
  if (!pack || !known) return [];
  const page = pack.pages?.[known.page];
  return known.contacts.map((contact) => ({
    platform: pack.name,
    contact,
    page: page ? { ...page, url: known.page } : null,
  }));
}

/** The contacts of every platform. */
export function allContacts(): readonly ContactCard[] {
  return packs.flatMap(({ id }) => contactsOf(id));
}
