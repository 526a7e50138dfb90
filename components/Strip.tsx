import type { ListSummary } from '@/utils/discussions/list-summary';
import type { SentReading } from '@/utils/discussions/schema';
import { formatDuration } from '@/utils/time';

import { StateIcon } from './StateIcon';
import { useWords } from './words';

interface StripProps {
  summary: ListSummary;
  health: SentReading['health'];
  /** Epoch ms. */
  now: number;
  /** Scrolls to the row with this key and explains its deadline. */
  onGoTo: (key: string) => void;
  /** Reads the page once more. */
  onReread: () => void;
}

/** The line above a list: overdue, due today, next due, or that the list could not be read. */
export function Strip({ summary, health, now, onGoTo, onReread }: StripProps) {
  const { t, plural } = useWords();
  return (
    <div class="strip" data-panelwatch-strip="" data-health={health} role="status">
      {health === 'unreadable' ? (
        <>
          <StateIcon state="unknown" />
          <span>{t('strip_unreadable')}</span>
          <button type="button" onClick={onReread}>
            {t('strip_read_again')}
          </button>
        </>
      ) : (
        <>
          <StateIcon state={iconOf(summary)} />
          {summary.overdue > 0 && <b class="late">{plural('strip_overdue', summary.overdue)}</b>}
          <span>{plural('strip_due_today', summary.dueToday)}</span>
          {summary.unknown > 0 && <span>{plural('strip_unknown', summary.unknown)}</span>}
          {health === 'partial' && <span>{t('strip_partial')}</span>}
          <NextDue summary={summary} now={now} onGoTo={onGoTo} />
        </>
      )}
    </div>
  );
}

function NextDue({ summary, now, onGoTo }: Pick<StripProps, 'summary' | 'now' | 'onGoTo'>) {
  const { t, locale } = useWords();
  const { next } = summary;
  if (next === null || next.dueAt === null) {
    return summary.waiting === 0 && summary.unknown === 0 ? (
      <span>{t('strip_none_waiting')}</span>
    ) : null;
  }
  const who = next.buyer ?? next.subject ?? next.key;
  return (
    <button type="button" onClick={() => onGoTo(next.key)}>
      {t('strip_next', who, formatDuration(next.dueAt - now, locale))}
    </button>
  );
}

function iconOf(summary: ListSummary) {
  if (summary.overdue > 0) return 'overdue';
  if (summary.dueToday > 0) return 'due-soon';
  return summary.waiting > 0 || summary.unknown > 0 ? 'on-time' : 'answered';
}
