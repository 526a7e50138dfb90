import type { DiscussionView, Overview, Summary } from '@/utils/discussions/view';

import { Delayed } from '../Delayed';
import { StorageTrouble } from '../StorageTrouble';
import { useWords } from '../words';
import { DiscussionList } from './DiscussionList';
import { PanelCard } from './PanelCard';
import { type PauseChoice, PauseControl } from './PauseControl';
import { WatchControl, type WatchControlProps } from './WatchControl';

/** All that the popup shows, and what can be asked of it. */
export interface PopupViewProps {
  /** Null while it is loaded; 'failed' when it could not be. */
  summary: Overview | null | 'failed';
  /** Epoch ms. */
  now: number;
  /** Null until it is known whether the panel in front is watched: a button that turns into another is clicked in error. */
  watch: WatchControlProps | null;
  isRefreshing: boolean;
  /** A host for which the permission was refused just now. */
  deniedHost: string | null;
  /** Whether what is read can be kept. */
  isStored: boolean;
  /** Whether what the user chose could be saved. */
  isSaved: boolean;
  /** What is searched for. */
  query: string;
  /** Address of the dashboard; it searches for what its `query` names. */
  dashboardUrl: string;
  /** Address of the tools for the day. */
  toolsUrl: string;
  onRefresh: () => void;
  onSettings: () => void;
  onOpen: (view: DiscussionView) => void;
  onOpenWatchTab: (host: string) => void;
  /** Asks for the permission for a watched host that has none any more. */
  onAllow: (host: string) => void;
  onQuery: (query: string) => void;
  /** Asks for more rows than are shown. */
  onMore: () => void;
  onPause: (choice: PauseChoice) => void;
}

/** The popup: what is due where, by time left, and which panels are watched. */
export function PopupView(props: PopupViewProps) {
  const { summary, deniedHost, isRefreshing, now, onPause } = props;
  const { t } = useWords();
  const isLoaded = summary !== null && summary !== 'failed';
  return (
    <main class="popup" aria-busy={summary === null || isRefreshing}>
      <header>
        <h1>{t('popup_title')}</h1>
        <button
          type="button"
          data-action="refresh"
          disabled={isRefreshing}
          onClick={props.onRefresh}
        >
          {isRefreshing ? t('popup_refreshing') : t('popup_refresh')}
        </button>
      </header>
      <nav class="ways" aria-label={t('popup_title')}>
        <a href={props.dashboardUrl} target="_blank" rel="noreferrer">
          {t('popup_dashboard')}
        </a>
        <a href={props.toolsUrl} target="_blank" rel="noreferrer">
          {t('popup_tools')}
        </a>
        <button type="button" class="link" data-action="settings" onClick={props.onSettings}>
          {t('popup_settings')}
        </button>
        {isLoaded && summary.panels.length > 0 && (
          <PauseControl paused={summary.paused} now={now} onPause={onPause} />
        )}
      </nav>
      {props.watch && <WatchControl {...props.watch} />}
      {deniedHost !== null && (
        <p class="trouble" role="alert">
          {t('popup_watch_denied', deniedHost)}
        </p>
      )}
      <StorageTrouble isStored={props.isStored} isSaved={props.isSaved} />
      <Whole {...props} />
    </main>
  );
}

function Whole(props: PopupViewProps) {
  const { summary, query, dashboardUrl } = props;
  const { t } = useWords();
  if (summary === null) {
    return (
      <Delayed>
        <p class="state" role="status">
          {t('popup_loading')}
        </p>
      </Delayed>
    );
  }
  if (summary === 'failed') {
    return (
      <p class="state trouble" role="alert">
        {t('popup_failed')}
      </p>
    );
  }
  if (summary.panels.length === 0) return <p class="state">{t('popup_no_panels')}</p>;
  return (
    <>
      <Panels {...props} summary={summary} />
      <DiscussionList
        overview={summary}
        now={props.now}
        query={query}
        searchAllUrl={`${dashboardUrl}?days=90&query=${encodeURIComponent(query)}`}
        onQuery={props.onQuery}
        onMore={props.onMore}
        onOpen={props.onOpen}
      />
    </>
  );
}

type PanelsProps = Pick<PopupViewProps, 'now' | 'onOpenWatchTab' | 'onAllow'> & {
  summary: Summary;
};

function Panels({ summary, now, onOpenWatchTab, onAllow }: PanelsProps) {
  return (
    <section class="panels">
      {summary.panels.map((panel) => (
        <PanelCard
          key={`${panel.host} ${panel.account}`}
          panel={panel}
          now={now}
          onOpenWatchTab={() => onOpenWatchTab(panel.host)}
          onAllow={() => onAllow(panel.host)}
        />
      ))}
    </section>
  );
}
