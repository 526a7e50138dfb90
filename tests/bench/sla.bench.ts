import '@/utils/sla/holidays/all';

import { tz, TZDate } from '@date-fns/tz';
import {
  addBusinessDays,
  addDays,
  differenceInMilliseconds,
  isWeekend,
  startOfDay,
} from 'date-fns';
import { Bench } from 'tinybench';

import { type Calendar, type Clock, dueAt, explain } from '@/utils/sla';

const HOUR_MS = 3_600_000;
const calendar: Calendar = {
  timeZone: 'Europe/Bratislava',
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: 'SK',
  closures: [],
};
const clock = { kind: 'workingDays', hours: 24, calendar } satisfies Clock;
const office: Clock = {
  kind: 'officeHours',
  hours: 8,
  calendar,
  opening: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
};

/** Receipts spread over two years, in no order that a cache could profit from. */
const receipts = Array.from(
  { length: 4096 },
  (_, index) => Date.UTC(2026, 0, 1) + ((index * 2_654_435_761) % (730 * 24)) * HOUR_MS + index,
);

const HOLIDAYS = new Set(['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01']);

/** The same deadline out of date-fns and @date-fns/tz, holidays from a ready-made set. */
function dueByDateFns(receivedAt: number): number {
  const zone = tz('Europe/Bratislava');
  let now = new TZDate(receivedAt, 'Europe/Bratislava');
  let left = 24 * HOUR_MS;
  for (;;) {
    const next = startOfDay(addDays(now, 1, { in: zone }), { in: zone });
    if (!isWeekend(now, { in: zone }) && !HOLIDAYS.has(now.toISOString().slice(0, 10))) {
      const rest = differenceInMilliseconds(next, now);
      if (left <= rest) return now.getTime() + left;
      left -= rest;
    }
    now = next;
  }
}

/** Deadlines a second, against the same by date-fns in the same run. */
export default async function measure(): Promise<void> {
  let index = 0;
  const next = (): number => receipts[(index = (index + 1) % receipts.length)] ?? 0;
  const bench = new Bench({ time: 1000 });
  bench
    .add('date-fns: the same deadline', () => dueByDateFns(next()))
    .add('date-fns: addBusinessDays alone', () =>
      addBusinessDays(new TZDate(next(), 'Europe/Bratislava'), 1),
    )
    .add('dueAt, workingDays', () => dueAt(next(), clock))
    .add('dueAt, a new calendar each time', () =>
      dueAt(next(), { ...clock, calendar: { ...calendar } }),
    )
    .add('explain, workingDays', () => explain(next(), clock))
    .add('dueAt, officeHours', () => dueAt(next(), office))
    .add('explain, officeHours', () => explain(next(), office));
  await bench.run();

  const perSecond = bench.tasks.map(({ result }) =>
    'latency' in result ? 1000 / result.latency.mean : Number.NaN,
  );
  const [reference = Number.NaN, addAlone = Number.NaN] = perSecond;
  console.table(
    Object.fromEntries(
      bench.tasks.map(({ name }, task) => {
        const rate = perSecond[task] ?? Number.NaN;
        return [
          name,
          {
            'per second': Math.round(rate),
            µs: Number((1e6 / rate).toFixed(2)),
            '× same deadline': Number((rate / reference).toFixed(1)),
            '× addBusinessDays': Number((rate / addAlone).toFixed(1)),
          },
        ];
      }),
    ),
  );
}
