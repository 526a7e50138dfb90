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
