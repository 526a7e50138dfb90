import { type Decision, offeredTo, type Share, versionOf } from '@/utils/cases';
import { keyPart } from '@/utils/i18n/words';

import { RuleCard } from '../RuleCard';
import { useWords } from '../words';

interface ConsequencesProps {
  /** Null while nothing is chosen. */
  decision: Decision | null;
  share: Share;
  /** Until when the customer can respond to an answer that is sent now, as it is shown. */
  until: string;
}

/** What follows from the answer that is chosen in the form, before it is sent. */
export function Consequences({ decision, share, until }: ConsequencesProps) {
  const { t } = useWords();
  return (
    <section aria-live="polite" data-panelwatch-consequences={decision ?? ''}>
      <h3>{t('case_consequences')}</h3>
      {decision === null ? (
        <p>{t('case_choose')}</p>
      ) : (
        <>
          {decision === 'yes-after-return' && <p>{t('case_after_return')}</p>}
          <p data-version={versionOf(decision, share)}>
            {t(`case_version_${versionOf(decision, share)}`)}
          </p>
          <ul>
            {offeredTo(decision, share).map(({ response, outcome }) => (
              <li key={response} data-response={response} data-outcome={outcome}>
                <q>{t(`case_response_${keyPart(response)}`)}</q> –{' '}
                {t(`case_outcome_${keyPart(outcome)}`)}
              </li>
            ))}
          </ul>
          <p>{t('case_silence', until)}</p>
        </>
      )}
      <RuleCard id="trustedshops.consequences" />
    </section>
  );
}
