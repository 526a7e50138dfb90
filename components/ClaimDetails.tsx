import { asksForMore } from '@/utils/discussions/claim';
import type { DiscussionView } from '@/utils/discussions/view';

import { ClaimControl, type ClaimMark } from './ClaimControl';
import { ClaimNotes } from './ClaimNotes';
import { useWords } from './words';

interface ClaimDetailsProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
  /** Null where nobody keeps what the seller says. */
  onMark: ((mark: ClaimMark) => void) | null;
}

/** How the claim of one discussion in a list stands, and, folded up, where the seller says it. */
export function ClaimDetails({ view, now, onMark }: ClaimDetailsProps) {
  const { t } = useWords();
  const notes = <ClaimNotes view={view} now={now} />;
  // What holds for every overdue row is told where somebody asks: a list is for looking over.
  const isOutside = asksForMore(view.claim);
  return (
    <>
      {isOutside && notes}
      {onMark && (
        <details class="claim-menu">
          <summary>{t('claim_title')}</summary>
          {!isOutside && notes}
          <ClaimControl view={view} onMark={onMark} />
        </details>
      )}
    </>
  );
}
