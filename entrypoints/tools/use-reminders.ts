import { formatISO } from 'date-fns';

import { browser } from '#imports';
import { saving } from '@/entrypoints/own-pages/saving';
import { keepReminders, readReminders, type Reminder } from '@/utils/storage/reminders';

import { useLoaded } from './use-loaded';

/** The time of the day at which a reminder comes, on this machine's clock. */
const MORNING = '09:00';
/** One of today comes after so long, ms: its morning may be over. */
const SOON_MS = 60_000;

interface StoredReminders {
  readonly all: readonly Reminder[];
  /** Sets one for the morning of a day, `YYYY-MM-DD`. */
  readonly set: (day: string, title: string, message: string) => void;
  readonly remove: (reminder: Pick<Reminder, 'id'>) => void;
}

/** The reminders that are set, and the ways to change them. */
export function useReminders(): StoredReminders {
  const { content, reload } = useLoaded('read the reminders', readReminders);
  const change = (next: (all: readonly Reminder[]) => readonly Reminder[]): void => {
    void saving('keep the reminders', () => keepChanged(next).then(reload));
  };
  return {
    all: Array.isArray(content) ? content : [],
    set(day, title, message) {
      const at = Math.max(Date.parse(`${day}T${MORNING}`), Date.now() + SOON_MS);
      change((all) => [
        // Who sets the same twice wants to be told once.
        ...all.filter((other) => other.message !== message || isoDay(other.at) !== day),
        { id: crypto.randomUUID(), at, title, message },
      ]);
    },
    remove: ({ id }) => change((all) => all.filter((reminder) => reminder.id !== id)),
  };
}

async function keepChanged(
  change: (all: readonly Reminder[]) => readonly Reminder[],
): Promise<void> {
  await keepReminders(change(await readReminders()));
  const [first] = await readReminders();
  // Wakes the background, which from then on keeps an alarm for the next one itself.
  if (first) await browser.alarms.create('remind', { when: first.at });
}

/** The day of an instant (epoch ms) on this machine's clock, `YYYY-MM-DD`. */
export function isoDay(at: number): string {
  return formatISO(at, { representation: 'date' });
}
