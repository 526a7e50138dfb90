import { badgeState, type DiscussionView } from '@/utils/discussions/view';

import { ClaimMenu } from './ClaimMenu';
import { DeadlineBadge } from './DeadlineBadge';
import { RuleButton } from './RuleButton';
import { useWords } from './words';

interface DiscussionRowProps {
  view: DiscussionView;
  /** Name of the platform, or the panel's host. */
  panelName: string;
  /** Epoch ms. */
  now: number;
  leadMs: number;
  onOpen: () => void;
}

/** One discussion in a list over all panels; a click opens it in its panel. */
export function DiscussionRow({ view, panelName, now, leadMs, onOpen }: DiscussionRowProps) {
  const { t } = useWords();
  return (
    <li
      data-panelwatch-row=""
      data-key={view.key}
      data-state={badgeState(view, now, leadMs)}
      data-due={view.dueAt === null ? undefined : new Date(view.dueAt).toISOString()}
    >
      <button type="button" class="row" title={t('popup_open_hint')} onClick={onOpen}>
        {/* A name that is written from right to left does not turn over what stands beside it. */}
        <span class="who">
          <bdi>{view.buyer ?? t('discussion_unnamed', view.key)}</bdi>
        </span>
        <DeadlineBadge view={view} now={now} leadMs={leadMs} />
        <span class="what">
          {view.subject !== null && (
            <>
              <bdi>{view.subject}</bdi>
              {' · '}
            </>
          )}
          {panelName}
        </span>
      </button>
      <RuleButton rule={view.rule} />
      <ClaimMenu view={view} now={now} />
    </li>
  );
}
