import { NO_FILTER, type Report } from '@/utils/discussions/metrics';
import type { PanelSummary } from '@/utils/discussions/view';

import { Delayed } from '../Delayed';
import { StorageTrouble } from '../StorageTrouble';
import { useWords } from '../words';
import { Breakdown } from './Breakdown';
import { DiscussionSection, type DiscussionSectionProps } from './DiscussionSection';
import { HeatMap } from './HeatMap';
import { useNavigation } from './navigation';
import { PanelHealths } from './PanelHealths';
import { printerFor } from './print';
import { type Choices, ScopeBar } from './ScopeBar';
import { type PanelTarget, Targets } from './Targets';
import { Tiles } from './Tiles';
import { TrendChart } from './TrendChart';
import { Warnings } from './Warnings';

/** All that the dashboard shows, and what can be asked of it. */
export interface DashboardViewProps extends Omit<DiscussionSectionProps, 'isLoading'> {
  /** Null before all of the period is read; 'failed' when it could not be. */
  report: Report | null | 'failed';
  panels: readonly PanelSummary[];
  /** Whether what is read can be kept. */
  isStored: boolean;
  /** Whether what the user chose could be saved. */
  isSaved: boolean;
  choices: Choices;
  targets: readonly PanelTarget[];
  /** Share of the period that is read, 0–1. */
  done: number;
  /** Epoch ms of the reading of the ledger. */
  asOf: number;
  onTarget: Parameters<typeof Targets>[0]['onTarget'];
  onPrint: () => void;
}

/** The dashboard: how well answers are given, over which time and where, and what is behind it. */
export function DashboardView(props: DashboardViewProps) {
  const { report, panels, choices, done, asOf, now } = props;
  const { t, locale } = useWords();
  return (
    <main class="dashboard" aria-busy={report === null || done < 1}>
      <header>
        <h1>{t('dashboard_title')}</h1>
        <p class="as-of">{asOf > 0 && t('dashboard_as_of', printerFor(locale).instant(asOf))}</p>
        <button type="button" data-action="print" onClick={props.onPrint}>
          {t('dashboard_print')}
        </button>
      </header>
      <StorageTrouble isStored={props.isStored} isSaved={props.isSaved} />
      <PanelHealths panels={panels} now={now} />
      <ScopeBar choices={choices} />
      {done < 1 && report !== 'failed' && (
        <Delayed>
          <Progress done={done} />
        </Delayed>
      )}
      <Body {...props} />
    </main>
  );
}

function Progress({ done }: { done: number }) {
  const { t, locale } = useWords();
  return (
    <label class="progress">
      {t('dashboard_loading', printerFor(locale).percent(Math.floor(done * 100) / 100))}
      <progress value={done} max={1} />
    </label>
  );
}

function Body(props: DashboardViewProps) {
  const { report, list, done } = props;
  const { t } = useWords();
  const { filter } = useNavigation();
  if (report === 'failed') {
    return (
      <p class="state trouble" role="alert">
        {t('dashboard_failed')}
      </p>
    );
  }
  const isEverything = filter.query === NO_FILTER.query && props.choices.panel.length === 0;
  if (isEverything && done === 1) return <p class="state">{t('dashboard_empty')}</p>;
  return (
    <>
      {/* Figures of a part of the period would be wrong; what waits is there at once. */}
      {report && <AllFigures {...props} report={report} />}
      <DiscussionSection
        list={list}
        now={props.now}
        leadMs={props.leadMs}
        isLoading={done < 1}
        onOpen={props.onOpen}
        onExport={props.onExport}
      />
    </>
  );
}

function AllFigures({ report, targets, onTarget }: DashboardViewProps & { report: Report }) {
  const { t } = useWords();
  return (
    <>
      <Tiles figures={report.figures} before={report.before} />
      <div class="columns">
        <TrendChart days={report.trend} />
        <Targets panels={targets} onTarget={onTarget} />
        <HeatMap title={t('dashboard_arrivals')} heat={report.arrivals} outcome="received" />
        <HeatMap title={t('dashboard_misses')} heat={report.misses} outcome="missed" />
      </div>
      <Breakdown by={report.by} />
      <Warnings warnings={report.warnings} />
    </>
  );
}
