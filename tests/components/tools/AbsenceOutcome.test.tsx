import { expect, test } from 'vitest';

import { AbsenceOutcome } from '@/components/tools/AbsenceOutcome';

import { renderInEnglish } from '../english';

const PACK = {
  name: 'SWOPiFY',
  absence: { moreThanWorkingDays: 5, noticeDays: 14, withdrawDays: 30, rule: 'swopify.absence' },
};
const LONG = { workingDays: 10, noticeBy: '2026-05-18', withdrawBy: '2026-05-02', from: 0, to: 1 };

test.each([
  ['2026-05-01', 'Announce it by Monday, 18 May 2026', 'withdrawing your listings by Saturday'],
  ['2026-05-10', 'Announce it by', 'has passed: do it now'],
  ['2026-05-18', 'Announce it by', 'has passed: do it now'],
  ['2026-05-19', 'The last day for the notice was', 'has passed: do it now'],
])('on %s says %j and %j', (today, notice, withdraw) => {
  const { container } = renderInEnglish(<AbsenceOutcome plan={LONG} pack={PACK} today={today} />);
  const text = container.textContent.replace('Monday, May 18, 2026', 'Monday, 18 May 2026');
  expect(text).toContain('10 working days');
  expect(text).toContain(notice);
  expect(text).toContain(withdraw);
});

test('a short one need not be announced', () => {
  const plan = { workingDays: 5, noticeBy: null, withdrawBy: null, from: 0, to: 1 };
  const { container } = renderInEnglish(
    <AbsenceOutcome plan={plan} pack={PACK} today="2026-05-01" />,
  );
  expect(container.textContent).toContain('need not be told of an absence of up to 5 working days');
  expect(container.textContent).not.toContain('withdraw');
});
