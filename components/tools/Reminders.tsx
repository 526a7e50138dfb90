import { useState } from 'preact/hooks';

import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';

/** Something to be told of at a time. */
export interface ListedReminder {
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly message: string;
}

interface RemindersProps {
  reminders: readonly ListedReminder[];
  /** Day that is proposed, `YYYY-MM-DD`; null where there is nothing to be reminded of. */
  proposed: string | null;
  /** First and last day that make sense, `YYYY-MM-DD`. */
  today: string;
  onSet: (day: string) => void;
  onRemove: (reminder: ListedReminder) => void;
}

/** Reminders that are set, and a new one. */
export function Reminders({ reminders, proposed, today, onSet, onRemove }: RemindersProps) {
  const { t, locale } = useWords();
  const place = useKeptFocus<HTMLElement>();
  const [chosen, setChosen] = useState<string | null>(null);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
  const day = chosen ?? proposed ?? '';
  return (
    <section ref={place} class="card" aria-labelledby="reminders-title">
      <h3 id="reminders-title">{t('reminders_title')}</h3>
      {proposed !== null && (
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            if (day >= today) onSet(day);
          }}
        >
          <label>
            {t('reminders_day')}
            <input
              type="date"
              name="remind"
              required
              min={today}
              value={day}
              onInput={(event) => setChosen(event.currentTarget.value)}
            />
          </label>
          <button type="submit" data-action="remind">
            {t('reminders_set')}
          </button>
        </form>
      )}
      {reminders.length === 0 ? (
        <p class="hint">{t('reminders_none')}</p>
      ) : (
        <ul class="reminders">
          {reminders.map((reminder) => (
            <li key={reminder.id} data-reminder={reminder.id}>
              <span>
                <strong>{date.format(reminder.at)}</strong> {reminder.message}
              </span>
              <button
                type="button"
                aria-label={t('reminders_remove', date.format(reminder.at))}
                onClick={() => onRemove(reminder)}
              >
                {t('options_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
