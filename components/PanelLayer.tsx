import type { ComponentChildren } from 'preact';

import { summariseList } from '@/utils/discussions/list-summary';
import type { SentReading } from '@/utils/discussions/schema';
import type { DiscussionView } from '@/utils/discussions/view';

import { DeadlineBadge } from './DeadlineBadge';
import { Strip } from './Strip';

export interface PanelLayerProps {
  views: readonly DiscussionView[];
  health: SentReading['health'];
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
}

/**
 * All that is drawn over a list. Where each piece stands is set from outside, on the elements with
 * `data-place`: places change with every scroll, contents once a minute.
 */
export function PanelLayer(props: PanelLayerProps) {
  const { views, health, now, leadMs, explained, explanation } = props;
  return (
    <>
      <div class="placed" data-place="strip">
        <Strip
          summary={summariseList(views, now, props.endOfToday)}
          health={health}
          now={now}
          onGoTo={props.onGoTo}
          onReread={props.onReread}
        />
      </div>
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
          <div class="popover" role="dialog" aria-modal="false">
            {explanation}
          </div>
        </div>
      )}
    </>
  );
}
