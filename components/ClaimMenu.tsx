import { useContext } from 'preact/hooks';

import { statusRule } from '@/utils/claims';
import type { DiscussionView } from '@/utils/discussions/view';

import { ClaimControl } from './ClaimControl';
import { ClaimMarking } from './claim-marking';
import { ClaimNotes } from './ClaimNotes';
import { useWords } from './words';

interface ClaimMenuProps {
  view: DiscussionView;
  /** Epoch ms. */
  now: number;
}

/** How the claim of one discussion in a list stands, and, folded up, where the seller says it. */
export function ClaimMenu({ view, now }: ClaimMenuProps) {
  const { t } = useWords();
  const mark = useContext(ClaimMarking);
  return (
    <>
      <ClaimNotes view={view} now={now} />
      {mark && statusRule(view.platform) !== null && (
        <details class="claim-menu">
          <summary>{t('claim_title')}</summary>
          <ClaimControl view={view} onMark={(marked) => mark(view, marked)} />
        </details>
      )}
    </>
  );
}
