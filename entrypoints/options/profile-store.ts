import { formatISO } from 'date-fns';

import { saveFile } from '@/entrypoints/own-pages/save-file';
import { sendMessage } from '@/utils/messaging/protocol';
import type { PanelProfile } from '@/utils/panel/profile';
import {
  checkProfiles,
  type ProfileFile,
  type ProfileProblem,
  understands,
} from '@/utils/panel/profile-file';
import {
  allProfiles,
  database,
  importProfiles,
  removeAllProfiles,
  removeProfile,
} from '@/utils/storage';

/** All profiles that are kept. */
export async function loadProfiles(): Promise<PanelProfile[]> {
  return allProfiles(await database());
}

/** Offers the profiles as a file to save. */
export function saveProfiles(profiles: readonly PanelProfile[], now: number): void {
  const content: ProfileFile = {
    format: 'panelwatch-profiles',
    version: 1,
    exportedAt: now,
    profiles: [...profiles],
  };
  const name = `panelwatch-profiles-${formatISO(now, { representation: 'date' })}.json`;
  saveFile(name, 'application/json', JSON.stringify(content, null, 2));
}

/** Keeps the profiles of a file; returns how many, or what is wrong in it and that none was kept. */
export async function takeProfiles(
  file: File,
  now: number,
): Promise<number | readonly ProfileProblem[]> {
  const checked = await checkProfiles(file, (selector) => understands(document, selector));
  if ('problems' in checked) return checked.problems;
  const profiles = checked.profiles.map((profile) => ({ ...profile, savedAt: now }));
  const kept = await importProfiles(await database(), profiles);
  await renew(profiles);
  return kept;
}

/** Forgets one profile; the panel is worked out anew. */
export async function resetProfile(page: Pick<PanelProfile, 'host' | 'path'>): Promise<void> {
  await removeProfile(await database(), page);
  await renew([page]);
}

/** Forgets all of these profiles, and every other one. */
export async function resetProfiles(profiles: readonly PanelProfile[]): Promise<void> {
  await removeAllProfiles(await database());
  await renew(profiles);
}

/** Has open tabs of these panels ask for their profile anew. */
async function renew(profiles: readonly Pick<PanelProfile, 'host'>[]): Promise<void> {
  const hosts = [...new Set(profiles.map(({ host }) => host))];
  await sendMessage('renewPanels', { hosts });
}
