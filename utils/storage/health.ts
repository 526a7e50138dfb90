import { browser } from '#imports';

const KEY = 'storageFailed';

/**
 * Remembers whether the last attempt to write to the ledger succeeded: a full disk or a corrupted
 * database must not look like "nothing is due". Kept over the death of the worker, and in memory: on a
 * full disk nothing else can be written either.
 */
export async function noteStorage(works: boolean): Promise<void> {
  if (works === (await storageWorks())) return;
  if (works) await browser.storage.session.remove(KEY);
  else await browser.storage.session.set({ [KEY]: true });
}

/** Whether the ledger could be written the last time. */
export async function storageWorks(): Promise<boolean> {
  return (await browser.storage.session.get(KEY))[KEY] !== true;
}

/** Tells at once, and at each change until it is ended, whether the ledger could be written the last time. */
export function followStorage(tell: (works: boolean) => void): () => void {
  const look = (): void => {
    storageWorks().then(tell, () => tell(false));
  };
  const changed = (changes: object): void => {
    if (KEY in changes) look();
  };
  browser.storage.session.onChanged.addListener(changed);
  look();
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Does what writes to the ledger, and remembers where the ledger fails. */
export async function noting<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isStorageError(error)) await noteStorage(false);
    throw error;
  }
}

/** Whether an error comes from the database rather than from what was to be written. */
export function isStorageError(error: unknown): boolean {
  return error instanceof DOMException && error.name !== 'DataCloneError';
}
