import { describe, expect, test } from 'vitest';

import type { PanelSummary, Summary } from '@/utils/discussions';
import { groupedNotices, newWatch, toolbarBadge, unreadableHosts } from '@/utils/watch';

const notice = (kind: string) => ({ kind });

describe('notices', () => {
  test.each([
    { of: ['message'], groups: [1] },
    { of: ['message', 'message', 'message'], groups: [1, 1, 1] },
    { of: ['message', 'message', 'message', 'message'], groups: [4] },
    { of: ['pause', 'pause'], groups: [2] },
    { of: ['message', 'due', 'message', 'due', 'message', 'message'], groups: [4, 1, 1] },
  ])('$of are shown as $groups', ({ of, groups }) => {
    expect(groupedNotices(of.map(notice)).map(({ length }) => length)).toEqual(groups);
  });
});

describe('the toolbar', () => {
  const panel: PanelSummary = {
    platform: 'seller.example',
    name: 'seller.example',
    host: 'seller.example',
    account: null,
    overdue: 0,
    dueSoon: 0,
    waiting: 0,
    unread: 0,
    unknown: 0,
    fresh: 0,
    health: 'ok',
    lastReadAt: 0,
    trouble: null,
  };
  const of = (...panels: Partial<PanelSummary>[]): Summary => ({
    panels: panels.map((part) => ({ ...panel, ...part })),
    discussions: [],
    leadMs: 1,
  });

  test.each([
    { when: 'nothing is due', summary: of({}), hosts: [], expected: { kind: 'none' } },
    {
      when: 'one is due soon',
      summary: of({ dueSoon: 1 }),
      hosts: [],
      expected: { kind: 'due-soon', count: 1 },
    },
    {
      when: 'two panels have overdue ones',
      summary: of({ overdue: 2, dueSoon: 1 }, { overdue: 1 }),
      hosts: ['b.example'],
      expected: { kind: 'overdue', count: 3 },
    },
    {
      when: 'a panel cannot be read: what is due soon is not all',
      summary: of({ dueSoon: 1 }),
      hosts: ['b.example'],
      expected: { kind: 'unreadable', hosts: ['b.example'] },
    },
  ])('$when', ({ summary, hosts, expected }) => {
    expect(toolbarBadge(summary, hosts)).toEqual(expected);
  });

  test.each([
    { when: 'one poll failed', watch: { failures: 1 }, health: 'ok', expected: [] },
    {
      when: 'two polls failed',
      watch: { failures: 2 },
      health: 'ok',
      expected: ['seller.example'],
    },
    {
      when: 'the list cannot be read',
      watch: {},
      health: 'unreadable',
      expected: ['seller.example'],
    },
    {
      when: 'some of the list cannot be read',
      watch: {},
      health: 'partial',
      expected: ['seller.example'],
    },
    {
      when: 'the watching has ended',
      watch: { failures: 9, active: false },
      health: 'ok',
      expected: [],
    },
  ] as const)('$when: unreadable $expected', ({ watch, health, expected }) => {
    const watches = [{ ...newWatch('seller.example'), ...watch }];
    expect(unreadableHosts(of({ health }), watches)).toEqual(expected);
  });
});
