import { useState } from 'preact/hooks';

import { AbsenceForm, type AbsenceAnswers } from '@/components/tools/AbsenceForm';
import { AbsenceOutcome } from '@/components/tools/AbsenceOutcome';
import { DueInside } from '@/components/tools/DueInside';
import { Letter } from '@/components/tools/Letter';
import { Loaded } from '@/components/tools/Loaded';
import { Reminders } from '@/components/tools/Reminders';
import { UnreadPanels } from '@/components/tools/UnreadPanels';
import { useWords } from '@/components/words';
import { absenceLetter, LETTER_LANGUAGES } from '@/utils/absence/letter';
import { absenceCalendar, type AbsencePlan, dueInside, planAbsence } from '@/utils/absence/plan';
import { NO_CHOICE } from '@/utils/discussions/counting';

import {
  ABSENCE_PACKS,
  type AbsencePack,
  proposedReminder,
  startingAnswers,
} from './absence-start';
import { copy } from './copy';
import { openView } from './open-view';
import { type Desk, readDesk } from './read-desk';
import { isoDay, useReminders } from './use-reminders';
import { useFresh } from './use-loaded';
import { useNow } from './use-now';

/** Wires the planner of absences to the settings, the ledger and the reminders. */
export function Absence() {
  const content = useFresh('read what waits', readDeskNow);
  return <Loaded content={content}>{(desk) => <Planner desk={desk} />}</Loaded>;
}

function readDeskNow(): Promise<Desk> {
  return readDesk(Date.now());
}

function Planner({ desk }: { desk: Desk }) {
  const { t, locale } = useWords();
  const now = useNow();
  const [answers, setAnswers] = useState(() => startingAnswers(desk, locale));
  const pack = ABSENCE_PACKS.find(({ id }) => id === answers.platform);
  const plan = pack ? planOf(pack, answers, desk) : null;
  const isRefused = answers.from !== '' && answers.to !== '' && plan === null;

  // Two answers can come before the page is drawn anew.
  const change = (changes: Partial<AbsenceAnswers>): void => {
    const language = pack?.markets[changes.market ?? '']?.language ?? '';
    const spoken = LETTER_LANGUAGES.includes(language) ? { language } : {};
    setAnswers((before) => ({ ...before, ...changes, ...spoken }));
  };

  return (
    <>
      <section class="card" aria-label={t('tools_absence')}>
        <AbsenceForm
          packs={ABSENCE_PACKS}
          languages={LETTER_LANGUAGES}
          answers={answers}
          isRefused={isRefused}
          onChange={change}
        />
        <p class="refused" role="alert">
          {isRefused ? t('absence_refused') : ''}
        </p>
        {plan && pack && <AbsenceOutcome plan={plan} pack={pack} today={isoDay(now)} />}
      </section>
      {plan && <Announcement plan={plan} answers={answers} />}
      {plan && <UnreadPanels panels={desk.summary.panels} />}
      {plan && (
        <DueInside
          views={dueInside(desk.summary.discussions, plan)}
          now={now}
          leadMs={desk.settings.leadMs}
          onOpen={openView}
        />
      )}
      <NoticeReminders plan={plan} answers={answers} name={pack?.name ?? ''} today={isoDay(now)} />
    </>
  );
}

interface PlannedProps {
  plan: AbsencePlan;
  answers: AbsenceAnswers;
}

function Announcement({ plan: { noticeBy, workingDays }, answers }: PlannedProps) {
  if (noticeBy === null) return null;
  const letter = absenceLetter({ ...answers, workingDays }, answers.language);
  return <Letter {...letter} language={answers.language} onCopy={copy} />;
}

interface NoticeRemindersProps extends Omit<PlannedProps, 'plan'> {
  plan: AbsencePlan | null;
  /** Of the platform. */
  name: string;
  today: string;
}

function NoticeReminders({ plan, answers, name, today }: NoticeRemindersProps) {
  const { t, locale } = useWords();
  const reminders = useReminders();
  const noticeBy = plan?.noticeBy ?? null;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <Reminders
      reminders={reminders.all}
      proposed={noticeBy === null ? null : proposedReminder(noticeBy, today)}
      today={today}
      onRemove={reminders.remove}
      onSet={(day) => {
        const days = date.formatRange(new Date(answers.from), new Date(answers.to));
        const last = date.format(new Date(noticeBy ?? answers.from));
        reminders.set(day, t('reminders_notice'), t('reminders_message', name, days, last));
      }}
    />
  );
}

function planOf(pack: AbsencePack, { market: code, from, to }: AbsenceAnswers, desk: Desk) {
  const market = pack.markets[code];
  if (!market || from === '' || to === '') return null;
  const host = desk.summary.panels.find(({ platform }) => platform === pack.id)?.host ?? '';
  const choice = desk.settings.panels[host] ?? NO_CHOICE;
  return planAbsence({ from, to }, pack.absence, absenceCalendar(pack, market, choice));
}
