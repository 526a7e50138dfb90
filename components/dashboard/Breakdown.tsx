import { useState } from 'preact/hooks';

import {
  type DashboardFilter,
  type Dimension,
  DIMENSIONS,
  type Report,
} from '@/utils/discussions/metrics';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from '../words';
import { Count, FigureLink } from './navigation';
import { printerFor } from './print';
import { useValueName } from './value-name';

const COLUMNS = ['on-time', 'late', 'never', 'unknown'] as const;

/** The figures told apart by panel, account, market or weekday. */
export function Breakdown({ by }: { by: Report['by'] }) {
  const { t, locale } = useWords();
  const [dimension, setDimension] = useState<Dimension>('panel');
  const nameOf = useValueName();
  const print = printerFor(locale);
  return (
    <section class="card" aria-labelledby="breakdown-title">
      <h2 id="breakdown-title">{t('dashboard_breakdown')}</h2>
      <div class="choices" role="group" aria-labelledby="breakdown-title">
        {DIMENSIONS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === dimension}
            onClick={() => setDimension(one)}
          >
            {t(`dashboard_by_${one}`)}
          </button>
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by keyboard */}
      <div class="wide" tabIndex={0} role="group" aria-labelledby="breakdown-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`dashboard_by_${dimension}`)}</th>
              <th scope="col" class="number">
                {t('dashboard_rate')}
              </th>
              {COLUMNS.map((outcome) => (
                <th key={outcome} scope="col" class="number">
                  {t(`dashboard_outcome_${keyPart(outcome)}`)}
                </th>
              ))}
              <th scope="col" class="number">
                {t('dashboard_first')}
              </th>
              <th scope="col" class="number">
                {t('dashboard_next')}
              </th>
            </tr>
          </thead>
          <tbody>
            {by[dimension].map(({ value, figures }) => (
              <tr key={value} data-value={value}>
                <th scope="row">
                  <FigureLink to={scope(value)}>{nameOf(dimension, value)}</FigureLink>
                </th>
                <td class="number">{print.percent(figures.onTimeRate)}</td>
                {COLUMNS.map((outcome) => (
                  <td key={outcome} class="number">
                    <Count value={figures[outcome]} to={{ ...scope(value), outcome }} />
                  </td>
                ))}
                <td class="number">{print.duration(figures.first.medianMs)}</td>
                <td class="number">{print.duration(figures.next.medianMs)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function scope(value: string): Partial<DashboardFilter> {
    return { [dimension]: dimension === 'weekday' ? Number(value) : value };
  }
}
