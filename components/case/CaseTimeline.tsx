import type { CaseState, Step } from '@/utils/cases';
import { keyPart } from '@/utils/i18n/words';

import { RuleCard } from '../RuleCard';
import { useWords } from '../words';

interface CaseTimelineProps {
  steps: readonly Step[];
  /** Who has the move; null where the page does not tell. */
  state: CaseState | null;
  /** Epoch ms. */
  now: number;
  /** Prints an instant (epoch ms) for the seller, with its hour or without. */
  print: (at: number, isDayOnly?: boolean) => string;
}

/** What happened in a case and what is due in it, in order of time, and who has the move. */
export function CaseTimeline({ steps, state, now, print }: CaseTimelineProps) {
  const { t } = useWords();
  return (
    <section data-panelwatch-timeline={state?.stage ?? ''}>
      <h3>{t('case_timeline')}</h3>
      {state && state.stage !== 'protected' && (
        <p class="move">
          {t(`case_move_${keyPart(state.stage)}`, state.until === null ? '' : print(state.until))}
        </p>
      )}
      <ol>
        {steps.map(({ kind, at, rule, isDayOnly }) => (
          <li key={kind} data-step={kind} data-past={at <= now ? '' : undefined}>
            <time dateTime={new Date(at).toISOString()}>{print(at, isDayOnly)}</time>{' '}
            {t(`case_step_${keyPart(kind)}`)}
            {rule !== null && <RuleCard id={rule} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
