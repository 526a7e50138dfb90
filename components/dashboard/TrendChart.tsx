import type { DayCounts } from '@/utils/discussions/metrics';
import { dayName, openFigure } from '@/utils/discussions/metrics';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from '../words';
import { Count, useNavigation } from './navigation';
import { printerFor } from './print';

const HEIGHT = 120;
const BAR = 12;
const STACK = ['never', 'late', 'on-time'] as const;

/** What became of the messages of each day: bars, and the table behind them. */
export function TrendChart({ days }: { days: readonly DayCounts[] }) {
  const { t, locale } = useWords();
  const { filter, go } = useNavigation();
  const print = printerFor(locale);
  const most = Math.max(1, ...days.map((day) => STACK.reduce((sum, name) => sum + day[name], 0)));
  const step = Math.max(1, Math.ceil(days.length / 10));
  return (
    <section class="card" aria-labelledby="trend-title">
      <h2 id="trend-title">{t('dashboard_trend')}</h2>
      <p class="legend">
        {STACK.toReversed().map((name) => (
          <span key={name} class={name}>
            {t(`dashboard_outcome_${keyPart(name)}`)}
          </span>
        ))}
      </p>
      <div class="chart">
        {/* The same numbers stand in the table, with links for the keyboard. */}
        <svg viewBox={`0 0 ${days.length * BAR} ${HEIGHT + 16}`} aria-hidden="true">
          {days.map((day, i) => (
            <g
              key={day.day}
              class="bar"
              onClick={() => go(openFigure(filter, { day: dayName(day.day) }), true)}
            >
              <title>{print.day(day.day)}</title>
              <rect class="back" x={i * BAR} y={0} width={BAR} height={HEIGHT} />
              {stacked(day).map(({ name, from, height }) => (
                <rect
                  key={name}
                  class={name}
                  x={i * BAR + 1.5}
                  y={HEIGHT - from - height}
                  width={BAR - 3}
                  height={height}
                />
              ))}
              {i % step === 0 && (
                <text x={i * BAR + 1} y={HEIGHT + 12}>
                  {print.day(day.day, 'short')}
                </text>
              )}
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('dashboard_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('dashboard_day')}</th>
              {STACK.toReversed().map((name) => (
                <th key={name} scope="col" class="number">
                  {t(`dashboard_outcome_${keyPart(name)}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day.day}>
                <th scope="row">{print.day(day.day)}</th>
                {STACK.toReversed().map((name) => (
                  <td key={name} class="number">
                    <Count value={day[name]} to={{ day: dayName(day.day), outcome: name }} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );

  /** The parts of a day's bar, from the bottom up. */
  function stacked(day: DayCounts): { name: string; from: number; height: number }[] {
    let from = 0;
    return STACK.map((name) => {
      const height = (day[name] / most) * HEIGHT;
      from += height;
      return { name, from: from - height, height };
    });
  }
}
