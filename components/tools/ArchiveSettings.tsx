import { useState } from 'preact/hooks';

import { NumberField } from '../NumberField';
import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';

/** For so long texts are kept when the archive is switched on. */
const USUAL_DAYS = 365;

interface ArchiveSettingsProps {
  /** Null while it is off. */
  days: number | null;
  /** How many discussions it holds. */
  count: number;
  onDays: (days: number | null) => void;
  onDeleteAll: () => void;
}

/** Whether texts of messages are kept, how long, and the end of all that are. */
export function ArchiveSettings({ days, count, onDays, onDeleteAll }: ArchiveSettingsProps) {
  const { t, plural } = useWords();
  const [isAsking, setAsking] = useState(false);
  const place = useKeptFocus<HTMLDivElement>();
  return (
    <section class="card" aria-label={t('archive_settings')}>
      <label class="tick">
        <input
          type="checkbox"
          name="archive"
          checked={days !== null}
          onChange={(event) => onDays(event.currentTarget.checked ? USUAL_DAYS : null)}
        />
        {t('archive_on')}
      </label>
      <p class="hint">{t('archive_on_hint')}</p>
      <div class="fields" ref={place}>
        {days !== null && (
          <NumberField
            label={t('archive_days')}
            name="archive-days"
            min={1}
            max={3650}
            isWhole
            value={days}
            onChange={onDays}
          />
        )}
        {count > 0 && !isAsking && (
          <button type="button" data-action="delete-archive" onClick={() => setAsking(true)}>
            {plural('archive_delete_all', count)}
          </button>
        )}
        {isAsking && (
          <>
            <button
              type="button"
              class="danger"
              data-action="delete-archive-sure"
              onClick={() => {
                setAsking(false);
                onDeleteAll();
              }}
            >
              {t('archive_delete_sure')}
            </button>
            <button type="button" data-safe="" onClick={() => setAsking(false)}>
              {t('options_forget_no')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
