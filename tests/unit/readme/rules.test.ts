import { expect, test } from 'vitest';

import readme from '@/README.md?raw';
import { contactsOf } from '@/utils/platforms/contacts';
import { packs } from '@/utils/platforms/registry';

/** Rows of the README's tables of rules: | `id` | behaviour | place | `test`, … |. */
const rows = [
  ...readme.matchAll(/^\| `([a-z]+\.[a-z0-9.*-]+)` *\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm),
].map(([, id = '', does = '', place = '', tests = '']) => ({
  id,
  does: does.trim(),
  place: place.trim(),
  tests: [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
}));
const named = rows.map(({ id }) => id);
const existing = Object.keys(import.meta.glob('/tests/**/*.{test,spec}.{ts,tsx}'));

test.each(packs)('every rule of $name stands in the table once, and every contact', (pack) => {
  const ids = pack.rules.map(({ id }) => id);
  expect(
    named.filter((id) => id.startsWith(`${pack.id}.`) && !id.includes('*')).toSorted(),
  ).toEqual(ids.toSorted());
  const contacts = contactsOf(pack.id).map(({ contact }) => contact.id.replace(/[^.]+$/, '*'));
  expect(contacts.filter((id) => !named.includes(id))).toEqual([]);
});

test.each(rows)('$id says what is done, where it is seen, and by which tests', (row) => {
  expect(row.does).toMatch(/\S/);
  expect(row.place).toMatch(/\S/);
  expect(row.tests.length).toBeGreaterThan(0);
  expect(row.tests.filter((file) => !existing.includes(`/tests/${file}`))).toEqual([]);
});
