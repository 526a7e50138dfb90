import type { ListPage } from '@/utils/discussions/metrics';
import type { DiscussionView } from '@/utils/discussions/view';

import { useWords } from '../words';
import { DiscussionTable } from './DiscussionTable';
import { FilterChips } from './FilterChips';
import { useNavigation } from './navigation';

export interface DiscussionSectionProps {
  list: ListPage;
  /** Epoch ms. */
  now: number;
  leadMs: number;
  /** Whether more of the period is still being read. */
  isLoading: boolean;
  onOpen: (view: DiscussionView) => void;
  onExport: (kind: 'csv' | 'json') => void;
}

/** The list of discussions: what chooses them, a search, and what can be done with them. */
export function DiscussionSection(props: DiscussionSectionProps) {
  const { list, isLoading, onExport } = props;
  const { t, plural } = useWords();
  const { filter, go } = useNavigation();
  const { found, count } = list;
  return (
    <section class="card" id="discussions" aria-labelledby="list-title">
      <div class="list-head">
        <h2 id="list-title" tabIndex={-1}>
          {t('dashboard_list')}
        </h2>
        <input
          type="search"
          name="query"
          value={filter.query}
          placeholder={t('popup_search')}
          aria-label={t('popup_search')}
          onInput={(event) => go({ ...filter, query: event.currentTarget.value, page: 1 })}
        />
        <button type="button" data-action="export-csv" onClick={() => onExport('csv')}>
          {t('dashboard_csv')}
        </button>
        <button type="button" data-action="export-json" onClick={() => onExport('json')}>
          {t('dashboard_json')}
        </button>
      </div>
      <FilterChips />
      <p class="found" role="status" data-found={found}>
        {found === 0 && !isLoading ? t('dashboard_none') : plural('popup_found', found)}
        {count > found && ` · ${t('dashboard_counted', count)}`}
      </p>
      {found > 0 && <DiscussionTable {...props} />}
    </section>
  );
}
