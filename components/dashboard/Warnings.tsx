import type { RuleWarnings } from '@/utils/discussions/metrics';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from '../words';
import { Count } from './navigation';

/** Warnings before sending, by rule: what came of them, and why some were overridden. */
export function Warnings({ warnings }: { warnings: readonly RuleWarnings[] }) {
  const { t, find } = useWords();
  return (
    <section class="card" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{t('dashboard_warnings')}</h2>
      {warnings.length === 0 ? (
        <p class="state">{t('dashboard_no_warnings')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keyboard
        <div class="wide" tabIndex={0} role="group" aria-labelledby="warnings-title">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('dashboard_rule')}</th>
                <th scope="col" class="number">
                  {t('dashboard_edited')}
                </th>
                <th scope="col" class="number">
                  {t('dashboard_prevented')}
                </th>
                <th scope="col" class="number">
                  {t('dashboard_overridden')}
                </th>
                <th scope="col">{t('dashboard_reasons')}</th>
              </tr>
            </thead>
            <tbody>
              {warnings.map(({ rule, edited, prevented, overridden, reasons }) => (
                <tr key={rule} data-rule={rule}>
                  <th scope="row">{find(`rule_${keyPart(rule)}_title`) || rule}</th>
                  <td class="number">
                    <Count value={edited} to={{ rule, action: 'edit' }} />
                  </td>
                  <td class="number">
                    <Count value={prevented} to={{ rule, action: 'sent-clean' }} />
                  </td>
                  <td class="number">
                    <Count value={overridden} to={{ rule, action: 'send-anyway' }} />
                  </td>
                  <td>
                    {reasons.map(({ reason, count }) => (
                      <span key={reason} class="reason">
                        {t(`gate_reason_${keyPart(reason)}`)}{' '}
                        <Count value={count} to={{ rule, action: 'send-anyway', reason }} />
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
