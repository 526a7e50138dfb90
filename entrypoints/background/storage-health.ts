import { browser } from '#imports';

const KEY = 'storageFailed';

/**
 * Remembers whether the last attempt to write to the ledger succeeded: a full disk or a corrupted
 * database must not look like "nothing is due". Kept outside of the database, and over the death of
 * the worker.
 */
export async function noteStorage(works: boolean): Promise<void> {
  if (works === (await storageWorks())) return;
  if (works) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: true });
}

/** Whether the ledger could be written the last time. */
export async function storageWorks(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] !== true;
}

/** Whether an error comes from the database rather than from what was to be written. */
export function isStorageError(error: unknown): boolean {
  return error instanceof DOMException && error.name !== 'DataCloneError';
}
