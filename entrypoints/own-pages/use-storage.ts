import { useEffect, useState } from 'preact/hooks';

import { followStorage } from '@/utils/storage/health';

import { followSaving } from './saving';

interface Stored {
  /** Whether the ledger could be written the last time. */
  readonly isStored: boolean;
  /** Whether what the user chose on this page could be saved the last time. */
  readonly isSaved: boolean;
}

/** What a page has to say of the place where things are kept. */
export function useStorage(): Stored {
  const [isStored, setStored] = useState(true);
  const [isSaved, setSaved] = useState(true);
  useEffect(() => followStorage(setStored), []);
  useEffect(() => followSaving(setSaved), []);
  return { isStored, isSaved };
}
