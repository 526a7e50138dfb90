import { logError } from '@/utils/log';

const followers = new Set<(isSaved: boolean) => void>();

/** Does what saves something that the user chose; where that fails the page says so, until something is saved again. */
export async function saving(doing: string, work: () => Promise<unknown>): Promise<void> {
  let isSaved = true;
  await work().catch((error: unknown) => {
    logError(doing)(error);
    isSaved = false;
  });
  for (const tell of followers) tell(isSaved);
}

/** Tells after each saving, until it is ended, whether it succeeded. */
export function followSaving(tell: (isSaved: boolean) => void): () => void {
  followers.add(tell);
  return () => followers.delete(tell);
}
