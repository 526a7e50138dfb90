import { expect, test } from 'vitest';

import { Explanation } from '@/components/Explanation';
import en from '@/public/_locales/en/messages.json';
import { packById } from '@/utils/platforms/registry';
import { type Calendar, type Clock, explain } from '@/utils/sla';

import { renderInEnglish } from './english';

const at = (iso: string): number => Date.parse(iso);

const slovakia: Calendar = {
  timeZone: 'Europe/Bratislava',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: 'SK',
  closures: [],
};
const workingDay: Clock = { kind: 'workingDays', hours: 24, calendar: slovakia };

interface Told {
  received: string;
  now: string;
  clock?: Clock;
  viewer?: string;
}

function told({ received, now, clock = workingDay, viewer = 'Europe/Bratislava' }: Told): string {
  const { container } = renderInEnglish(
    <Explanation
      explanation={explain(at(received), clock)}
      now={at(now)}
      viewerTimeZone={viewer}
    />,
  );
  // Formats of Intl put narrow and hard spaces between digits and words.
  return container.textContent.replaceAll(/\s/g, ' ');
}

test.each<Told & { when: string; text: string }>([
  {
    when: 'a weekend lies between',
    received: '2026-11-20T15:00+01:00',
    now: '2026-11-22T17:20+01:00',
    text: 'Received Fri, Nov 20, 03:00 PM. 24 hours on working days. Skipped: Saturday, Sunday. Due Mon, Nov 23, 03:00 PM, Europe/Bratislava, in 21 hr 40 min.',
  },
  {
    when: 'it is overdue by less than a minute',
    received: '2026-11-17T15:00+01:00',
    now: '2026-11-18T15:00:30+01:00',
    text: 'Received Tue, Nov 17, 03:00 PM. 24 hours on working days. Was due Wed, Nov 18, 03:00 PM, Europe/Bratislava; overdue < 1 min.',
  },
  {
    when: 'the last moment has come',
    received: '2026-11-17T15:00+01:00',
    now: '2026-11-18T15:00+01:00',
    text: 'Received Tue, Nov 17, 03:00 PM. 24 hours on working days. Due Wed, Nov 18, 03:00 PM, Europe/Bratislava, in < 1 min.',
  },
  {
    when: 'holidays lie between',
    received: '2026-12-23T15:00+01:00',
    now: '2026-12-23T15:00+01:00',
    text: 'Received Wed, Dec 23, 03:00 PM. 24 hours on working days. Skipped: Dec 24 (Christmas Eve), Dec 25 (Christmas Day), Saturday, Sunday. Due Mon, Dec 28, 03:00 PM, Europe/Bratislava, in 5 days.',
  },
  {
    when: 'closures and absences lie between',
    received: '2026-11-16T15:00+01:00',
    now: '2026-11-16T15:00+01:00',
    clock: {
      ...workingDay,
      calendar: {
        ...slovakia,
        closures: [
          { from: '2026-11-17', to: '2026-11-18', name: 'Inventory' },
          { from: '2026-11-19', to: '2026-11-19' },
        ],
        absences: [{ from: '2026-11-20', to: '2026-11-20' }],
      },
    },
    text: 'Received Mon, Nov 16, 03:00 PM. 24 hours on working days. Skipped: Nov 17 – 18 (Inventory), Nov 19 (closed), Nov 20 (absent), Saturday, Sunday. Due Mon, Nov 23, 03:00 PM, Europe/Bratislava, in 7 days.',
  },
  {
    when: 'the reader sits elsewhere',
    received: '2026-11-17T23:30+01:00',
    now: '2026-11-18T22:30+01:00',
    viewer: 'America/New_York',
    text: 'Received Tue, Nov 17, 11:30 PM. 24 hours on working days. Due Wed, Nov 18, 11:30 PM, Europe/Bratislava, in 1 hr. On your clock: 05:30 PM.',
  },
  {
    when: 'an office is closed at night',
    received: '2026-11-17T16:00+01:00',
    now: '2026-11-17T16:00+01:00',
    clock: {
      kind: 'officeHours',
      hours: 9,
      calendar: slovakia,
      opening: ([1, 2, 3, 4, 5] as const).map((weekday) => ({
        weekday,
        from: '09:00',
        to: '17:00',
      })),
    },
    text: 'Received Tue, Nov 17, 04:00 PM. 9 hours of opening times. Skipped: hours when closed. Due Wed, Nov 18, 05:00 PM, Europe/Bratislava, in 1 day 1 hr.',
  },
  {
    when: 'every hour counts: on the reader’s clock',
    received: '2026-11-20T15:00+01:00',
    now: '2026-11-20T15:00+01:00',
    clock: { kind: 'running', hours: 24 },
    text: 'Received Fri, Nov 20, 03:00 PM. 24 hours, day and night. Due Sat, Nov 21, 03:00 PM, Europe/Bratislava, in 1 day.',
  },
  {
    when: 'the due time of day is shown twice',
    received: '2026-10-20T02:30+02:00',
    now: '2026-10-24T02:30+02:00',
    clock: { kind: 'calendarDays', days: 5, timeZone: 'Europe/Bratislava' },
    text: 'Received Tue, Oct 20, 02:30 AM. 5 calendar days, to the same time of day. Due Sun, Oct 25, 02:30 AM, Europe/Bratislava, in 1 day. The rule can also be read as due 1 hr later; the earlier time counts.',
  },
])('says why when $when', ({ when: _when, text, ...given }) => {
  expect(told(given)).toBe(text);
});

test('says that the platform states the time itself', () => {
  const explanation = explain(at('2026-11-20T12:00Z'), { kind: 'given' }, at('2026-11-21T12:00Z'));
  const { container } = renderInEnglish(<Explanation explanation={explanation} now={0} />);
  expect(container.textContent).toContain('The platform states this time itself.');
});

test('shows the platform’s rule with its source', () => {
  const rule = packById('swopify')?.rules[0];
  const { getByRole, container } = renderInEnglish(
    <Explanation explanation={explain(0, workingDay)} now={0} rule="swopify.reply-24h" />,
  );
  expect(container.textContent).toContain(en.platform_swopify_reply_24h_text.message);
  expect(getByRole('link', { name: /SWOPiFY/ }).getAttribute('href')).toBe(rule?.source);
});

test('says where an older message may be due earlier', () => {
  const { container } = renderInEnglish(
    <Explanation explanation={explain(0, workingDay)} now={0} atTheLatest />,
  );
  expect(container.textContent).toContain('would be due earlier');
});
