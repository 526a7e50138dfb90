import type { PanelSummary } from '@/utils/discussions/view';
import { keyPart } from '@/utils/i18n/words';
import { formatDuration } from '@/utils/time/duration';

import { useWords } from '../words';

/** How each watched panel was read last: figures are worth no more than that. */
export function PanelHealths({ panels, now }: { panels: readonly PanelSummary[]; now: number }) {
  const { t, locale } = useWords();
  return (
    <ul class="healths">
      {panels.map(({ host, name, account, health, lastReadAt, trouble, isDatedAhead }) => (
        <li key={`${host} ${account}`} data-host={host} data-health={health}>
          <b>{name}</b>
          {account !== null && ` · ${account}`} · {t(`health_${keyPart(health)}`)}
          {lastReadAt !== null &&
            ` · ${t('popup_read_at', formatDuration(now - lastReadAt, locale))}`}
          {isDatedAhead === true && <span class="trouble">{t('trouble_dated_ahead')}</span>}
          {trouble !== null && <span class="trouble">{t(`trouble_${keyPart(trouble)}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
