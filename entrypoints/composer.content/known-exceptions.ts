import type { Exception } from '@/utils/guard/exceptions';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';

/** What the seller never wants to be warned of. */
interface KnownExceptions {
  /** None until they have been fetched. */
  all(): readonly Exception[];
  add(exception: Exception): void;
}

/** Exceptions as the settings hold them; asked for again when the seller comes back from elsewhere. */
export function knownExceptions(changed: () => void, signal: AbortSignal): KnownExceptions {
  let exceptions: readonly Exception[] = [];
  const fetch = (): void => {
    sendMessage('getExceptions')
      .then((fetched) => {
        const isNews = JSON.stringify(fetched) !== JSON.stringify(exceptions);
        exceptions = fetched;
        return isNews && changed();
      })
      .catch(logError('fetch what is never warned of'));
  };
  addEventListener('focus', fetch, { signal });
  fetch();
  return {
    all: () => exceptions,
    add(exception) {
      exceptions = [...exceptions, exception];
      changed();
      // What the administrator holds fast is not kept.
      sendMessage('addException', exception)
        .then(fetch)
        .catch(logError('keep what is never warned of'));
    },
  };
}
