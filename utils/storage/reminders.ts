import { browser } from '#imports';
import { EpochMs } from '@/utils/discussions/schema';
import { z } from '@/utils/schema';

/** Something that the user wants to be told of at a time, in the words in which it was asked for. */
export const Reminder = z.strictObject({
  id: z.string(),
  at: EpochMs,
  title: z.string(),
  message: z.string(),
});
export type Reminder = z.infer<typeof Reminder>;

const KEY = 'reminders';
const Reminders = z.array(Reminder);

/** All reminders, the earliest first; none where what is stored is broken. */
export async function readReminders(): Promise<Reminder[]> {
  const parsed = Reminders.safeParse((await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.data.toSorted((a, b) => a.at - b.at) : [];
}

/** Keeps these reminders and no others. */
export async function keepReminders(reminders: readonly Reminder[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: reminders });
}
