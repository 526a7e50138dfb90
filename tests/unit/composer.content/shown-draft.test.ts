// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';

import { createShownDraft } from '@/entrypoints/composer.content/shown-draft';
import type { BesideComposer } from '@/entrypoints/composer.content/guard-view';
import type { CheckedDraft } from '@/utils/guard/checked-draft';
import type { ReadComposer } from '@/utils/panel/reading';
import { inOneGo, type Steps } from '@/utils/panel/steps';

type Options = Parameters<typeof createShownDraft>[0];

const composerAt = (id: string): ReadComposer => ({
  editor: document.querySelector(`#${id}`)!,
  send: [],
});

/** What is shown, where each check takes two steps. */
function shownDraft() {
  const show = vi.fn<(beside: BesideComposer | null) => void>();
  const memory = { key: null, dismissed: new Set(), ticks: new Map(), seenMessages: null };
  const drafts = {
    memoryOf: () => memory,
    check: {
      *shown(): Steps<CheckedDraft> {
        yield;
        return { text: 'Call 0905 123 456', findings: [] };
      },
    },
    discussion: { known: () => ({ key: null, buyerMessages: [], openMessages: [], market: 'en' }) },
  } as unknown as Options['drafts'];
  const failed = vi.fn();
  const words = {} as Options['words'];
  return { shown: createShownDraft({ words, drafts, desk: null, show, failed }), show, failed };
}

beforeEach(() => {
  document.body.innerHTML = '<textarea id="old"></textarea><textarea id="new"></textarea>';
});

test('a check that comes late to an editor that is gone leaves the draft that is shown', () => {
  const { shown, show } = shownDraft();
  const [old, drawnAnew] = [composerAt('old'), composerAt('new')];
  shown.update(old);
  const begun = shown.updating(old);
  begun.next();
  old.editor.remove();
  shown.update(drawnAnew);
  show.mockClear();
  inOneGo(begun);
  inOneGo(shown.updating(old));
  expect(show).not.toHaveBeenCalled();
  expect(shown.composer).toBe(drawnAnew);
});

test('what is no composer any more has nothing shown beside it', () => {
  const { shown, show, failed } = shownDraft();
  const [old, other] = [composerAt('old'), composerAt('new')];
  shown.update(old);
  shown.pageChanged([other]);
  expect(show).toHaveBeenLastCalledWith(null);
  expect(shown.composer).toBeNull();
  expect(failed).not.toHaveBeenCalled();
});
