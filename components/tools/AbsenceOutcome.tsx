import type { AbsencePlan } from '@/utils/absence/plan';
import type { PlatformPack } from '@/utils/platforms/types';

import { useWords } from '../words';

interface AbsenceOutcomeProps {
  plan: AbsencePlan;
  pack: Pick<PlatformPack, 'name'> & { absence: NonNullable<PlatformPack['absence']> };
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What the platform wants of an absence, and by when. */
export function AbsenceOutcome({ plan, pack, today }: AbsenceOutcomeProps) {
  const { t, plural, locale } = useWords();
  const { workingDays, noticeBy, withdrawBy } = plan;
  const { moreThanWorkingDays, noticeDays, withdrawDays = 0 } = pack.absence;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const print = (day: string): string => date.format(new Date(day));
  return (
    <div class="outcome" role="status" data-working-days={workingDays} data-notice-by={noticeBy}>
      <p class="figure">{plural('absence_working_days', workingDays)}</p>
      <p>
        {noticeBy === null
          ? plural('absence_need_not', moreThanWorkingDays, pack.name)
          : plural('absence_must', moreThanWorkingDays, pack.name)}
      </p>
      {noticeBy !== null && (
        <p class={noticeBy < today ? 'late' : undefined}>
          {t(
            noticeBy < today ? 'absence_too_late' : 'absence_notice_by',
            print(noticeBy),
            noticeDays,
          )}
        </p>
      )}
      {withdrawBy !== null && (
        <p>
          {t(
            withdrawBy < today ? 'absence_withdraw_now' : 'absence_withdraw_by',
            print(withdrawBy),
            withdrawDays,
          )}
        </p>
      )}
    </div>
  );
}
