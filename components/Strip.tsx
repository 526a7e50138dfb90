import type { ListSummary } from '@/utils/discussions/counted-views';
import type { SentReading } from '@/utils/discussions/schema';
import { formatDuration } from '@/utils/time/duration';

import { PickIcon } from './PickIcon';
import { StateIcon } from './StateIcon';
import { useWords } from './words';

/** Stands in for a name in a sentence: no page holds this character. */
const APART = '\u0001';

interface StripProps {
  summary: ListSummary;
  /** How many rows the page shows of its list: there may be more of them, on other pages or not yet loaded. */
  rows: number;
  health: SentReading['health'];
  /** The user showed where the list is, and it is no longer there. */
  isOutdated: boolean;
  /** Epoch ms. */
  now: number;
  /** Scrolls to the row with this key and explains its deadline. */
  onGoTo: (key: string) => void;
  /** Reads the page once more. */
  onReread: () => void;
  /** Lets the user show where the list is. */
  onTeach: () => void;
}

/** The line above a list: overdue, due today, next due, or that the list could not be read. */
export function Strip(props: StripProps) {
  const { summary, rows, health, isOutdated, now, onGoTo, onReread, onTeach } = props;
  const { t, plural, locale } = useWords();
  return (
    <div class="strip" data-panelwatch-strip="" data-health={health} role="status">
      {health === 'unreadable' ? (
        <>
          <StateIcon state="unknown" />
          <span>{t(isOutdated ? 'strip_outdated' : 'strip_unreadable')}</span>
          <button type="button" onClick={onReread}>
            {t('strip_read_again')}
          </button>
          <TeachButton isWanted onTeach={onTeach} />
        </>
      ) : (
        <>
          <StateIcon state={iconOf(summary)} />
          {summary.overdue > 0 && <b class="late">{plural('strip_overdue', summary.overdue)}</b>}
          <span>{plural('strip_due_today', summary.dueToday)}</span>
          {summary.unknown > 0 && <span>{plural('strip_unknown', summary.unknown)}</span>}
          {health === 'partial' && (
            <span>{t(isOutdated ? 'strip_outdated' : 'strip_partial')}</span>
          )}
          {!isOutdated && <NextDue summary={summary} now={now} onGoTo={onGoTo} />}
          <span class="rows" title={t('strip_rows_hint')}>
            {t('strip_rows', rows.toLocaleString(locale))}
          </span>
          <TeachButton isWanted={isOutdated} onTeach={onTeach} />
        </>
      )}
    </div>
  );
}

/** In words where it is wanted, else a small sign. */
function TeachButton({ isWanted, onTeach }: { isWanted: boolean; onTeach: () => void }) {
  const { t } = useWords();
  if (isWanted) {
    return (
      <button type="button" data-action="teach" onClick={onTeach}>
        {t('strip_teach')}
      </button>
    );
  }
  const words = t('strip_not_my_list');
  return (
    <button
      type="button"
      class="sign"
      data-action="teach"
      aria-label={words}
      title={words}
      onClick={onTeach}
    >
      <PickIcon />
    </button>
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
  // A long name gives way, never the time, whichever of them the language puts first.
  const [before, after] = t('strip_next', APART, formatDuration(next.dueAt - now, locale)).split(
    APART,
  );
  return (
    // It counts down every minute: that is nothing to be read out.
    <button type="button" class="next" aria-live="off" onClick={() => onGoTo(next.key)}>
      <span>{before}</span>
      <bdi>{who}</bdi>
      <span>{after}</span>
    </button>
  );
}

function iconOf(summary: ListSummary) {
  if (summary.overdue > 0) return 'overdue';
  if (summary.dueToday > 0) return 'due-soon';
  return summary.waiting > 0 || summary.unknown > 0 ? 'on-time' : 'answered';
}
