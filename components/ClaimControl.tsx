import { statusRule } from '@/utils/claims';
import type { ClaimMarked } from '@/utils/discussions/claim-marked';
import { hasUntoldStage } from '@/utils/discussions/claim';
import { CLAIM_STAGES } from '@/utils/discussions/claim-marks';
import type { DiscussionView } from '@/utils/discussions/view';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from './words';

/** What the seller says of a claim. */
export type ClaimMark = Pick<ClaimMarked, 'mark' | 'told'>;

interface ClaimControlProps {
  view: Pick<DiscussionView, 'platform' | 'claim'>;
  onMark: (mark: ClaimMark) => void;
}

/** Where the seller says how a claim stands; nothing where the platform does not ask for it. */
export function ClaimControl({ view, onMark }: ClaimControlProps) {
  const { t } = useWords();
  const { platform, claim } = view;
  if (statusRule(platform) === null) return null;
  const stage = claim?.stage ?? null;
  return (
    <p class="claim-control">
      <label>
        {t('claim_stage')}{' '}
        <select
          data-action="claim-stage"
          value={stage ?? 'none'}
          onChange={({ currentTarget: { value } }) =>
            onMark({ mark: CLAIM_STAGES.find((one) => one === value) ?? 'none' })
          }
        >
          <option value="none">{t('claim_stage_none')}</option>
          {CLAIM_STAGES.map((one) => (
            <option key={one} value={one}>
              {t(`claim_stage_${keyPart(one)}`)}
            </option>
          ))}
        </select>
      </label>{' '}
      {claim && stage !== null && hasUntoldStage(claim) && (
        <button
          type="button"
          class="link"
          data-action="claim-told"
          onClick={() => onMark({ mark: stage, told: 'whole' })}
        >
          {t('claim_told')}
        </button>
      )}{' '}
      {claim?.risk != null && (
        <button
          type="button"
          class="link"
          data-action="claim-settled"
          onClick={() => onMark({ mark: 'settled' })}
        >
          {t('claim_settle')}
        </button>
      )}
    </p>
  );
}
