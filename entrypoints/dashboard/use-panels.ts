import { useEffect, useState } from 'preact/hooks';

import type { PanelSummary } from '@/utils/discussions/view';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

/** How often the page asks how the panels are, and moves its badges on, ms. */
const LOOK_AGAIN_MS = 15_000;

/** The watched panels as they were read last, and the time (epoch ms). */
export function usePanels(): { panels: readonly PanelSummary[]; now: number } {
  const [panels, setPanels] = useState<readonly PanelSummary[]>([]);
  const [now, setNow] = useState(Date.now);

  useEffect(() => {
    const look = (): void => {
      setNow(Date.now());
      if (document.hidden) return;
      sendMessage('getOverview', { query: '', limit: 0, lookedAt: null })
        .then((overview) => setPanels(overview.panels))
        .catch(logError('ask how the panels are'));
    };
    look();
    const looking = setInterval(look, LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, []);

  return { panels, now };
}
