import type { DiscussionView } from '@/utils/discussions/view';
import { packById } from '@/utils/platforms/registry';

import { DiscussionRow } from '../DiscussionRow';
import { useWords } from '../words';

interface DueInsideProps {
  /** What falls due in the absence, the earliest first. */
  views: readonly DiscussionView[];
  /** Epoch ms. */
  now: number;
  leadMs: number;
  onOpen: (view: DiscussionView) => void;
}

/** What waits now and falls due while nobody is there. */
export function DueInside({ views, now, leadMs, onOpen }: DueInsideProps) {
  const { t } = useWords();
  return (
    <section class="card" aria-labelledby="inside-title">
      <h3 id="inside-title">{t('absence_inside')}</h3>
      {views.length === 0 && <p class="hint">{t('absence_inside_none')}</p>}
      <ul class="rows">
        {views.map((view) => (
          <DiscussionRow
            key={`${view.host} ${view.account} ${view.key}`}
            view={view}
            panelName={packById(view.platform)?.name ?? view.host}
            now={now}
            leadMs={leadMs}
            onOpen={() => onOpen(view)}
          />
        ))}
      </ul>
    </section>
  );
}
