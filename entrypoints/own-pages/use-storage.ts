import { useEffect, useState } from 'preact/hooks';

import { followStorage } from '@/utils/storage/health';

/** Whether the ledger could be written the last time. */
export function useStorage(): boolean {
  const [works, setWorks] = useState(true);
  useEffect(() => followStorage(setWorks), []);
  return works;
}
