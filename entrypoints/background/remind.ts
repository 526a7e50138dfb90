import { browser } from '#imports';
import { keepReminders, readReminders } from '@/utils/storage/reminders';

import { showNotification } from './show-notification';

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
  const told = new Set<string>();
  for (const { id, title, message } of due) {
    if (await showNotification(PREFIX + id, { title, message })) told.add(id);
  }
  const left = reminders.filter(({ id }) => !told.has(id));
  if (told.size > 0) await keepReminders(left);
  return Math.min(...left.map(({ at }) => (at > now ? at : now + LATER_MS)));
}

/** Opens the place where a reminder was set; nothing for another notification. */
export async function openReminder(id: string): Promise<void> {
  if (!id.startsWith(PREFIX)) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/tools.html#absence') });
}
