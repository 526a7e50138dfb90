import { useState } from 'preact/hooks';

import {
  type Period,
  PERIODS,
  type Target,
  type TargetStanding,
} from '@/utils/discussions/metrics';

import { useWords } from '../words';

/** A panel with the share of answers that is wanted on time there, and how far it is from it. */
export interface PanelTarget {
  readonly host: string;
  readonly name: string;
  /** Null where neither platform nor team lead wants one. */
  readonly target: Target | null;
  readonly standing: TargetStanding | null;
}

interface TargetsProps {
  panels: readonly PanelTarget[];
  /** Null takes the target away. */
  onTarget: (host: string, target: Target | null) => void;
}

/** How many deadlines may still be missed, by the target that is set for each panel. */
export function Targets({ panels, onTarget }: TargetsProps) {
  const { t } = useWords();
  if (panels.length === 0) return null;
  return (
    <section class="card" aria-labelledby="targets-title">
      <h2 id="targets-title">{t('dashboard_targets')}</h2>
      <p class="hint">{t('dashboard_targets_hint')}</p>
      {panels.map((panel) => (
        <PanelTargetForm
          // Another target is another form, so that it shows what is kept.
          key={`${panel.host} ${panel.target?.onTimePercent} ${panel.target?.days}`}
          panel={panel}
          onTarget={(target) => onTarget(panel.host, target)}
        />
      ))}
    </section>
  );
}

interface PanelTargetFormProps {
  panel: PanelTarget;
  onTarget: (target: Target | null) => void;
}

function PanelTargetForm({ panel, onTarget }: PanelTargetFormProps) {
  const { t, plural } = useWords();
  const { host, name, target } = panel;
  const [percent, setPercent] = useState(target ? String(target.onTimePercent) : '');
  const [days, setDays] = useState<Period>(target?.days ?? 30);
  return (
    <form
      class="target"
      data-host={host}
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        const onTimePercent = Math.round(Number(percent) * 10) / 10;
        const isTarget = percent !== '' && onTimePercent >= 1 && onTimePercent <= 100;
        if (isTarget || percent === '') onTarget(isTarget ? { onTimePercent, days } : null);
      }}
    >
      <h3>{name}</h3>
      <label>
        {t('dashboard_target_percent')}
        <input
          type="number"
          name="percent"
          min={1}
          max={100}
          step={0.1}
          value={percent}
          onInput={(event) => setPercent(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('dashboard_period')}
        <select
          name="target-days"
          value={days}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setDays(PERIODS.find((period) => String(period) === value) ?? 30);
          }}
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {plural('dashboard_days', period)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{t('dashboard_target_set')}</button>
      {panel.standing && target && (
        <Standing standing={panel.standing} period={plural('dashboard_days', target.days)} />
      )}
    </form>
  );
}

function Standing({ standing, period }: { standing: TargetStanding; period: string }) {
  const { t, plural } = useWords();
  if (standing.kind === 'met') {
    return (
      <p class="standing" data-may-miss={standing.mayMiss}>
        {plural('dashboard_may_miss', standing.mayMiss, period)}
      </p>
    );
  }
  return (
    <p class="standing failed" data-needed={standing.needed ?? ''}>
      {standing.needed === null
        ? t('dashboard_target_lost', period)
        : plural('dashboard_target_needed', standing.needed)}
    </p>
  );
}
