import { formatISO } from 'date-fns';

import { saveFile } from '@/entrypoints/own-pages/save-file';
import { database, exportLedger, importLedger } from '@/utils/storage';

/** Offers the ledger as a file to save. */
export async function saveLedger(now: number): Promise<void> {
  const backup = await exportLedger(await database(), now);
  const name = `panelwatch-${formatISO(now, { representation: 'date' })}.json`;
  saveFile(name, 'application/json', JSON.stringify(backup));
}

/**
 * Merges a saved ledger into this one.
 *
 * @returns how many discussions it has; null where the file is no ledger
 */
export async function loadLedger(file: File): Promise<number | null> {
  const content: unknown = await file
    .text()
    .then(JSON.parse)
    .catch(() => null);
  if (content === null) return null;
  return importLedger(await database(), content);
}
