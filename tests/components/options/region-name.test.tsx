import { expect, test } from 'vitest';

import '@/utils/sla/holidays/all';
import { regionName } from '@/components/options/region-name';
import { holidayRegions } from '@/utils/sla';

const inEnglish = new Intl.DisplayNames('en', { type: 'region' });

test('names a state after its country, as it calls itself', () => {
  expect(regionName('SK', inEnglish)).toBe('Slovakia');
  expect(regionName('DE-BY', inEnglish)).toBe('Germany – Bayern');
});

test('has a name for every region whose holidays are known', () => {
  const names = holidayRegions().map((region) => regionName(region, inEnglish));
  expect(names.filter((name) => /(?:^|– )[A-Z]{2,3}$/.test(name))).toEqual([]);
});
