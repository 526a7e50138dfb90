import { useEffect, useId, useState } from 'preact/hooks';

import type { DiscussionView, Overview } from '@/utils/discussions/view';

import { DiscussionRow } from '../DiscussionRow';
import { useWords } from '../words';

/** More rows than a popup has room for. */
const SCREENFUL = 12;

interface DiscussionListProps {
  overview: Overview;
  /** Epoch ms. */
  now: number;
  query: string;
  /** Address of the dashboard that searches for the same. */
  searchAllUrl: string;
  onQuery: (query: string) => void;
  onMore: () => void;
  onOpen: (view: DiscussionView) => void;
}

/** All that waits, by time left, and a search in it. */
export function DiscussionList(props: DiscussionListProps) {
  const { overview, now, query, onQuery, onMore, onOpen } = props;
  const { panels, discussions, found, leadMs } = overview;
  const { t, plural } = useWords();
  const titleId = useId();
  const [isPainted, setPainted] = useState(false);
  // What is in sight is drawn before the rest is.
  useEffect(() => setPainted(true), []);
  const drawn = isPainted ? discussions : discussions.slice(0, SCREENFUL);
  const names = new Map(panels.map(({ host, name }) => [host, name]));
  const isSearching = query.trim() !== '';
  return (
    <section aria-labelledby={titleId}>
      <div class="list-head">
        <h2 id={titleId}>{t('popup_discussions')}</h2>
        <input
          type="search"
          name="query"
          value={query}
          placeholder={t('popup_search')}
          aria-label={t('popup_search')}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </div>
      <p class="found" role="status">
        {isSearching && (found > 0 ? plural('popup_found', found) : t('popup_found_none'))}{' '}
        {isSearching && (
          <a href={props.searchAllUrl} target="_blank" rel="noreferrer">
            {t('popup_search_all')}
          </a>
        )}
      </p>
      {discussions.length === 0 && !isSearching && <NothingDue panels={panels} />}
      <ul class="rows">
        {drawn.map((view) => (
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
      {found > discussions.length && (
        <button type="button" class="more" data-action="more" onClick={onMore}>
          {plural('popup_more', found - discussions.length)}
        </button>
      )}
    </section>
  );
}

/** "Nobody waits" is said only where every panel was read. */
function NothingDue({ panels }: Pick<Overview, 'panels'>) {
  const { t } = useWords();
  const allRead = panels.every(({ health }) => health === 'ok' || health === 'empty');
  return allRead ? <p class="state">{t('popup_none_due')}</p> : null;
}
