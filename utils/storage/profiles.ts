import type { PanelProfile } from '@/utils/panel/profile';

import { allOrNothing } from './all-or-nothing';
import type { PanelwatchDatabase } from './database';

/** The profile of a panel's page; what the user taught goes before what was inferred. */
export async function profileFor(
  db: PanelwatchDatabase,
  page: { readonly host: string; readonly path: string },
): Promise<PanelProfile | null> {
  const profiles = await db.getAll('profiles', IDBKeyRange.bound([page.host], [page.host, []]));
  const fitting = profiles.filter(({ path }) => fits(path, page.path));
  return fitting.find(({ origin }) => origin === 'taught') ?? fitting[0] ?? null;
}

/** Keeps a profile in the place of the one for the same pages, unless the user taught that one. */
export async function saveProfile(db: PanelwatchDatabase, profile: PanelProfile): Promise<void> {
  const tx = db.transaction('profiles', 'readwrite');
  await allOrNothing(tx, async () => {
    const known = await tx.store.get([profile.host, profile.path]);
    if (known?.origin !== 'taught' || profile.origin === 'taught') await tx.store.put(profile);
  });
}

/** All profiles, by host and path. */
export async function allProfiles(db: PanelwatchDatabase): Promise<PanelProfile[]> {
  return db.getAll('profiles');
}

/** Forgets where things stand on these pages: the next look works it out anew. */
export async function removeProfile(
  db: PanelwatchDatabase,
  { host, path }: { readonly host: string; readonly path: string },
): Promise<void> {
  await db.delete('profiles', [host, path]);
}

/** Forgets all profiles. */
export async function removeAllProfiles(db: PanelwatchDatabase): Promise<void> {
  await db.clear('profiles');
}

/**
 * Keeps the profiles of a file, all or none; see `saveProfile` for which of two stays.
 *
 * @returns how many were kept
 */
export async function importProfiles(
  db: PanelwatchDatabase,
  profiles: readonly PanelProfile[],
): Promise<number> {
  const tx = db.transaction('profiles', 'readwrite');
  return allOrNothing(tx, async () => {
    let kept = 0;
    for (const profile of profiles) {
      const known = await tx.store.get([profile.host, profile.path]);
      if (known?.origin === 'taught' && profile.origin !== 'taught') continue;
      await tx.store.put(profile);
      kept++;
    }
    return kept;
  });
}

/** Whether a path has the shape; '*' stands for one segment. */
function fits(shape: string, path: string): boolean {
  const expected = segmentsOf(shape);
  const found = segmentsOf(path);
  return (
    expected.length === found.length &&
    expected.every((segment, i) => segment === '*' || segment === found[i])
  );
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}
