import { useMemo } from 'preact/hooks';

import { ClaimMarking } from '@/components/claim-marking';
import type { ClaimMark } from '@/components/ClaimControl';
import { DashboardView } from '@/components/dashboard/DashboardView';
import { NavigationContext } from '@/components/dashboard/navigation';
import { WordsContext } from '@/components/words';
import { exportedCsv, exportedFile } from '@/utils/discussions/export/exported';
import { type DiscussionRecord, listed, reportOf, type Target } from '@/utils/discussions/metrics';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import { choicesOf } from './choices';
import { panelTargets } from './panel-targets';
import { saveFile } from './save-file';
import { useFilter } from './use-filter';
import { usePanels } from './use-panels';
import { useRecords } from './use-records';
import { useSettings } from './use-settings';

const NOTHING: readonly DiscussionRecord[] = [];

/** Wires the dashboard to the ledger. */
export function Dashboard({ words }: { words: Words }) {
  const navigation = useFilter();
  const { filter } = navigation;
  const { settings, change } = useSettings();
  const { panels, now } = usePanels();
  // The period, the one before, and the hours of the day on which that begins.
  const wanted = Object.values(settings.targets).map(({ days }) => days);
  const ledger = useRecords(Math.max(2 * filter.days, ...wanted) + 1);
  const { asOf, done } = ledger;
  const records = ledger.records === 'failed' ? NOTHING : (ledger.records ?? NOTHING);
  const timeZone = useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  const { days, panel, account, market, weekday } = filter;

  const report = useMemo(
    () =>
      done < 1
        ? null
        : reportOf(records, { days, panel, account, market, weekday }, asOf, timeZone),
    [records, done, days, panel, account, market, weekday, asOf, timeZone],
  );
  const list = useMemo(
    () => listed(records, filter, asOf, timeZone),
    [records, filter, asOf, timeZone],
  );
  const choices = useMemo(() => choicesOf(records), [records]);
  const targets = useMemo(
    () => (done < 1 ? [] : panelTargets(panels, settings.targets, records, asOf, timeZone)),
    [panels, settings, records, done, asOf, timeZone],
  );

  const setTarget = (host: string, target: Target | null): void => {
    const { [host]: _before, ...others } = settings.targets;
    change({ targets: target ? { ...others, [host]: target } : others });
  };

  const markClaim = (view: DiscussionView, mark: ClaimMark): void => {
    const { platform, key } = view;
    sendMessage('markClaim', { platform, account: view.account, key, ...mark })
      .then(ledger.lookAgain)
      .catch(logError('keep how a claim stands'));
  };

  const save = (kind: 'csv' | 'json'): void => {
    const at = Date.now();
    const file = exportedFile(list.views, at, settings.leadMs);
    const name = `panelwatch-${file.exportedAt.slice(0, 10)}.${kind}`;
    if (kind === 'csv') saveFile(name, 'text/csv', exportedCsv(file));
    else saveFile(name, 'application/json', JSON.stringify(file, null, 2));
  };

  return (
    <WordsContext.Provider value={words}>
      <NavigationContext.Provider value={navigation}>
        <ClaimMarking.Provider value={markClaim}>
          <DashboardView
            report={ledger.records === 'failed' ? 'failed' : report}
            panels={panels}
            choices={choices}
            targets={targets}
            listed={list}
            done={done}
            asOf={asOf}
            now={now}
            leadMs={settings.leadMs}
            onOpen={open}
            onExport={save}
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
