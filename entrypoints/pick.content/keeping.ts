import { sendMessage } from '@/utils/messaging/protocol';
import type { PanelProfile } from '@/utils/panel/profile';

/** Keeps what was shown; the page is read anew by it at once. */
export async function keep(profile: PanelProfile): Promise<void> {
  await sendMessage('saveProfile', profile);
}

/** Puts back what was taught before, or nothing: the page is then read as if it had not been shown. */
export async function takeBack(
  { host, path }: PanelProfile,
  before: PanelProfile | null,
): Promise<void> {
  if (before?.origin === 'taught') await sendMessage('saveProfile', before);
  else await sendMessage('resetProfile', { host, path });
}
