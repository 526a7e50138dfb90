import { useWords } from '../words';
import { NumberField } from '../NumberField';

const HOUR_MS = 3_600_000;

/** Settings that hold for all panels. */
interface General {
  leadMs: number;
  pollMinutes: number;
  quietHours: { from: string; to: string } | null;
  notifyMessages: boolean;
  notifyDeadlines: boolean;
}

/** What came of a notification that was to be seen: the browser took it, or it did not. */
export type TriedNotification = 'tried' | 'refused';

interface GeneralSettingsProps {
  settings: General;
  /** What the administrator has set. */
  locked?: readonly (keyof General)[];
  onChange: (changes: Partial<General>) => void;
  /** What came of the last notification that was tried; null for none. */
  tried: TriedNotification | null;
  /** Shows a notification now. */
  onTry: () => void;
}

/** When to warn, how often to look, when to be quiet. */
export function GeneralSettings(props: GeneralSettingsProps) {
  const { t } = useWords();
  const { settings, locked = [], onChange, tried, onTry } = props;
  const { quietHours } = settings;
  return (
    <section class="general">
      <div class="fields">
        <NumberField
          label={t('options_lead')}
          name="lead"
          min={1}
          max={168}
          value={settings.leadMs / HOUR_MS}
          disabled={locked.includes('leadMs')}
          onChange={(hours) => onChange({ leadMs: hours * HOUR_MS })}
        />
        <NumberField
          label={t('options_poll')}
          name="poll"
          min={1}
          max={1440}
          value={settings.pollMinutes}
          disabled={locked.includes('pollMinutes')}
          onChange={(pollMinutes) => onChange({ pollMinutes })}
        />
      </div>
      <label class="tick">
        <input
          type="checkbox"
          name="notify-messages"
          checked={settings.notifyMessages}
          onChange={(event) => onChange({ notifyMessages: event.currentTarget.checked })}
        />
        {t('options_notify_messages')}
      </label>
      <label class="tick">
        <input
          type="checkbox"
          name="notify-deadlines"
          checked={settings.notifyDeadlines}
          onChange={(event) => onChange({ notifyDeadlines: event.currentTarget.checked })}
        />
        {t('options_notify_deadlines')}
      </label>
      <p>
        <button type="button" data-action="try-notification" onClick={onTry}>
          {t('options_notify_try')}
        </button>
      </p>
      <p class={tried === 'refused' ? 'trouble' : 'hint'} role="status">
        {tried === 'tried' && t('options_notify_tried')}
        {tried === 'refused' && t('options_notify_refused')}
      </p>
      <label class="tick">
        <input
          type="checkbox"
          name="quiet"
          checked={quietHours !== null}
          onChange={(event) =>
            onChange({
              quietHours: event.currentTarget.checked ? { from: '20:00', to: '07:00' } : null,
            })
          }
        />
        {t('options_quiet')}
      </label>
      {quietHours !== null && (
        <div class="fields">
          {(['from', 'to'] as const).map((edge) => (
            <label key={edge}>
              {t(`options_quiet_${edge}`)}
              <input
                type="time"
                name={`quiet-${edge}`}
                value={quietHours[edge]}
                onChange={(event) => {
                  const { value } = event.currentTarget;
                  if (value !== '') onChange({ quietHours: { ...quietHours, [edge]: value } });
                }}
              />
            </label>
          ))}
        </div>
      )}
    </section>
  );
}
