import { useEffect, useErrorBoundary, useState } from 'preact/hooks';

import { browser } from '#imports';
import { ClaimMarking } from '@/components/claim-marking';
import type { ClaimMark } from '@/components/ClaimControl';
import { PopupView } from '@/components/popup/PopupView';
import { WordsContext } from '@/components/words';
import type { DiscussionView } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

import { hostInFront } from './front-tab';
import { pauseUntil } from './pause-until';
import { useOverview } from './use-overview';
import { saving } from '@/entrypoints/own-pages/saving';
import { useStorage } from '@/entrypoints/own-pages/use-storage';

/** Wires the popup's view to the background. */
export function Popup({ words }: { words: Words }) {
  const { summary: read, now, query, load, search, more } = useOverview();
  // What nobody but a broken disk has written into the ledger may be read and still not be drawn.
  const [broken]: unknown[] = useErrorBoundary(logError('draw the summary'));
  const summary = broken === undefined ? read : 'failed';
  /** Undefined until the browser has said which panel is in front, if it does. */
  const [host, setHost] = useState<string | null>();
  const [isRefreshing, setRefreshing] = useState(false);
  const stored = useStorage();
  const [deniedHost, setDeniedHost] = useState<string | null>(null);

  useEffect(() => {
    hostInFront().then(setHost, (error: unknown) => {
      logError('find the panel in front')(error);
      setHost(null);
    });
  }, []);

  const refresh = async (): Promise<void> => {
    setRefreshing(true);
    await sendMessage('refresh').catch(logError('refresh the panels'));
    await load();
    setRefreshing(false);
  };

  const started = async (wanted: string, isGranted: boolean): Promise<void> => {
    setDeniedHost(isGranted ? null : wanted);
    if (!isGranted) return;
    await sendMessage('watchPanel', { host: wanted });
    setHost((inFront) => inFront ?? wanted);
    await load();
  };

  const watch = (wanted: string): void => {
    // The browser asks only inside the click itself: nothing may be awaited before this line.
    browser.permissions
      .request({ origins: [`https://${wanted}/*`] })
      .catch((error: unknown) => {
        // A browser that does not even ask, because of its administrator for example, allows nothing.
        logError(`ask for ${wanted}`)(error);
        return false;
      })
      .then((isGranted) => started(wanted, isGranted))
      .catch(logError(`watch ${wanted}`));
  };

  const stop = (wanted: string): void => {
    sendMessage('stopWatching', { host: wanted })
      .then(load)
      .catch(logError(`stop watching ${wanted}`));
  };

  const markClaim = ({ platform, account, key }: DiscussionView, mark: ClaimMark): void => {
    sendMessage('markClaim', { platform, account, key, ...mark })
      .then(load)
      .catch(logError('keep how a claim stands'));
  };

  // Without the permission a panel is offered again: only a click can bring it back.
  const isWatched =
    summary !== null &&
    summary !== 'failed' &&
    summary.panels.some((panel) => panel.host === host && panel.trouble !== 'no-permission');
  const isRead =
    isWatched &&
    summary.panels.some(
      (panel) => panel.host === host && (panel.health === 'ok' || panel.health === 'empty'),
    );
  return (
    <WordsContext.Provider value={words}>
      <ClaimMarking.Provider value={markClaim}>
        <PopupView
          summary={summary}
          now={now}
          watch={
            host === undefined || summary === null
              ? null
              : { host, isWatched, isRead, onWatch: watch, onStop: stop, onTeach: teach }
          }
          isRefreshing={isRefreshing}
          deniedHost={deniedHost}
          {...stored}
          query={query}
          dashboardUrl={browser.runtime.getURL('/dashboard.html')}
          toolsUrl={browser.runtime.getURL('/tools.html')}
          onQuery={search}
          onMore={more}
          onPause={(choice) => {
            const until = pauseUntil(choice, Date.now());
            void saving('pause notifications', () =>
              sendMessage('pauseNotifications', { until }).then(load),
            );
          }}
          onRefresh={() => void refresh()}
          onSettings={() => {
            browser.runtime.openOptionsPage().catch(logError('open the settings'));
          }}
          onAllow={watch}
          onOpenWatchTab={(panel) => {
            sendMessage('openWatchTab', { host: panel }).catch(logError('open a watch tab'));
          }}
          onOpen={({ host: panel, url }) => {
            sendMessage('openDiscussion', { host: panel, url })
              .then(() => window.close())
              .catch(logError('open the discussion'));
          }}
        />
      </ClaimMarking.Provider>
    </WordsContext.Provider>
  );
}

function teach(host: string): void {
  sendMessage('startPicking', { host })
    .then(() => window.close())
    .catch(logError(`bring the picker to ${host}`));
}
