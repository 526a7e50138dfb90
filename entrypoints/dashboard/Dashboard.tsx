import { useErrorBoundary, useMemo } from 'preact/hooks';

import { ClaimMarking } from '@/components/claim-marking';
import type { ClaimMark } from '@/components/ClaimControl';
import { DashboardView } from '@/components/dashboard/DashboardView';
import { NavigationContext } from '@/components/dashboard/navigation';
import { WordsContext } from '@/components/words';
import { useStorage } from '@/entrypoints/own-pages/use-storage';
import type { Answer } from '@/entrypoints/ledger-worker/messages';
import type { Target } from '@/utils/discussions/metrics';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { DEFAULT_SETTINGS } from '@/utils/storage';

import { useFilter } from './use-filter';
import { useLedger } from './use-ledger';
import { usePanels } from './use-panels';
import { useSettings } from './use-settings';

/** Before anything is read. */
const NOTHING: Answer = {
  report: null,
  list: { rows: [], found: 0, count: 0 },
  choices: { panel: [], account: [], market: [], weekday: [] },
  targets: [],
  done: 0,
  asOf: 0,
};

/** Wires the dashboard to the ledger. */
export function Dashboard({ words }: { words: Words }) {
  const navigation = useFilter();
  const { filter } = navigation;
  const { settings, change } = useSettings();
  const { panels, now } = usePanels();
  const stored = useStorage();
  const question = useMemo(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    return settings && { filter, settings, panels, timeZone };
  }, [filter, settings, panels]);
  const ledger = useLedger(question);
  // What nobody but a broken disk has written into the ledger may be read and still not be drawn.
  const [broken]: unknown[] = useErrorBoundary(logError('draw the ledger'));
  const read = broken === undefined ? ledger.answer : 'failed';
  const isFailed = read === 'failed';
  const answer = read === 'failed' ? NOTHING : (read ?? NOTHING);
  const { targets, leadMs } = settings ?? DEFAULT_SETTINGS;

  const setTarget = (host: string, target: Target | null): void => {
    const { [host]: _before, ...others } = targets;
    change({ targets: target ? { ...others, [host]: target } : others });
  };

  const markClaim = (view: DiscussionView, mark: ClaimMark): void => {
    const { platform, key } = view;
    sendMessage('markClaim', { platform, account: view.account, key, ...mark })
      .then(ledger.lookAgain)
      .catch(logError('keep how a claim stands'));
  };

  return (
    <WordsContext.Provider value={words}>
      <NavigationContext.Provider value={navigation}>
        <ClaimMarking.Provider value={markClaim}>
          <DashboardView
            {...answer}
            report={isFailed ? 'failed' : answer.report}
            panels={panels}
            now={now}
            {...stored}
            leadMs={leadMs}
            onOpen={open}
            onExport={ledger.save}
            onTarget={setTarget}
            onPrint={() => print()}
          />
        </ClaimMarking.Provider>
      </NavigationContext.Provider>
    </WordsContext.Provider>
  );
}

function open({ host, url }: DiscussionView): void {
  if (url === null) return;
  sendMessage('openDiscussion', { host, url }).catch(logError('open the discussion'));
}
