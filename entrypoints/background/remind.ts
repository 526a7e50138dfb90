import { browser } from '#imports';
import { keepReminders, readReminders } from '@/utils/storage/reminders';

/** Ids of notifications begin with it. */
const PREFIX = 'reminder ';
/** What is due in a pause is looked at again after so long, ms. */
const LATER_MS = 15 * 60_000;

/**
 * Tells what the user wanted to be reminded of by `now` (epoch ms), each once.
 *
 * @param isQuiet - whether notifications are held back; then it is told later
 * @returns when there is something to tell again, epoch ms; Infinity for never
 */
export async function remind(isQuiet: boolean, now: number): Promise<number> {
  const reminders = await readReminders();
  const due = isQuiet ? [] : reminders.filter(({ at }) => at <= now);
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  for (const { id, title, message } of due) {
    await browser.notifications.create(PREFIX + id, { type: 'basic', iconUrl, title, message });
  }
  const left = reminders.filter((reminder) => !due.includes(reminder));
  if (due.length > 0) await keepReminders(left);
  return Math.min(...left.map(({ at }) => (at > now ? at : now + LATER_MS)));
}

/** Opens the place where a reminder was set; nothing for another notification. */
export async function openReminder(id: string): Promise<void> {
  if (!id.startsWith(PREFIX)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/tools.html#absence') });
}
