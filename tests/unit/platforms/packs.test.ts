import { describe, expect, test } from 'vitest';

import { marketAt, packAt, packById, packs } from '@/utils/platforms/registry';
import { dueAt } from '@/utils/sla';

describe.each(packs)('$name', (pack) => {
  const ids: string[] = pack.rules.map(({ id }) => id);

  test('names each rule once, under its own id', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !id.startsWith(`${pack.id}.`))).toEqual([]);
  });

  test('has the text of every rule that it enforces', () => {
    const enforced = [
      pack.reply.rule,
      ...Object.values(pack.draftRules),
      ...(pack.deadlines ?? []).map(({ rule }) => rule),
      ...(pack.absence ? [pack.absence.rule] : []),
    ];
    expect(enforced.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('states its page for every rule', () => {
    for (const { source } of pack.rules) expect(new URL(source).protocol).toBe('https:');
  });

  test('is found at its hosts and their subdomains alone', () => {
    for (const domain of pack.domains) {
      expect(packAt({ hostname: domain })).toBe(pack);
      expect(packAt({ hostname: `seller.${domain}` })).toBe(pack);
      expect(packAt({ hostname: `not${domain}` })).toBeUndefined();
      expect(packAt({ hostname: `${domain}.evil.example` })).toBeUndefined();
    }
  });

  test('names zones that exist', () => {
    for (const { timeZone } of Object.values(pack.markets)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });
});

test.each([
  { path: '/sk-sk/panel/diskusie', country: 'SK' },
  { path: '/de-en/panel', country: 'DE' },
  { path: '/de-en', country: 'DE' },
  { path: '/panel/sk-sk/', country: undefined },
  { path: '/xx-yy/', country: undefined },
])('takes the market of SWOPiFY out of $path', ({ path, country }) => {
  const swopify = packById('swopify')!;
  expect(marketAt(swopify, { hostname: 'swopify.com', pathname: path })?.country).toBe(country);
});

test('counts the days of Trusted Shops at the wall clock of Berlin', () => {
  const { clock } = packById('trustedshops')!.reply;
  if (clock.kind !== 'calendarDays') throw new Error('not in calendar days');
  // Over the end of summer time five days are 121 hours.
  expect(dueAt(Date.parse('2026-10-23T10:00:00+02:00'), clock)).toBe(
    Date.parse('2026-10-28T10:00:00+01:00'),
  );
});

test('counts every hour for Dott', () => {
  const { clock } = packById('dott')!.reply;
  if (clock.kind !== 'running') throw new Error('not running');
  const saturday = Date.parse('2026-11-21T12:00:00Z');
  expect(dueAt(saturday, clock)).toBe(saturday + 24 * 3_600_000);
});
