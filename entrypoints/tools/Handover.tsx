import { format } from 'date-fns';
import { useState } from 'preact/hooks';

import { HandoverView } from '@/components/tools/HandoverView';
import { Loaded } from '@/components/tools/Loaded';
import { UnreadPanels } from '@/components/tools/UnreadPanels';
import { useWords } from '@/components/words';
import { badgeState } from '@/utils/discussions/view';
import { dueBefore, nextOpening } from '@/utils/handover/before-leaving';
import { type HandedOver, handoverText } from '@/utils/handover/handover';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { accountKey, allNotes, database, type StoredNote } from '@/utils/storage';
import { formatDuration } from '@/utils/time/duration';

import { copy } from './copy';
import { openView } from './open-view';
import { type Desk, readDesk } from './read-desk';
import { useFresh } from './use-loaded';
import { useNow } from './use-now';

/** When work begins where quiet hours do not say it. */
const MORNING = '09:00';

interface Shift extends Desk {
  readonly notes: readonly StoredNote[];
}

/** Wires the handover to the ledger and the notes. */
export function Handover() {
  const content = useFresh('read what waits', readShift);
  return (
    <Loaded content={content}>
      {(shift) => (
        <>
          <UnreadPanels panels={shift.summary.panels} />
          <ShiftEnd shift={shift} />
        </>
      )}
    </Loaded>
  );
}

async function readShift(): Promise<Shift> {
  const [desk, notes] = await Promise.all([readDesk(Date.now()), readNotes()]);
  return { ...desk, notes };
}

async function readNotes(): Promise<StoredNote[]> {
  return allNotes(await database());
}

/** Rows stay where they are while the page is looked at: one that moved would take the focus from its fields. */
function ShiftEnd({ shift }: { shift: Shift }) {
  const words = useWords();
  const { summary, settings } = shift;
  const [notes, setNotes] = useState(shift.notes);
  const [isKept, setIsKept] = useState(true);
  const now = useNow();
  const [backAt, setBackAt] = useState(() =>
    localInput(nextOpening(now, settings.quietHours?.to ?? MORNING)),
  );
  const back = Date.parse(backAt);
  const views = dueBefore(summary.discussions, Number.isNaN(back) ? now : back);
  const entries = views.map((view): HandedOver => {
    const noted = notes.find((note) => isOf(note, view));
    return { view, note: noted?.note ?? '', assignee: noted?.assignee ?? '' };
  });

  const keep = async (
    { view: { platform, account, key } }: HandedOver,
    changes: { note?: string; assignee?: string },
  ): Promise<void> => {
    try {
      // The background writes: a page that is closed takes along what it has not written.
      await sendMessage('keepNote', { platform, account, key, ...changes });
      setNotes(await readNotes());
      setIsKept(true);
    } catch (error) {
      logError('keep a note')(error);
      setIsKept(false);
    }
  };

  return (
    <HandoverView
      entries={entries}
      backAt={backAt}
      assignees={[...new Set(notes.map(({ assignee }) => assignee).filter(Boolean))].toSorted()}
      now={now}
      leadMs={settings.leadMs}
      isKept={isKept}
      onBackAt={setBackAt}
      onNote={(entry, changes) => void keep(entry, changes)}
      onOpen={({ view }) => openView(view)}
      onCopy={() => copy(textOf(entries, words, Date.now(), settings.leadMs))}
    />
  );
}

function isOf(note: StoredNote, { platform, account, key }: HandedOver['view']): boolean {
  return note.platform === platform && note.account === accountKey(account) && note.key === key;
}

function textOf(
  entries: readonly HandedOver[],
  { t, plural, locale }: Words,
  now: number,
  leadMs: number,
): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return handoverText(entries, {
    title: (count) => plural('handover_found', count),
    unnamed: (key) => t('discussion_unnamed', key),
    state(view) {
      if (view.dueAt === null) return t('badge_unknown');
      const time = formatDuration(Math.abs(view.dueAt - now), locale, 'narrow');
      const isLate = badgeState(view, now, leadMs) === 'overdue';
      const left = isLate ? t('badge_overdue', time) : t('badge_left', time);
      return `${left} (${date.format(view.dueAt)})`;
    },
  });
}

/** An instant as a field of a form takes it. */
function localInput(at: number): string {
  return format(at, "yyyy-MM-dd'T'HH:mm");
}
