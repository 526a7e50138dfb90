import { type DashboardFilter, dayNamed, NO_FILTER, openFigure } from '@/utils/discussions/metrics';
import { keyPart, type Words } from '@/utils/i18n/words';

import { useWords } from '../words';
import { useNavigation } from './navigation';
import { printerFor } from './print';
import { useValueName } from './value-name';

/** What chooses the discussions of the list, each with a way to take it back. */
export function FilterChips() {
  const words = useWords();
  const { filter, go } = useNavigation();
  const nameOf = useValueName();
  const places = (['panel', 'account', 'market', 'weekday'] as const).flatMap((dimension) => {
    const value = filter[dimension];
    return value === null ? [] : [{ field: dimension, text: nameOf(dimension, String(value)) }];
  });
  const chips = [...places, ...figureChips(filter, words)];
  if (chips.length === 0) return null;
  return (
    <p class="chips">
      {chips.map(({ field, text }) => (
        <button
          key={field}
          type="button"
          aria-label={words.t('dashboard_remove', text)}
          onClick={() => go({ ...filter, [field]: NO_FILTER[field], page: 1 })}
        >
          {text} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        class="plain"
        data-action="show-all"
        onClick={() =>
          go({ ...openFigure(filter, {}), panel: null, account: null, market: null, weekday: null })
        }
      >
        {words.t('dashboard_show_all')}
      </button>
    </p>
  );
}

interface Chip {
  readonly field: keyof DashboardFilter;
  readonly text: string;
}

function figureChips(filter: DashboardFilter, { t, find, locale }: Words): Chip[] {
  const { day, hour, outcome, turn, action, rule, reason } = filter;
  const dayOf = day === null ? null : dayNamed(day);
  const chips: [keyof DashboardFilter, string | null][] = [
    ['day', dayOf === null ? null : printerFor(locale).day(dayOf)],
    ['hour', hour === null ? null : `${hour}:00`],
    ['outcome', outcome && t(`dashboard_outcome_${keyPart(outcome)}`)],
    ['turn', turn && t(turn === 'first' ? 'dashboard_first' : 'dashboard_next')],
    ['action', action && t(ACTIONS[action])],
    ['rule', rule && (find(`rule_${keyPart(rule)}_title`) || rule)],
    ['reason', reason && (find(`gate_reason_${keyPart(reason)}`) || reason)],
  ];
  return chips.flatMap(([field, text]) => (text === null ? [] : [{ field, text }]));
}

const ACTIONS = {
  edit: 'dashboard_edited',
  'sent-clean': 'dashboard_prevented',
  'send-anyway': 'dashboard_overridden',
} as const;
