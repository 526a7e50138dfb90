import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ProfileList, type ProfileSummary } from '@/components/options/ProfileList';
import type { ProfileProblem } from '@/utils/panel/profile-file';

import { renderInEnglish } from '../english';

const taught: ProfileSummary = {
  host: 'panel.example',
  path: '/talks/*',
  origin: 'taught',
  savedAt: Date.parse('2026-11-20T12:00:00Z'),
};
const inferred: ProfileSummary = {
  ...taught,
  host: 'b.example',
  origin: 'inferred',
  savedAt: null,
};

function show(
  profiles: readonly ProfileSummary[] | 'loading' | 'failed' | null,
  problems: readonly ProfileProblem[] = [],
) {
  const calls = { onExport: vi.fn(), onImport: vi.fn(), onReset: vi.fn(), onResetAll: vi.fn() };
  const view = renderInEnglish(
    <ProfileList profiles={profiles} problems={problems} outcome={null} {...calls} />,
  );
  return { ...view, ...calls };
}

test('lists each profile with its page, its origin and when it was stored', () => {
  const { container } = show([taught, inferred]);
  const [first, second] = [...container.querySelectorAll('tbody tr')].map((row) => row.textContent);
  expect(first).toMatch(/panel\.example\/talks\/\*shown by you.*2026/);
  expect(second).toMatch(/b\.example\/talks\/\*worked out–/);
});

test('resets one profile, named for those who hear it', () => {
  const { getByLabelText, onReset } = show([taught, inferred]);
  fireEvent.click(getByLabelText('Reset the profile of panel.example/talks/*'));
  expect(onReset).toHaveBeenCalledExactlyOnceWith(taught);
});

test('asks before it resets all', () => {
  const { container, onResetAll } = show([taught]);
  fireEvent.click(container.querySelector('[data-action="reset-profiles"]')!);
  expect(onResetAll).not.toHaveBeenCalled();
  fireEvent.click(container.querySelector('[data-action="reset-profiles-sure"]')!);
  expect(onResetAll).toHaveBeenCalledOnce();
});

test.each([
  ['nothing before it takes long', null, ''],
  ['that it is loading', 'loading', 'Loading…'],
  ['that it could not be loaded', 'failed', 'could not be loaded'],
  ['that there is none, and how one comes to be', [], 'Open a panel that you watch'],
] as const)('says %s', (_what, profiles, words) => {
  const { container } = show(profiles);
  expect(container.textContent).toContain(words);
  expect(container.querySelector('table')).toBeNull();
  expect(container.querySelector('[data-action="export-profiles"]')).toHaveProperty(
    'disabled',
    true,
  );
});

test('says what is wrong in a file, and where', () => {
  const problem = { kind: 'selector', where: 'profiles[2].list.record', what: 'a[[b' } as const;
  expect(show([taught], [problem]).getByRole('alert').textContent).toBe(
    'Nothing was imported from this file:profiles[2].list.record: the browser does not understand the selector “a[[b”.',
  );
});
