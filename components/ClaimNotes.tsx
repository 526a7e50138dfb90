import { furtherDeadline, takeoverRule } from '@/utils/claims';
import { stageReminder } from '@/utils/claims/reminder';
import { badgeState, type DiscussionView } from '@/utils/discussions/view';
import { keyPart } from '@/utils/i18n/words';
import { formatDue } from '@/utils/time/due';

import { useWords } from './words';

interface ClaimNotesProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
}

/** What a discussion's claim threatens, and what the buyer has still to be told; nothing where all is well. */
export function ClaimNotes({ view, now }: ClaimNotesProps) {
  const rule = takeoverRule(view.platform);
  const { risk = null, stage } = view.claim ?? {};
  const isOverdue = badgeState(view, now, 0) === 'overdue';
  const untold = useUntold(view);
  if (rule === null || (risk === null && !isOverdue && untold === null)) return null;
  return (
    <div class="claim-notes" data-claim={risk ?? undefined}>
      {risk !== null && <RiskNote view={view} risk={risk} now={now} />}
      {(risk !== null || isOverdue) && <TakeoverNote rule={rule} isOverdue={isOverdue} />}
      {untold !== null && <p data-claim-untold={stage}>{untold}</p>}
    </div>
  );
}

type Risk = NonNullable<NonNullable<DiscussionView['claim']>['risk']>;

function RiskNote({ view, risk, now }: ClaimNotesProps & { risk: Risk }) {
  const { t, locale } = useWords();
  const further = furtherDeadline(view);
  return (
    <>
      <p>
        <b>{t(`claim_risk_${keyPart(risk)}`)}</b>
      </p>
      {further && (
        <p data-rule={further.rule} data-further-due={new Date(further.dueAt).toISOString()}>
          {t('claim_further', formatDue(further.dueAt, { ...further, locale, now }).panel)}{' '}
          <code>{further.rule}</code>
        </p>
      )}
    </>
  );
}

function TakeoverNote({ rule, isOverdue }: { rule: string; isOverdue: boolean }) {
  const { t } = useWords();
  return (
    <p data-rule={rule}>
      {t(isOverdue ? 'claim_takeover_overdue' : 'claim_takeover')} <code>{rule}</code>
    </p>
  );
}

/** What the buyer has to be told; null for nothing. */
function useUntold(view: DiscussionView): string | null {
  const { t } = useWords();
  const reminder = stageReminder(view);
  if (!reminder) return null;
  if (reminder.reason === 'number-or-day-missing') return t('claim_partly_told');
  return t('claim_untold', t(`claim_stage_${keyPart(reminder.stage)}`));
}
