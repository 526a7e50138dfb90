import type { PanelSummary } from '@/utils/discussions/view';
import { keyPart } from '@/utils/i18n/words';
import { formatDuration } from '@/utils/time/duration';

import { useWords } from '../words';

interface PanelCardProps {
  panel: PanelSummary;
  /** Epoch ms. */
  now: number;
  /** Keeps the panel's list open in a pinned tab, to be read there. */
  onOpenWatchTab: () => void;
  /** Asks for the permission that is missing; called inside the click. */
  onAllow: () => void;
}

const MINUTE_MS = 60_000;

/** One watched panel and account: what is due, whether it could be read, and how long ago. */
export function PanelCard({ panel, now, onOpenWatchTab, onAllow }: PanelCardProps) {
  const { t } = useWords();
  return (
    <article class="panel" data-host={panel.host} data-health={panel.health}>
      <h2>
        {panel.name}
        {panel.name !== panel.host && <span class="host">{panel.host}</span>}
      </h2>
      {panel.account !== null && <p class="account">{t('popup_account', panel.account)}</p>}
      <dl>
        <Figure name="overdue" value={panel.overdue} label={t('popup_overdue')} />
        <Figure name="due-soon" value={panel.dueSoon} label={t('popup_due_soon')} />
        <Figure name="waiting" value={panel.waiting} label={t('popup_waiting')} />
        <Figure name="new" value={panel.fresh} label={t('popup_new')} hint={t('popup_new_hint')} />
        {panel.unknown > 0 && (
          <Figure name="unknown" value={panel.unknown} label={t('popup_unknown')} />
        )}
      </dl>
      <p class="reading">
        {t(`health_${keyPart(panel.health)}`)} · <Age at={panel.lastReadAt} now={now} />
      </p>
      {panel.isDatedAhead === true && (
        <p class="trouble" role="status">
          {t('trouble_dated_ahead')}
        </p>
      )}
      {panel.trouble !== null && (
        <p class="trouble">
          {/* Alone: what is told aloud at each change must not hold what changes with every minute. */}
          <span role="status">{t(`trouble_${keyPart(panel.trouble)}`)}</span>{' '}
          {panel.trouble === 'open-panel' && (
            <button type="button" data-action="open-watch-tab" onClick={onOpenWatchTab}>
              {t('popup_open_watch_tab')}
            </button>
          )}
          {panel.trouble === 'no-permission' && (
            <button type="button" data-action="allow-panel" onClick={onAllow}>
              {t('popup_watch')}
            </button>
          )}
          {panel.tried && <Tried {...panel.tried} now={now} />}
        </p>
      )}
    </article>
  );
}

interface FigureProps {
  name: string;
  value: number;
  label: string;
  hint?: string;
}

function Figure({ name, value, label, hint }: FigureProps) {
  const { locale } = useWords();
  return (
    <div class="figure" data-figure={name} data-value={value} title={hint}>
      <dt>{label}</dt>
      <dd>{new Intl.NumberFormat(locale).format(value)}</dd>
    </div>
  );
}

/** When a panel was tried that could not be read, and when it will be again. */
function Tried({ at, nextAt, now }: { at: number; nextAt: number; now: number }) {
  const { t, locale } = useWords();
  const ago = formatDuration(now - at, locale);
  const wait = nextAt - now;
  return (
    <span class="tried">
      {wait > MINUTE_MS
        ? t('popup_tried', ago, formatDuration(wait, locale))
        : t('popup_tried_soon', ago)}
    </span>
  );
}

function Age({ at, now }: { at: number | null; now: number }) {
  const { t, locale } = useWords();
  if (at === null) return <span>{t('popup_never_read')}</span>;
  const age = now - at;
  return (
    <time dateTime={new Date(at).toISOString()}>
      {age < MINUTE_MS ? t('popup_read_now') : t('popup_read_at', formatDuration(age, locale))}
    </time>
  );
}
