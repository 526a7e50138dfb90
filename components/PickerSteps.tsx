import { useWords } from './words';

/** What the user points at. */
export type PickerStep =
  'row' | 'time' | 'buyer' | 'subject' | 'waits' | 'author' | 'reply' | 'send';

/** One step with what is known of it. */
export interface PickerStepState {
  readonly step: PickerStep;
  readonly isKnown: boolean;
  readonly isCurrent: boolean;
  /** It makes sense on this page: a time only where there are rows. */
  readonly isPossible: boolean;
}

interface PickerStepsProps {
  steps: readonly PickerStepState[];
  onFix: (step: PickerStep) => void;
}

/** All that can be pointed at: what is known, what is asked now; a press asks for it again. */
export function PickerSteps({ steps, onFix }: PickerStepsProps) {
  const { t } = useWords();
  return (
    <ol class="steps" aria-label={t('picker_fix')}>
      {steps
        .filter(({ isPossible }) => isPossible)
        .map(({ step, isKnown, isCurrent }) => (
          <li key={step}>
            <button
              type="button"
              class="step"
              data-step={step}
              data-known={isKnown}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={() => onFix(step)}
            >
              <StepMark isKnown={isKnown} />
              {t(`picker_name_${step}`)}
            </button>
          </li>
        ))}
    </ol>
  );
}

function StepMark({ isKnown }: { isKnown: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path
        d={isKnown ? 'M3 8.5l3.3 3.3L13 5' : 'M8 3.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9z'}
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
