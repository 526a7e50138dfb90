import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';

import type { ListSummary } from '@/utils/discussions/counted-views';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';

import { DeadlineBadge } from './DeadlineBadge';
import { Strip } from './Strip';
import { useWords } from './words';

interface PanelLayerProps {
  /** The discussions whose rows are drawn on. */
  views: readonly DiscussionView[];
  /** What there is in the list; null where the page shows none, and should not. */
  summary: ListSummary | null;
  /** How many rows the page shows of it. */
  rows: number;
  /** The discussion that is open with its composer; null for none. */
  open: DiscussionView | null;
  health: SentReading['health'];
  /** The user showed where the list is, and it is no longer there. */
  isOutdated: boolean;
  /** Epoch ms. */
  now: number;
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
  const { views, health, now, leadMs, explained, explanation, onExplain } = props;
  // There may be hundreds: one that is the same element as before is not looked at again.
  const badgeOf = useMemo(() => {
    const badges = new WeakMap<DiscussionView, VNode>();
    return (view: DiscussionView): VNode => {
      const badge = badges.get(view) ?? (
        <PlacedBadge key={view.key} view={view} now={now} leadMs={leadMs} onExplain={onExplain} />
      );
      badges.set(view, badge);
      return badge;
    };
  }, [now, leadMs, onExplain]);
  return (
    <>
      {props.summary && (
        <div class="placed" data-place="strip">
          <Strip
            summary={props.summary}
            rows={props.rows}
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
      {views.map(badgeOf)}
      {explained !== null && (
        <div class="placed explanation" data-place="explanation">
          <div class="popover" role="dialog" aria-modal="false" aria-label={t('explanation_title')}>
            {explanation}
          </div>
        </div>
      )}
    </>
  );
}

type PlacedBadgeProps = Pick<PanelLayerProps, 'now' | 'leadMs' | 'onExplain'> & {
  view: DiscussionView;
};

/** A badge on its row. */
function PlacedBadge({ view, now, leadMs, onExplain }: PlacedBadgeProps) {
  return (
    <div class="placed" data-place={view.key}>
      <DeadlineBadge view={view} now={now} leadMs={leadMs} onExplain={() => onExplain(view.key)} />
    </div>
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
