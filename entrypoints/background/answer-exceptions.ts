import { onMessage } from '@/utils/messaging/protocol';
import { idOf } from '@/utils/guard/exceptions';
import { changeSettings, readSettings } from '@/utils/storage';
import { ChosenException } from '@/utils/storage/settings-schema';

import { oneAtATime } from './one-at-a-time';
import { assertOwnPlatform, panelOf } from './sender';

/** Keeps what the seller never wants to be warned of; two at once must not lose one. */
const addException = oneAtATime(async (added: ReturnType<typeof ChosenException.parse>) => {
  const { exceptions } = (await readSettings()).settings;
  const others = exceptions.filter((known) => idOf(known) !== idOf(added));
  await changeSettings({ exceptions: [...others, added] });
});

/** Answers what composers ask about exceptions. */
export function answerExceptions(): void {
  onMessage('getExceptions', async ({ sender }) => {
    panelOf(sender);
    return (await readSettings()).settings.exceptions;
  });

  onMessage('addException', async ({ data, sender }) => {
    const exception = ChosenException.parse(data);
    if (exception.kind === 'rule') assertOwnPlatform(sender, exception.platform);
    else panelOf(sender);
    await addException(exception);
  });
}
