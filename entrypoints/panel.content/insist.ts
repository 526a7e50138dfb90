import { logError } from '@/utils/log';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * What `attempt` returns when it succeeds: tried at once, after a second, and then ever less often.
 *
 * @param what - for the log: 'read this page'
 * @param life - ends the trying; a script goes on after its extension is gone
 * @throws {unknown} the error of the last attempt in this life
 */
export async function insist<T>(
  what: string,
  attempt: () => Promise<T>,
  life: { readonly isValid: boolean },
): Promise<T> {
  for (let wait = FIRST_WAIT_MS; ; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      return await attempt();
    } catch (error) {
      if (!life.isValid) throw error;
      logError(what)(error);
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
