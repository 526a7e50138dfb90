import { keyPart } from '@/utils/i18n/words';

import { PickIcon } from './PickIcon';
import { PickerPreview, type PickerRow } from './PickerPreview';
import { type PickerStep, PickerSteps, type PickerStepState } from './PickerSteps';
import { useWords } from './words';

/** Why what is pointed at cannot be taken. */
export type PickerProblem =
  | 'outside'
  | 'no-time'
  | 'no-words'
  | 'no-place'
  | 'no-difference'
  | 'all-alike'
  | 'no-rows'
  | 'no-editor';

/** All that the bar shows, and what can be asked of it. */
export interface PickerBarProps {
  /** What is to be pointed at; or what came of it. */
  stage: PickerStep | 'saved' | 'failed';
  steps: readonly PickerStepState[];
  /** How many rows are like the one that is pointed at; null where none is. */
  count: number | null;
  /** How many of all rows would wait, or were answered last; null where that is not asked. */
  turns: {
    readonly step: 'waits' | 'author';
    readonly rows: number;
    readonly of: number;
  } | null;
  /** The first rows as they would be read; none before there is a list. */
  rows: readonly PickerRow[];
  /** In how many of the rows a time is read; null where there are no rows. */
  times: { readonly read: number; readonly of: number } | null;
  timeZone: string | undefined;
  problem: PickerProblem | null;
  /** What passing over the step means: nothing changes, or it is not on this page. */
  skip: 'keep' | 'absent';
  canGoBack: boolean;
  /** For screen readers: what is pointed at by keyboard, what came of a press. */
  announcement: string;
  onFix: (step: PickerStep) => void;
  onBack: () => void;
  onSkip: () => void;
  /** Ends, with what has been saved. */
  onLeave: () => void;
  /** Takes back what was saved. */
  onUndo: () => void;
  onRetry: () => void;
}

/** The bar that asks the user to point at things, and shows what would be read by it. */
export function PickerBar(props: PickerBarProps) {
  const { stage, announcement, onLeave } = props;
  const { t } = useWords();
  return (
    <div
      class="bar"
      role="dialog"
      aria-label={t('picker_title')}
      tabindex={-1}
      data-panelwatch-picker=""
      data-stage={stage}
    >
      <header>
        <span class="grip" data-grip="" title={t('picker_drag')}>
          <PickIcon />
        </span>
        <h2>{titleOf(props, t)}</h2>
        <button type="button" class="leave" data-action="leave" onClick={onLeave}>
          {t(stage === 'saved' ? 'picker_done' : 'picker_leave')}
        </button>
      </header>
      <Advice {...props} />
      {props.rows.length > 0 && (
        <PickerPreview
          rows={props.rows}
          timeZone={props.timeZone}
          caption={t(stage === 'saved' ? 'picker_saved' : 'picker_reads')}
          times={props.times}
        />
      )}
      <PickerSteps steps={props.steps} onFix={props.onFix} />
      <Buttons {...props} />
      <p class="spoken" role="status">
        {announcement}
      </p>
    </div>
  );
}

function titleOf({ stage, rows }: PickerBarProps, t: ReturnType<typeof useWords>['t']): string {
  if (stage === 'failed') return t('picker_failed');
  if (stage !== 'saved') return t(`picker_step_${stage}`);
  return t(rows.length > 0 ? 'picker_saved' : 'picker_saved_reply');
}

/** What to do, how many rows are meant, or why it cannot be. */
function Advice({ stage, count, turns, problem }: PickerBarProps) {
  const { t, plural } = useWords();
  if (stage === 'saved' || stage === 'failed') return null;
  return (
    <p class={problem === null ? 'advice' : 'advice problem'}>
      {problem === null ? t(`picker_hint_${stage}`) : t(`picker_problem_${keyPart(problem)}`)}
      {count !== null && <b data-count={count}>{plural('picker_rows', count)}</b>}
      {turns !== null && (
        <b data-turns={turns.rows}>
          {t(turns.step === 'waits' ? 'picker_waiting' : 'picker_answered', turns.rows, turns.of)}
        </b>
      )}
    </p>
  );
}

function Buttons(props: PickerBarProps) {
  const { t } = useWords();
  const { stage, skip } = props;
  if (stage === 'saved') {
    return (
      <footer>
        <button type="button" data-action="undo" onClick={props.onUndo}>
          {t('picker_undo')}
        </button>
      </footer>
    );
  }
  return (
    <footer>
      <button type="button" data-action="back" disabled={!props.canGoBack} onClick={props.onBack}>
        {t('picker_back')}
      </button>
      {stage === 'failed' ? (
        <button type="button" data-action="retry" onClick={props.onRetry}>
          {t('picker_retry')}
        </button>
      ) : (
        <button type="button" data-action="skip" onClick={props.onSkip}>
          {t(skip === 'keep' ? 'picker_keep' : 'picker_absent')}
        </button>
      )}
      <p class="keys">{t('picker_keys')}</p>
    </footer>
  );
}
