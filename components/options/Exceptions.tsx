import { type Exception, idOf } from '@/utils/guard/exceptions';
import { keyPart } from '@/utils/i18n/words';
import { packById } from '@/utils/platforms/registry';

import { useWords } from '../words';

interface ExceptionsProps {
  exceptions: readonly Exception[];
  onChange: (exceptions: Exception[]) => void;
}

/** What drafts are not warned of, each to take back. */
export function Exceptions({ exceptions, onChange }: ExceptionsProps) {
  const { t, find } = useWords();
  return (
    <section class="stored" data-panelwatch-exceptions="">
      <p class="hint">
        {exceptions.length > 0 ? t('options_exceptions_text') : t('options_exceptions_none')}
      </p>
      {exceptions.length > 0 && (
        <ul class="exceptions">
          {exceptions.map((exception) => (
            <li key={idOf(exception)}>
              <span>
                <strong>{find(`rule_${keyPart(exception.rule)}_title`) || exception.rule}</strong>{' '}
                {exception.kind === 'value' ? (
                  <q>{exception.value}</q>
                ) : (
                  t('options_exception_rule', nameOf(exception.platform))
                )}
              </span>
              <button
                type="button"
                aria-label={t('options_exception_undo_this', whatOf(exception))}
                onClick={() => onChange(exceptions.filter((other) => other !== exception))}
              >
                {t('options_exception_undo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );

  function whatOf(exception: Exception): string {
    const rule = find(`rule_${keyPart(exception.rule)}_title`) || exception.rule;
    return exception.kind === 'value' ? `${rule}: ${exception.value}` : rule;
  }
}

/** A panel that no pack knows goes by its host. */
function nameOf(platform: string): string {
  return packById(platform)?.name ?? platform;
}
