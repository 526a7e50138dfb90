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

/** Loads something when the page opens, and again when it is looked at again. */
export function useFresh<T>(doing: string, load: () => Promise<T>): LoadedContent<T>['content'] {
  const [known, setKnown] = useState<T | null>(null);
  const { content } = useLoaded(doing, load);
  useEffect(() => {
    const renew = (): void => {
      if (document.hidden) return;
      // Where that fails, what stands there stays: somebody may be writing in it.
      load().then((loaded) => setKnown(() => loaded), logError(doing));
    };
    document.addEventListener('visibilitychange', renew);
    return () => document.removeEventListener('visibilitychange', renew);
  }, [doing, load]);
  return known ?? content;
}
