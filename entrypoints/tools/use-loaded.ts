import { useCallback, useEffect, useState } from 'preact/hooks';

import { logError } from '@/utils/log';

/** What is loaded by now, and the way to load it again. */
export interface LoadedContent<T> {
  /** Null before; 'failed' when it could not be. */
  readonly content: T | null | 'failed';
  readonly reload: () => Promise<void>;
}

/** Loads something when the page opens. `load` is one function for as long as the page is open. */
export function useLoaded<T>(doing: string, load: () => Promise<T>): LoadedContent<T> {
  const [content, setContent] = useState<T | null | 'failed'>(null);
  const reload = useCallback(async (): Promise<void> => {
    try {
      const loaded = await load();
      setContent(() => loaded);
    } catch (error) {
      logError(doing)(error);
      setContent('failed');
    }
  }, [doing, load]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { content, reload };
}
