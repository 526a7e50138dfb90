import type { DiscussionView, Summary } from '@/utils/discussions/view';

import { DiscussionRow } from './DiscussionRow';
import { PanelCard } from './PanelCard';
import { WatchControl, type WatchControlProps } from './WatchControl';
import { useWords } from './words';

/** All that the popup shows, and what can be asked of it. */
export interface PopupViewProps {
  /** Null while it is loaded; 'failed' when it could not be. */
  summary: Summary | null | 'failed';
  /** Epoch ms. */
  now: number;
  watch: WatchControlProps;
  isRefreshing: boolean;
  /** A host for which the permission was refused just now. */
  deniedHost: string | null;
  onRefresh: () => void;
  onSettings: () => void;
  onOpen: (view: DiscussionView) => void;
  onOpenWatchTab: (host: string) => void;
}

/** The popup: what is due where, by time left, and which panels are watched. */
export function PopupView(props: PopupViewProps) {
  const { summary, deniedHost, isRefreshing } = props;
  const { t } = useWords();
  return (
    <main class="popup" aria-busy={summary === null || isRefreshing}>
      <header>
        <h1>{t('popup_title')}</h1>
        <button type="button" data-action="settings" onClick={props.onSettings}>
          {t('popup_settings')}
        </button>
        <button
          type="button"
          data-action="refresh"
          disabled={isRefreshing}
          onClick={props.onRefresh}
        >
          {isRefreshing ? t('popup_refreshing') : t('popup_refresh')}
        </button>
      </header>
      <WatchControl {...props.watch} />
      {deniedHost !== null && (
        <p class="trouble" role="alert">
          {t('popup_watch_denied', deniedHost)}
        </p>
      )}
      <Overview {...props} />
    </main>
  );
}

function Overview({ summary, now, onOpen, onOpenWatchTab }: PopupViewProps) {
  const { t } = useWords();
  if (summary === null) {
    return (
      <p class="state" role="status">
        {t('popup_loading')}
      </p>
    );
  }
  if (summary === 'failed') {
    return (
      <p class="state trouble" role="alert">
        {t('popup_failed')}
      </p>
    );
  }
  const { panels, discussions, leadMs } = summary;
  if (panels.length === 0) return <p class="state">{t('popup_no_panels')}</p>;
  const names = new Map(panels.map(({ host, name }) => [host, name]));
  const allRead = panels.every(({ health }) => health === 'ok' || health === 'empty');
  return (
    <>
      <section class="panels">
        {panels.map((panel) => (
          <PanelCard
            key={`${panel.host} ${panel.account}`}
            panel={panel}
            now={now}
            onOpenWatchTab={() => onOpenWatchTab(panel.host)}
          />
        ))}
      </section>
      <section>
        <h2>{t('popup_discussions')}</h2>
        {/* "Nobody waits" is said only where every panel was read. */}
        {discussions.length === 0 && allRead && <p class="state">{t('popup_none_due')}</p>}
        <ul class="rows">
          {discussions.map((view) => (
            <DiscussionRow
              key={`${view.host} ${view.account} ${view.key}`}
              view={view}
              panelName={names.get(view.host) ?? view.host}
              now={now}
              leadMs={leadMs}
              onOpen={() => onOpen(view)}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
