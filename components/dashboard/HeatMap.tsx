import { useId } from 'preact/hooks';

import { type DashboardFilter, type Heat, openFigure } from '@/utils/discussions/metrics';

import { useWords } from '../words';
import { Count, useNavigation } from './navigation';
import { printerFor } from './print';

const CELL = 18;
/** Room for the longest short name of a weekday in any of the languages, "segunda". */
const LEFT = 48;
const TOP = 14;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface HeatMapProps {
  title: string;
  heat: Heat;
  /** What its numbers count. */
  outcome: NonNullable<DashboardFilter['outcome']>;
}

/** Counts by weekday and hour: a map of squares, and the table behind it. */
export function HeatMap({ title, heat, outcome }: HeatMapProps) {
  const { t, locale } = useWords();
  const { filter, go } = useNavigation();
  const titleId = useId();
  const print = printerFor(locale);
  const most = Math.max(1, ...heat.flat());
  return (
    <section class="card" aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <div class="chart">
        {/* The same numbers stand in the table, with links for the keyboard. */}
        <svg
          class={outcome}
          viewBox={`0 0 ${LEFT + 24 * CELL} ${TOP + 7 * CELL}`}
          aria-hidden="true"
        >
          {HOURS.filter((hour) => hour % 3 === 0).map((hour) => (
            <text key={hour} x={LEFT + hour * CELL + 2} y={10}>
              {hour}
            </text>
          ))}
          {heat.map((row, i) => (
            <g key={print.weekday(i + 1)}>
              <text x={0} y={TOP + i * CELL + 13}>
                {print.weekday(i + 1, 'short')}
              </text>
              {row.map((count, hour) => (
                <rect
                  // oxlint-disable-next-line react/no-array-index-key -- the index is the hour
                  key={hour}
                  class={count === 0 ? 'none' : 'some'}
                  x={LEFT + hour * CELL + 1}
                  y={TOP + i * CELL + 1}
                  width={CELL - 2}
                  height={CELL - 2}
                  rx={3}
                  style={count === 0 ? undefined : { fillOpacity: 0.18 + (0.82 * count) / most }}
                  onClick={() => {
                    if (count > 0) go(openFigure(filter, cell(i, hour)), true);
                  }}
                >
                  <title>{`${print.weekday(i + 1)} ${hour}:00 – ${print.number(count)}`}</title>
                </rect>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <details>
        <summary>{t('dashboard_table')}</summary>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('dashboard_hour')}</th>
                {heat.map((_, i) => (
                  <th key={print.weekday(i + 1)} scope="col" class="number">
                    {print.weekday(i + 1, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {HOURS.map((hour) => (
                <tr key={hour}>
                  <th scope="row">{`${hour}:00`}</th>
                  {heat.map((row, i) => (
                    <td key={print.weekday(i + 1)} class="number">
                      <Count value={row[hour] ?? 0} to={cell(i, hour)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );

  function cell(row: number, hour: number): Partial<DashboardFilter> {
    return { weekday: row + 1, hour, outcome };
  }
}
