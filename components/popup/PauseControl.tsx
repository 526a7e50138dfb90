import type { Paused } from '@/utils/discussions/view';

import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';

/** For how long notifications can be paused; null shows them again. */
export type PauseChoice = 'hour' | 'tomorrow' | 'turned-on' | null;

interface PauseControlProps {
  paused: Paused;
  /** Epoch ms. */
  now: number;
  onPause: (choice: PauseChoice) => void;
}

/** Pauses notifications, says that they are paused, and shows them again. */
export function PauseControl(props: PauseControlProps) {
  const place = useKeptFocus<HTMLDivElement>();
  return (
    <div ref={place} class="pausing">
      <Choices {...props} />
    </div>
  );
}

function Choices({ paused, now, onPause }: PauseControlProps) {
  const { t, locale } = useWords();
  if (paused === 'turned-on' || (paused !== null && paused > now)) {
    return (
      <div class="paused" role="status">
        <span>
          {paused === 'turned-on' ? t('popup_paused') : t('popup_paused_until', timeOf(paused))}
        </span>
        <button type="button" data-action="turn-on" onClick={() => onPause(null)}>
          {t('popup_turn_on')}
        </button>
      </div>
    );
  }
  return (
    <details class="pause">
      <summary>{t('popup_pause')}</summary>
      <div class="choices">
        <button type="button" data-action="pause-hour" onClick={() => onPause('hour')}>
          {t('popup_pause_hour')}
        </button>
        <button type="button" data-action="pause-tomorrow" onClick={() => onPause('tomorrow')}>
          {t('popup_pause_tomorrow')}
        </button>
        <button type="button" data-action="pause-turned-on" onClick={() => onPause('turned-on')}>
          {t('popup_pause_turned_on')}
        </button>
      </div>
    </details>
  );

  /** The time alone where it is today's. */
  function timeOf(at: number): string {
    const isToday = new Date(at).toDateString() === new Date(now).toDateString();
    const day = isToday ? {} : ({ weekday: 'long' } as const);
    return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...day }).format(
      at,
    );
  }
}
