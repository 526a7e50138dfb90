import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { DashboardView, type DashboardViewProps } from '@/components/dashboard/DashboardView';
import { type Navigation, NavigationContext } from '@/components/dashboard/navigation';
import type { DiscussionEvent } from '@/utils/discussions';
import {
  type DashboardFilter,
  type DiscussionRecord,
  listed,
  NO_FILTER,
  pageOf,
  reportOf,
} from '@/utils/discussions/metrics';

import {
  DAY,
  described,
  HOUR,
  message,
  NOW,
  record,
  row,
} from '../../unit/discussions/metrics/ledger';
import { renderInEnglish } from '../english';

const ZONE = 'Europe/Bratislava';
const answered = (key: string, hours: number): DiscussionRecord =>
  record(key, [
    described('SK'),
    message('buyer', NOW - 3 * DAY, 0),
    message('seller', NOW - 3 * DAY + hours * HOUR, 1),
  ]);
const warned: DiscussionEvent = {
  kind: 'decided',
  decision: {
    platform: 'seller.example',
    host: 'seller.example',
    account: null,
    key: 'late',
    rules: ['contact.phone'],
    action: 'send-anyway',
    reason: 'urgent',
    note: null,
    at: NOW - DAY,
  },
};
const records = [
  answered('quick', 2),
  record('late', [
    described('SK'),
    message('buyer', NOW - 3 * DAY, 0),
    message('seller', NOW - DAY, 1),
    warned,
  ]),
  record('never', [described('SI'), message('buyer', NOW - 26 * HOUR, 0)]),
  record('open', [described('SI'), message('buyer', NOW - HOUR, 0)]),
  record('unclear', [described(), row(null, NOW - DAY, NOW)]),
];
const choices = {
  panel: ['seller.example'],
  account: ['Shop'],
  market: ['', 'SI', 'SK'],
  weekday: ['1', '2'],
};

function show(part: Partial<DashboardFilter> = {}, props: Partial<DashboardViewProps> = {}) {
  const filter = { ...NO_FILTER, ...part };
  const go = vi.fn<Navigation['go']>();
  const { container } = renderInEnglish(
    <NavigationContext.Provider value={{ filter, go }}>
      <DashboardView
        isStored
        isSaved
        report={reportOf(records, filter, NOW, ZONE)}
        panels={[]}
        choices={choices}
        targets={[]}
        list={pageOf(listed(records, filter, NOW, ZONE), filter.page)}
        done={1}
        asOf={NOW}
        now={NOW}
        leadMs={4 * HOUR}
        onOpen={vi.fn()}
        onExport={vi.fn()}
        onTarget={vi.fn()}
        onPrint={vi.fn()}
        {...props}
      />
    </NavigationContext.Provider>,
  );
  return { container, go };
}

const rows = (container: Element) =>
  [...container.querySelectorAll<HTMLElement>('[data-panelwatch-row]')].map(({ dataset }) => [
    dataset['key'],
    dataset['state'],
  ]);

test('lists what waits by time left, then what is unknown, then what is answered', () => {
  expect(rows(show().container)).toEqual([
    ['never', 'overdue'],
    ['open', 'on-time'],
    ['unclear', 'unknown'],
    ['late', 'answered'],
    ['quick', 'answered'],
  ]);
});

test.each([
  { figure: 'on-time-rate', text: '33.3%', filter: { outcome: 'on-time' } },
  { figure: 'late', text: '1', filter: { outcome: 'late' } },
  { figure: 'never', text: '1', filter: { outcome: 'never' } },
  { figure: 'open', text: '1', filter: { outcome: 'open' } },
  { figure: 'unknown', text: '1', filter: { outcome: 'unknown' } },
  { figure: 'first-answer', text: '2 hr', filter: { turn: 'first' } },
])('the figure $figure is $text and opens what is behind it', ({ figure, text, filter }) => {
  const { container, go } = show();
  const link = container.querySelector<HTMLAnchorElement>(`[data-figure="${figure}"] .value a`)!;
  expect(link.textContent).toBe(text);
  fireEvent.click(link);
  expect(go).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, ...filter }, true);
  expect(link.getAttribute('href')).toBe(`?${new URLSearchParams(filter)}#discussions`);
});

test('says above its figures that nothing new can be kept', () => {
  const { container } = show({}, { isStored: false });
  expect(container.querySelector('[role="alert"]')?.textContent).toMatch(/disk/);
});

test('what a figure opens is the discussion that it counts', () => {
  expect(rows(show({ outcome: 'late' }).container)).toEqual([['late', 'answered']]);
  expect(rows(show({ rule: 'contact.phone', action: 'send-anyway' }).container)).toEqual([
    ['late', 'answered'],
  ]);
  expect(rows(show({ query: 'tazka', market: 'SI' }).container)).toHaveLength(2);
});

test('behind a figure a discussion shows the times of what the figure counts', () => {
  const later = record('later', [
    message('buyer', NOW - 9 * DAY, 0),
    message('seller', NOW - 7 * DAY, 1),
    message('buyer', NOW - 2 * HOUR, 2),
  ]);
  const times = (part: Partial<DashboardFilter>) => {
    const list = listed([later], { ...NO_FILTER, ...part }, NOW, ZONE);
    const { container } = show(part, { list: pageOf(list, 1) });
    const found = container.querySelectorAll<HTMLTimeElement>('[data-panelwatch-row] time');
    return [...found].map(({ dateTime }) => Date.parse(dateTime));
  };
  expect(times({})).toEqual([NOW - 2 * HOUR]);
  expect(times({ outcome: 'late' })).toEqual([NOW - 9 * DAY, NOW - 7 * DAY]);
});

test('what chooses the list stands above it, and goes at a click', () => {
  const { container, go } = show({ outcome: 'missed', weekday: 3, page: 2 });
  const chips = [...container.querySelectorAll('.chips button')];
  expect(chips.map(({ textContent }) => textContent)).toEqual([
    'Wednesday ×',
    'Missed ×',
    'Show all',
  ]);
  fireEvent.click(chips[1]!);
  expect(go).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, weekday: 3 });
});

test('warnings stand by rule with their reasons', () => {
  const { container } = show();
  const [cells] = [...container.querySelectorAll('[data-rule]')].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );
  expect(cells).toEqual(['Phone number', '0', '0', '1', 'It cannot wait 1']);
});

test('draws one page of a long list', () => {
  const many = Array.from({ length: 220 }, (_, i) => answered(`d${i}`, 1));
  const { container, go } = show({}, { list: pageOf(listed(many, NO_FILTER, NOW, ZONE), 1) });
  expect(rows(container)).toHaveLength(100);
  expect(container.querySelector('.found')?.textContent).toBe('220 discussions');
  fireEvent.click(container.querySelector('[data-action="next-page"]')!);
  expect(go).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, page: 2 });
});

test('sorts by a column, and the other way round at the second click', () => {
  const { container, go } = show({ sort: 'buyer' });
  const head = container.querySelector('[aria-sort]')!;
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(head.querySelector('a')!);
  expect(go).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, sort: 'buyer', reversed: true });
});

test('the numbers of each picture stand in a table', () => {
  const { container } = show();
  const tables = [...container.querySelectorAll('.chart + details table')];
  const sums = tables.map((table) =>
    [...table.querySelectorAll('td')].reduce((sum, cell) => sum + Number(cell.textContent), 0),
  );
  // By day: one on time, one late, one never; all four that came; the two that were missed.
  expect(sums).toEqual([3, 4, 2]);
  expect(container.querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
});

test('says how many may still be missed, and keeps a target', () => {
  const onTarget = vi.fn();
  const target = { onTimePercent: 90, days: 30 } as const;
  const panel = { host: 'seller.example', name: 'Seller' };
  const met = { ...panel, target, standing: { kind: 'met', mayMiss: 3 } as const };
  const { container } = show({}, { targets: [met], onTarget });
  expect(container.querySelector('[data-may-miss="3"]')?.textContent).toBe(
    'You may miss 3 more in this period (30 days).',
  );
  fireEvent.input(container.querySelector('[name="percent"]')!, { target: { value: '95.5' } });
  fireEvent.submit(container.querySelector('.target')!);
  expect(onTarget).toHaveBeenLastCalledWith(panel.host, { onTimePercent: 95.5, days: 30 });
  fireEvent.input(container.querySelector('[name="percent"]')!, { target: { value: '' } });
  fireEvent.submit(container.querySelector('.target')!);
  expect(onTarget).toHaveBeenLastCalledWith(panel.host, null);
  const lost = { ...met, standing: { kind: 'failed', needed: null } as const };
  expect(show({}, { targets: [lost] }).container.textContent).toContain('can no longer be reached');
});

test('compares with the period before once that is read', () => {
  const report = reportOf(records, NO_FILTER, NOW, ZONE, false);
  const { container } = show({}, { report });
  expect(container.querySelectorAll('.tile')).toHaveLength(8);
  expect(container.querySelectorAll('.change')).toHaveLength(0);
  expect(show().container.querySelectorAll('.change').length).toBeGreaterThan(3);
});

test('shows what waits while the rest is read, and no figures of a part', () => {
  const { container } = show({}, { report: null, done: 0.4 });
  expect(rows(container)).toHaveLength(5);
  expect(container.querySelector('[data-figure]')).toBeNull();
  expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
});

test.each([
  {
    when: 'the ledger cannot be read',
    props: { report: 'failed' as const },
    text: 'could not be read',
  },
  {
    when: 'nothing was read',
    props: { choices: { ...choices, panel: [] } },
    text: 'Nothing has been read yet',
  },
  {
    when: 'nothing fits',
    props: { list: { rows: [], found: 0, count: 0 } },
    text: 'No discussion fits',
  },
])('has words when $when', ({ props, text }) => {
  expect(show({}, props).container.textContent).toContain(text);
});
