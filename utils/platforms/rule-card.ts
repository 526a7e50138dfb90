import { packs } from './registry';
import type { PackPage, PlatformContact, PlatformPack, PlatformRule } from './types';

/** All that is known of one rule of a platform, or of one of its contacts. */
export interface RuleCard {
  readonly id: string;
  /** Name of the platform. */
  readonly platform: string;
  /** Null for a contact. */
  readonly rule: PlatformRule | null;
  /** Null for a rule. */
  readonly contact: PlatformContact | null;
  /** The page on which it stands; null where the pack names none. */
  readonly page: (PackPage & { readonly url: string }) | null;
}

/** The card of the rule or contact with this id; null for an id that is in no pack. */
export function ruleCardOf(id: string): RuleCard | null {
  for (const pack of packs) {
    const rule = pack.rules.find((each) => each.id === id) ?? null;
    const contact = pack.contacts?.find((each) => each.id === id) ?? null;
    if (!rule && !contact) continue;
    const page = pageAt(pack, rule?.source ?? pack.contactsPage);
    return { id, platform: pack.name, rule, contact, page };
  }
  return null;
}

function pageAt({ pages = {} }: PlatformPack, url = ''): RuleCard['page'] {
  const page = pages[url];
  return page ? { ...page, url } : null;
}

/** Ids of every rule and every contact of all packs. */
export function ruleCardIds(): string[] {
  return packs.flatMap(({ rules, contacts = [] }) => [...rules, ...contacts].map(({ id }) => id));
}
