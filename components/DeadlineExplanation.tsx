import type { DiscussionView } from '@/utils/discussions/view';
import { explain } from '@/utils/sla';

import { ClaimControl, type ClaimMark } from './ClaimControl';
import { ClaimNotes } from './ClaimNotes';
import { Explanation } from './Explanation';
import { useWords } from './words';

interface DeadlineExplanationProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
  /** Marks that a waiting discussion needs no reply, or takes the mark back. */
  onSetAside: (undone: boolean) => void;
  /** Says how the discussion's claim stands. */
  onMarkClaim?: (mark: ClaimMark) => void;
}

/** Why a discussion is due when it is, or why nobody can tell; and the mark that it needs no reply. */
export function DeadlineExplanation(props: DeadlineExplanationProps) {
  const { t } = useWords();
  const { view, now, onSetAside, onMarkClaim } = props;
  const isSetAside = view.setAside === true;
  return (
    <>
      <ClaimNotes view={view} now={now} />
      <Why view={view} now={now} />
      {onMarkClaim && <ClaimControl view={view} onMark={onMarkClaim} />}
      {(isSetAside || view.state === 'waiting') && (
        <button
          type="button"
          class="link"
          data-action={isSetAside ? 'reply-needed' : 'no-reply-needed'}
          onClick={() => onSetAside(isSetAside)}
        >
          {t(isSetAside ? 'deadline_reply_needed' : 'deadline_no_reply_needed')}
        </button>
      )}
    </>
  );
}

function Why({ view, now }: Pick<DeadlineExplanationProps, 'view' | 'now'>) {
  const { t } = useWords();
  if (view.setAside === true) return <p>{t('deadline_set_aside')}</p>;
  if (view.state === 'answered') return <p>{t('deadline_answered')}</p>;
  if (view.receivedAt === null || view.dueAt === null || view.clock === null) {
    return <p>{t('deadline_unknown')}</p>;
  }
  return (
    <Explanation
      explanation={explain(view.receivedAt, view.clock, view.dueAt)}
      now={now}
      atTheLatest={view.atTheLatest}
      rule={view.rule}
    />
  );
}
