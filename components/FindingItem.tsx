import type { Finding } from '@/utils/guard/finding';
import { keyPart } from '@/utils/i18n/words';
import type { PlatformRule } from '@/utils/platforms/types';

import { useWords } from './words';

export interface FindingItemProps {
  finding: Finding;
  /** The piece of the draft that it marks. */
  excerpt: string;
  /** The platform's rule that it breaks; null for a platform without a pack. */
  rule: PlatformRule | null;
  /** Marks the place in the draft. */
  onShow?: (() => void) | undefined;
  /** Does what the finding suggests; absent where nothing is suggested. */
  onFix?: (() => void) | undefined;
  /** Takes the finding as no problem in this draft. */
  onDismiss?: (() => void) | undefined;
}

/** One thing wrong in a draft: what was found, which rule of whom it breaks, what can be done. */
export function FindingItem({
  finding,
  excerpt,
  rule,
  onShow,
  onFix,
  onDismiss,
}: FindingItemProps) {
  const { t } = useWords();
  const key = keyPart(finding.rule);
  return (
    <li class="finding" data-rule={finding.rule} data-severity={finding.severity}>
      <p class="finding-title">
        <span class="severity">{t(`severity_${finding.severity}`)}</span>{' '}
        <strong>{t(`rule_${key}_title`)}</strong>
      </p>
      {excerpt.trim() !== '' && <q class="excerpt">{excerpt}</q>}
      <p>{t(`rule_${key}_text`)}</p>
      {rule && (
        <p class="source">
          {rule.text} {rule.consequence}{' '}
          <a href={rule.source} target="_blank" rel="noreferrer">
            {t('finding_source', rule.id)}
          </a>
        </p>
      )}
      {(onShow || onFix || onDismiss) && (
        <p class="finding-actions">
          {onFix && (
            <button type="button" data-action="fix" onClick={onFix}>
              {t('finding_fix')}
            </button>
          )}
          {onShow && (
            <button type="button" data-action="show" onClick={onShow}>
              {t('finding_show')}
            </button>
          )}
          {onDismiss && (
            <button type="button" data-action="dismiss" onClick={onDismiss}>
              {t('finding_dismiss')}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
