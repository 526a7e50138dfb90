import { useEffect, useState } from 'preact/hooks';

import { browser } from '#imports';
import type { ArchiveAsked, ArchiveTold } from '@/entrypoints/archive-worker/messages';

/**
 * What a search finds, as it is found; null before anything is known. What an earlier search found stays
 * until the next one tells something.
 *
 * @param asked - one object for as long as nothing else is looked for
 */
export function useArchiveSearch(asked: ArchiveAsked): ArchiveTold | null {
  const [told, setTold] = useState<ArchiveTold | null>(null);
  const [worker] = useState(() => new Worker(browser.runtime.getURL('/archive-worker.js')));

  useEffect(() => {
    worker.addEventListener('message', ({ data }: MessageEvent<ArchiveTold>) => setTold(data));
    worker.addEventListener('error', () => setTold('failed'));
    return () => worker.terminate();
  }, [worker]);

  useEffect(() => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
    worker.postMessage(asked);
  }, [worker, asked]);

  return told;
}
