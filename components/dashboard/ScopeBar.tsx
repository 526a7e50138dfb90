import {
  type DashboardFilter,
  type Dimension,
  DIMENSIONS,
  NO_FILTER,
  PERIODS,
} from '@/utils/discussions/metrics';

import { useWords } from '../words';
import { useNavigation } from './navigation';
import { useValueName } from './value-name';

/** The values that each dimension has in the ledger. */
export type Choices = Readonly<Record<Dimension, readonly string[]>>;

/** Chooses the period, and the panel, account, market and weekday that all figures are of. */
export function ScopeBar({ choices }: { choices: Choices }) {
  const { t, plural } = useWords();
  const { filter, go } = useNavigation();
  const nameOf = useValueName();
  const change = (part: Partial<DashboardFilter>): void => go({ ...filter, ...part, page: 1 });
  return (
    <form class="scope" onSubmit={(event) => event.preventDefault()}>
      <fieldset class="period">
        <legend>{t('dashboard_period')}</legend>
        {PERIODS.map((days) => (
          <label key={days}>
            <input
              type="radio"
              name="days"
              value={days}
              checked={filter.days === days}
              onChange={() => change({ days })}
            />
            <span>{plural('dashboard_days', days)}</span>
          </label>
        ))}
      </fieldset>
      {DIMENSIONS.map((dimension) => (
        <label key={dimension}>
          {t(`dashboard_by_${dimension}`)}
          <select
            name={dimension}
            value={filter[dimension] === null ? ALL : `=${filter[dimension]}`}
            onChange={(event) => change(chosen(dimension, event.currentTarget.value))}
          >
            <option value={ALL}>{t('dashboard_all')}</option>
            {choices[dimension].map((value) => (
              <option key={value} value={`=${value}`}>
                {nameOf(dimension, value)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </form>
  );
}

const ALL = 'all';

/** Values stand behind a sign of their own: one of them may be empty, or be called "all". */
function chosen(dimension: Dimension, option: string): Partial<DashboardFilter> {
  if (option === ALL) return { [dimension]: NO_FILTER[dimension] };
  const value = option.slice(1);
  return { [dimension]: dimension === 'weekday' ? Number(value) : value };
}
