import type { ComponentChildren } from 'preact';

import { summariseList } from '@/utils/discussions/list-summary';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';

import { DeadlineBadge } from './DeadlineBadge';
import { Strip } from './Strip';
import { useWords } from './words';

interface PanelLayerProps {
  /** The discussions of the list; none where the page shows no list. */
  views: readonly DiscussionView[];
  /** Whether the page shows a list, or should. */
  hasList: boolean;
  /** The discussion that is open with its composer; null for none. */
  open: DiscussionView | null;
  health: SentReading['health'];
  /** The user showed where the list is, and it is no longer there. */
  isOutdated: boolean;
  /** Epoch ms. */
  now: number;
  /** Epoch ms at which today ends for the viewer. */
  endOfToday: number;
  leadMs: number;
  /** Key of the discussion whose deadline is explained; null for none. */
  explained: string | null;
  /** What the explanation says. */
  explanation: ComponentChildren;
  onExplain: (key: string) => void;
  onGoTo: (key: string) => void;
  onReread: () => void;
  /** Lets the user show where the list is. */
  onTeach: () => void;
}

/**
 * All that is drawn over a list. Where each piece stands is set from outside, on the elements with
 * `data-place`: places change with every scroll, contents once a minute.
 */
export function PanelLayer(props: PanelLayerProps) {
  const { t } = useWords();
  const { views, health, now, leadMs, explained, explanation } = props;
  return (
    <>
      {props.hasList && (
        <div class="placed" data-place="strip">
          <Strip
            summary={summariseList(views, now, props.endOfToday)}
            health={health}
            isOutdated={props.isOutdated}
            now={now}
            onGoTo={props.onGoTo}
            onReread={props.onReread}
            onTeach={props.onTeach}
          />
        </div>
      )}
      {props.open && <OpenDiscussion {...props} view={props.open} />}
      {views.map((view) => (
        <div key={view.key} class="placed" data-place={view.key}>
          <DeadlineBadge
            view={view}
            now={now}
            leadMs={leadMs}
            onExplain={() => props.onExplain(view.key)}
          />
        </div>
      ))}
      {explained !== null && (
        <div class="placed" data-place="explanation">
          <div class="popover" role="dialog" aria-modal="false" aria-label={t('explanation_title')}>
            {explanation}
          </div>
        </div>
      )}
    </>
  );
}

/** The deadline of the discussion that is being answered, beside its composer. */
function OpenDiscussion({
  view,
  now,
  leadMs,
  onExplain,
}: Pick<PanelLayerProps, 'now' | 'leadMs' | 'onExplain'> & { view: DiscussionView }) {
  const { t } = useWords();
  return (
    <div class="placed" data-place={`open ${view.key}`}>
      <p class="open" data-panelwatch-deadline="">
        {t('open_answer')}
        <DeadlineBadge
          view={view}
          now={now}
          leadMs={leadMs}
          onExplain={() => onExplain(view.key)}
        />
      </p>
    </div>
  );
}
