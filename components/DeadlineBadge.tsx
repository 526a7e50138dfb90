import { badgeState, type DiscussionView } from '@/utils/discussions/view';
import { formatDuration } from '@/utils/time/duration';

import { badgeClaim } from './badge-claim';
import { StateIcon } from './StateIcon';
import { useWords } from './words';

interface DeadlineBadgeProps {
  view: Pick<DiscussionView, 'key' | 'state' | 'dueAt' | 'atTheLatest' | 'claim'> &
    Partial<Pick<DiscussionView, 'buyer' | 'subject'>>;
  /** Epoch ms; passed in, so that one timer drives every badge. */
  now: number;
  /** How long before its deadline a discussion is due soon, ms. */
  leadMs: number;
  /** Asks for the explanation of the deadline; without it the badge is plain text. */
  onExplain?: () => void;
}

/** How long is left to answer one discussion, or by how much it is overdue. */
export function DeadlineBadge({ view, now, leadMs, onExplain }: DeadlineBadgeProps) {
  const spoken = useWords();
  const { t, locale } = spoken;
  const state = badgeState(view, now, leadMs);
  const claim = badgeClaim(view.claim, spoken);
  const attributes = {
    class: 'badge',
    'data-panelwatch-badge': '',
    'data-key': view.key,
    'data-state': state,
    ...claim.attributes,
    'data-due': view.dueAt === null ? undefined : new Date(view.dueAt).toISOString(),
  };
  const words = [badgeWords('short'), claim.words].filter((part) => part !== '').join('. ');
  const content = (
    <>
      <StateIcon state={state} />
      {claim.sign !== '' && <b>{claim.sign}</b>}
      {state !== 'answered' && <span>{badgeText()}</span>}
    </>
  );
  if (!onExplain) {
    return (
      <span {...attributes} title={words} role="img" aria-label={words}>
        {content}
      </span>
    );
  }
  return (
    <button {...attributes} type="button" onClick={onExplain}>
      <span class="shown" aria-hidden="true" title={words}>
        {content}
      </span>
      {/* It is drawn apart from its row: who hears it alone has to hear whose it is. */}
      <span class="heard">
        {[view.buyer ?? view.subject, words].filter((part) => part).join(': ')}
      </span>
    </button>
  );

  /** What is printed: as short as it can be, for rows are full. */
  function badgeText(): string {
    if (state === 'unknown' || state === 'overdue' || view.dueAt === null)
      return badgeWords('narrow');
    const left = formatDuration(view.dueAt - now, locale, 'narrow');
    return view.atTheLatest ? t('badge_at_most', left) : left;
  }

  function badgeWords(unitDisplay: 'short' | 'narrow'): string {
    if (state === 'answered') return t('badge_answered');
    if (state === 'unknown' || view.dueAt === null) return t('badge_unknown');
    const left = formatDuration(Math.abs(view.dueAt - now), locale, unitDisplay);
    if (state === 'overdue') return t('badge_overdue', left);
    return view.atTheLatest ? t('badge_left_at_most', left) : t('badge_left', left);
  }
}
