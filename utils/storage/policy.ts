import { browser } from '#imports';
import { NO_CHOICE } from '@/utils/discussions';
import { z } from '@/utils/schema';

import type { Settings } from './settings';
import { ChosenPanel, settingsFields } from './settings-schema';

const HOUR_MS = 3_600_000;
const Rules = z.array(z.string());

/** What an administrator can set for all users, field by field; public/managed-schema.json tells browsers. */
export const policyFields = {
  /** Hours before a deadline at which a discussion is due soon. */
  leadHours: z.number().check(z.positive(), z.maximum(7 * 24)),
  pollMinutes: settingsFields.pollMinutes,
  retentionDays: settingsFields.retentionDays,
  /** How deadlines are counted, by host. */
  panels: z.record(z.string(), z.partial(ChosenPanel)),
  /** Rules from which nobody makes exceptions. */
  noExceptions: Rules,
  /** Rules with whose findings no draft is sent anyway. */
  noOverride: Rules,
} as const;

/** What the administrator has set; what is absent is the user's to set. */
export type Policy = {
  readonly [F in keyof typeof policyFields]?: z.infer<(typeof policyFields)[F]>;
};

/** What the administrator of this machine has set; nothing where nobody manages the browser. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    // Firefox refuses where there is no manifest of managed storage.
    return {};
  }
}

/** A policy out of anything that may be set; a field that does not parse is left out by itself. */
export function parsePolicy(managed: object): Policy {
  const parsed = Object.entries(policyFields).flatMap(([field, schema]) => {
    const result = schema.safeParse(Reflect.get(managed, field));
    return result.success ? [[field, result.data] as const] : [];
  });
  return Object.fromEntries(parsed);
}

/** The user's settings with the administrator's in their place. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const { leadHours, panels = {}, noExceptions = [], noOverride = [], ...same } = policy;
  const set = Object.entries(panels).map(([host, panel]) => {
    const choice = { ...NO_CHOICE, ...settings.panels[host], ...panel };
    return [host, ChosenPanel.parse(choice)] as const;
  });
  return {
    ...settings,
    ...same,
    ...(leadHours !== undefined && { leadMs: leadHours * HOUR_MS }),
    panels: { ...settings.panels, ...Object.fromEntries(set) },
    exceptions: settings.exceptions.filter(({ rule }) => !noExceptions.includes(rule)),
    noOverride,
    noExceptions,
  };
}
