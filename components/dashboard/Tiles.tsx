import type { ComponentChildren } from 'preact';

import { type DashboardFilter, type Figures, type Outcome } from '@/utils/discussions/metrics';
import { keyPart } from '@/utils/i18n/words';

import { useWords } from '../words';
import { Count, FigureLink } from './navigation';
import { printerFor } from './print';

interface TilesProps {
  figures: Figures;
  /** Of the period before; null while that is being read. */
  before: Figures | null;
}

/** The figures of the period, each with that of the period before. */
export function Tiles({ figures, before }: TilesProps) {
  const { t, plural, locale } = useWords();
  const print = printerFor(locale);
  const decided = figures['on-time'] + figures.late + figures.never;
  const wasOnTime = before?.onTimeRate ?? null;
  return (
    <section class="tiles" aria-label={t('dashboard_figures')}>
      <Tile
        name="on-time-rate"
        title={t('dashboard_rate')}
        change={pointsOf(figures.onTimeRate, wasOnTime)}
        isGood={(figures.onTimeRate ?? 0) >= (wasOnTime ?? 0)}
        was={wasOnTime === null ? null : print.percent(wasOnTime)}
      >
        <FigureLink to={{ outcome: 'on-time' }}>{print.percent(figures.onTimeRate)}</FigureLink>
        <small>
          {t('dashboard_of', figures['on-time'], decided)}
          {figures.onTimeAsShown > 0 && (
            <span class="aside">{plural('dashboard_as_shown', figures.onTimeAsShown)}</span>
          )}
        </small>
      </Tile>
      {(['first', 'next'] as const).map((turn) => (
        <Answers key={turn} turn={turn} figures={figures} before={before} />
      ))}
      {(['late', 'never', 'open', 'unknown', 'set-aside'] as const).map((outcome) => (
        <OutcomeTile key={outcome} outcome={outcome} figures={figures} before={before} />
      ))}
    </section>
  );

  function pointsOf(share: number | null, other: number | null): string | null {
    if (share === null || other === null) return null;
    const points = Math.round((share - other) * 1000) / 10;
    if (points === 0) return null;
    const format = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
    return t('dashboard_points', format.format(points));
  }
}

interface OutcomeTileProps extends TilesProps {
  outcome: Exclude<Outcome, 'on-time'>;
}

function OutcomeTile({ outcome, figures, before }: OutcomeTileProps) {
  const { t, locale } = useWords();
  const was = outcome === 'open' ? null : (before?.[outcome] ?? null);
  const change = was === null ? 0 : figures[outcome] - was;
  const signed = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' });
  return (
    <Tile
      name={outcome}
      title={t(`dashboard_outcome_${keyPart(outcome)}`)}
      change={change === 0 ? null : signed.format(change)}
      isGood={change <= 0}
      was={was === null ? null : printerFor(locale).number(was)}
    >
      <Count value={figures[outcome]} to={{ outcome }} />
      {outcome === 'unknown' && <small>{t('dashboard_unknown_hint')}</small>}
    </Tile>
  );
}

interface AnswersProps extends TilesProps {
  turn: 'first' | 'next';
}

function Answers({ turn, figures, before }: AnswersProps) {
  const { t, plural, locale } = useWords();
  const print = printerFor(locale);
  const own = figures[turn];
  const was = before?.[turn].medianMs ?? null;
  const change = own.medianMs === null || was === null ? null : own.medianMs - was;
  const to: Partial<DashboardFilter> = { turn };
  return (
    <Tile
      name={`${turn}-answer`}
      title={t(turn === 'first' ? 'dashboard_first' : 'dashboard_next')}
      change={!change ? null : `${change > 0 ? '+' : '−'}${print.duration(change)}`}
      isGood={(change ?? 0) <= 0}
      was={was === null ? null : print.duration(was)}
    >
      <FigureLink to={to}>{print.duration(own.medianMs)}</FigureLink>
      <small>
        {t('dashboard_median')} · {plural('dashboard_answers', own.count)}
        <span class="aside" data-figure={`${turn}-p90`} data-value={own.p90Ms ?? ''}>
          {t('dashboard_p90', print.duration(own.p90Ms))}
        </span>
      </small>
    </Tile>
  );
}

interface TileProps {
  name: string;
  title: string;
  children: ComponentChildren;
  /** Against the period before; null where there is nothing to compare with. */
  change: string | null;
  isGood: boolean;
  /** What it was in the period before. */
  was: string | null;
}

function Tile({ name, title, children, change, isGood, was }: TileProps) {
  const { t } = useWords();
  return (
    <article class="tile" data-figure={name}>
      <h2>{title}</h2>
      <div class="value">{children}</div>
      {was !== null && (
        <p class="change">
          {change !== null && <b class={isGood ? 'better' : 'worse'}>{change}</b>}{' '}
          {t('dashboard_before', was)}
        </p>
      )}
    </article>
  );
}
