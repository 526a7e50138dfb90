import { packs } from './registry';
import type { PackPage, PlatformRule } from './types';

/** All that is known of one rule of a platform; its words stand in the catalogues. */
export interface RuleCard {
  /** Name of the platform. */
  readonly platform: string;
  readonly rule: PlatformRule;
  /** The page on which it stands; null where the pack names none. */
  readonly page: (PackPage & { readonly url: string }) | null;
}

/** The card of the rule with this id; null for an id that is in no pack. */
export function ruleCardOf(id: string): RuleCard | null {
  for (const { name, rules, pages } of packs) {
    const rule = rules.find((each) => each.id === id);
    if (!rule) continue;
    const page = pages?.[rule.source];
    return { platform: name, rule, page: page ? { ...page, url: rule.source } : null };
  }
  return null;
}
