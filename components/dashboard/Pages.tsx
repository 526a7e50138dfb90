import { PAGE_ROWS } from '@/utils/discussions/metrics';

import { useWords } from '../words';
import { useNavigation } from './navigation';

/** Leads through the pages of a list of `count` rows. */
export function Pages({ count }: { count: number }) {
  const { t } = useWords();
  const { filter, go } = useNavigation();
  const pages = Math.max(1, Math.ceil(count / PAGE_ROWS));
  if (pages === 1) return null;
  const { page } = filter;
  return (
    <nav class="pages" aria-label={t('dashboard_page', page, pages)}>
      <button
        type="button"
        data-action="previous-page"
        disabled={page <= 1}
        onClick={() => go({ ...filter, page: Math.min(page - 1, pages) })}
      >
        {t('dashboard_page_before')}
      </button>
      <span>{t('dashboard_page', page, pages)}</span>
      <button
        type="button"
        data-action="next-page"
        disabled={page >= pages}
        onClick={() => go({ ...filter, page: page + 1 })}
      >
        {t('dashboard_page_next')}
      </button>
    </nav>
  );
}
