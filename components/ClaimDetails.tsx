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
  return (
    <>
      <ClaimNotes view={view} now={now} />
      {onMark && (
        <details class="claim-menu">
          <summary>{t('claim_title')}</summary>
          <ClaimControl view={view} onMark={onMark} />
        </details>
      )}
    </>
  );
}
