import type { Words } from '@/utils/i18n/words';
import type { Clock, Explanation as ExplanationOf } from '@/utils/sla';
import { formatDue } from '@/utils/time/due';
import { formatDuration } from '@/utils/time/duration';
import { runtimeZone } from '@/utils/time/runtime-zones';

import { RuleCardText } from './RuleCard';
import { skippedWords } from './skipped';
import { useWords } from './words';

interface ExplanationProps {
  explanation: ExplanationOf;
  /** Epoch ms; passed in, so that one timer drives all that shows time. */
  now: number;
  /** IANA zone of the person who reads it; without it the machine's own. */
  viewerTimeZone?: string;
  /** Id of the platform's rule behind the deadline; null for a clock of the user's own. */
  rule?: string | null;
  /** An older message may wait of which the page does not tell: it would be due earlier. */
  atTheLatest?: boolean;
}

/** Why an answer is due when it is: what it counts from, by which rule, and what was left out. */
export function Explanation(props: ExplanationProps) {
  const {
    explanation,
    now,
    rule = null,
    atTheLatest = false,
    viewerTimeZone = runtimeZone(),
  } = props;
  const { receivedAt, dueAt, clock, spans, alternative } = explanation;
  const words = useWords();
  const { t, locale } = words;
  const timeZone = explanation.timeZone ?? viewerTimeZone;
  const print = (at: number) => formatDue(at, { locale, timeZone, now, viewerTimeZone });

  const due = print(dueAt);
  const left = formatDuration(dueAt - now, locale);
  const skipped = skippedWords(spans, timeZone, words);
  const sentences = [
    t('explanation_received', print(receivedAt).panel),
    clockWords(clock, words),
    skipped.length > 0 && t('explanation_skipped', skipped.join(', ')),
    now > dueAt
      ? t('explanation_was_due', due.panel, timeZone, left)
      : t('explanation_due', due.panel, timeZone, left),
    due.viewer !== null && t('explanation_viewer', due.viewer),
    atTheLatest && t('explanation_at_the_latest'),
    alternative !== null &&
      t('explanation_alternative', formatDuration(alternative - dueAt, locale)),
  ];
  return (
    <div>
      <p>{sentences.filter((sentence) => sentence !== false).join(' ')}</p>
      {rule !== null && (
        <div class="rule-card" data-rule-card={rule}>
          <RuleCardText id={rule} />
        </div>
      )}
    </div>
  );
}

const RULE_WORDS = {
  running: 'explanation_running',
  workingDays: 'explanation_working_days',
  officeHours: 'explanation_office_hours',
  calendarDays: 'explanation_calendar_days',
} as const;

function clockWords(clock: Clock, { t, plural }: Words): string {
  if (clock.kind === 'given') return t('explanation_given');
  return plural(RULE_WORDS[clock.kind], clock.kind === 'calendarDays' ? clock.days : clock.hours);
}
