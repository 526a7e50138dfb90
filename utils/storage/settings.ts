import { browser } from '#imports';
import { type Counting, countingOn, NO_CHOICE, type PanelChoice } from '@/utils/discussions';
import type { z } from '@/utils/schema';

import { readPolicy, underPolicy } from './policy';
import { settingsFields } from './settings-schema';

/** What the user has set. */
export type Settings = { [F in keyof typeof settingsFields]: z.infer<(typeof settingsFields)[F]> };

/** The settings of a new installation. */
export const DEFAULT_SETTINGS: Settings = {
  leadMs: 4 * 3_600_000,
  pollMinutes: 5,
  quietHours: null,
  notifyMessages: true,
  notifyDeadlines: true,
  retentionDays: 180,
  archiveDays: null,
  paused: null,
  targets: {},
  panels: {},
  exceptions: [],
  noOverride: [],
  noExceptions: [],
};

const KEY = 'settings';

/**
 * The settings that hold, those of the administrator before the user's, and the names of the fields
 * that were stored broken and fell back.
 */
export async function readSettings(): Promise<{ settings: Settings; broken: string[] }> {
  const [{ settings, broken }, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  return { settings: underPolicy(settings, policy), broken };
}

async function readOwnSettings(): Promise<{ settings: Settings; broken: string[] }> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  return parseSettings(stored);
}

/** Settings out of anything that may be stored; a field that does not parse falls back by itself. */
function parseSettings(stored: unknown): { settings: Settings; broken: string[] } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, broken: [] };
  if (typeof stored !== 'object' || stored === null) {
    return { settings: DEFAULT_SETTINGS, broken: [KEY] };
  }
  const broken: string[] = [];
  const parsed = <F extends keyof Settings>(field: F, schema: z.ZodMiniType<Settings[F]>) => {
    const value: unknown = Reflect.get(stored, field);
    if (value === undefined) return DEFAULT_SETTINGS[field];
    const result = schema.safeParse(value);
    if (!result.success) broken.push(field);
    return result.success ? result.data : DEFAULT_SETTINGS[field];
  };
  const settings: Settings = {
    leadMs: parsed('leadMs', settingsFields.leadMs),
    pollMinutes: parsed('pollMinutes', settingsFields.pollMinutes),
    quietHours: parsed('quietHours', settingsFields.quietHours),
    notifyMessages: parsed('notifyMessages', settingsFields.notifyMessages),
    notifyDeadlines: parsed('notifyDeadlines', settingsFields.notifyDeadlines),
    retentionDays: parsed('retentionDays', settingsFields.retentionDays),
    archiveDays: parsed('archiveDays', settingsFields.archiveDays),
    paused: parsed('paused', settingsFields.paused),
    targets: parsed('targets', settingsFields.targets),
    panels: parsed('panels', settingsFields.panels),
    exceptions: parsed('exceptions', settingsFields.exceptions),
    noOverride: [],
    noExceptions: [],
  };
  return { settings, broken };
}

/**
 * Changes the given fields.
 *
 * @throws {Error} of zod where a value does not fit
 */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const { settings } = await readOwnSettings();
  const changed = { ...settings, ...changes };
  for (const [field, schema] of Object.entries(settingsFields)) {
    schema.parse(Reflect.get(changed, field));
  }
  await browser.storage.local.set({ [KEY]: changed });
  return underPolicy(changed, await readPolicy());
}

/** What the user has set for one panel. */
export function choiceFor({ panels }: Pick<Settings, 'panels'>, host: string): PanelChoice {
  return panels[host] ?? NO_CHOICE;
}

/** How deadlines of a discussion are counted. */
export type CountingFor = (
  platform: string,
  described: { readonly host: string; readonly market: PanelChoice['market'] },
) => Counting;

/**
 * How deadlines are counted under these settings. Discussions of one panel and market share one clock:
 * a calendar is made ready once for each, and a ledger has a hundred thousand discussions.
 *
 * @param viewerZone - IANA zone to count days in where neither market nor settings tell one
 */
export function countings(settings: Pick<Settings, 'panels'>, viewerZone: string): CountingFor {
  const known = new Map<string, Counting>();
  return (platform, { host, market }) => {
    const place = `${platform} ${host} ${market?.language} ${market?.country} ${market?.timeZone}`;
    let counting = known.get(place);
    if (counting === undefined) {
      counting = countingOn(platform, market, choiceFor(settings, host), viewerZone);
      known.set(place, counting);
    }
    return counting;
  };
}
