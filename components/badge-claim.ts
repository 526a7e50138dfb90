import { type Claim, hasUntoldStage } from '@/utils/discussions/claim';
import { keyPart, type Words } from '@/utils/i18n/words';

/** What a badge says of a claim besides the deadline. */
interface BadgeClaim {
  /** One character beside the time; empty where there is nothing to do. */
  readonly sign: string;
  /** The same in a sentence. */
  readonly words: string;
  readonly attributes: { 'data-risk'?: string; 'data-untold'?: string };
}

/** A claim on its discussion's badge: a risk goes before what the buyer has not been told. */
export function badgeClaim(claim: Claim | null | undefined, { t }: Words): BadgeClaim {
  if (claim?.risk) {
    const words = t(`claim_risk_${keyPart(claim.risk)}`);
    return { sign: '!', words, attributes: { 'data-risk': claim.risk } };
  }
  if (!claim?.stage || !hasUntoldStage(claim)) return { sign: '', words: '', attributes: {} };
  const words =
    claim.told === 'part'
      ? t('claim_partly_told')
      : t('claim_untold', t(`claim_stage_${keyPart(claim.stage)}`));
  return { sign: '…', words, attributes: { 'data-untold': claim.stage } };
}
