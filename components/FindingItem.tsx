import type { Exception } from '@/utils/guard/exceptions';
import type { Finding } from '@/utils/guard/finding';
import { keyPart } from '@/utils/i18n/words';

import { RuleCard } from './RuleCard';
import { useWords } from './words';

interface FindingItemProps {
  finding: Finding;
  /** The piece of the draft that it marks. */
  excerpt: string;
  /** Whether the platform's rule is shown at once. */
  isRuleOpen: boolean;
  /** Marks the place in the draft. */
  onShow?: (() => void) | undefined;
  /** Does what the finding suggests; absent where nothing is suggested. */
  onFix?: (() => void) | undefined;
  /** Takes the finding as no problem in this draft. */
  onDismiss?: (() => void) | undefined;
  /** What would do away with findings like this for ever, and what makes it so. */
  exceptions?: readonly Exception[];
  onExcept?: ((exception: Exception) => void) | undefined;
  /** Name of the platform, for exceptions from its rules. */
  platform: string;
}

/** One thing wrong in a draft: what was found, which rule of whom it breaks, what can be done. */
export function FindingItem({
  finding,
  excerpt,
  isRuleOpen,
  onShow,
  onFix,
  onDismiss,
  exceptions = [],
  onExcept,
  platform,
}: FindingItemProps) {
  const { t } = useWords();
  const key = keyPart(finding.rule);
  return (
    <li class="finding" data-rule={finding.rule} data-severity={finding.severity}>
      <p>
        <span class="severity">{t(`severity_${finding.severity}`)}</span>{' '}
        <strong>{t(`rule_${key}_title`)}</strong>{' '}
        {excerpt.trim() !== '' && <q class="excerpt">{shortened(excerpt)}</q>}
      </p>
      <p>{t(`rule_${key}_text`)}</p>
      <RuleCard id={finding.source} isOpen={isRuleOpen} />
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
      {onExcept && exceptions.length > 0 && (
        <details class="never">
          <summary>{t('finding_never')}</summary>
          <p class="finding-actions">
            {exceptions.map((exception) => (
              <button
                key={exception.kind}
                type="button"
                data-action={`never-${exception.kind}`}
                onClick={() => onExcept(exception)}
              >
                {exception.kind === 'value'
                  ? t('finding_never_value', shortened(exception.value))
                  : t('finding_never_rule', platform)}
              </button>
            ))}
          </p>
        </details>
      )}
    </li>
  );
}

const LONGEST_EXCERPT = 80;

function shortened(excerpt: string): string {
  return excerpt.length > LONGEST_EXCERPT ? `${excerpt.slice(0, LONGEST_EXCERPT)}…` : excerpt;
}
