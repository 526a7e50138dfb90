import { openDatabase, type PanelwatchDatabase } from './database';

let opened: Promise<PanelwatchDatabase> | undefined;

/**
 * The database, opened at the first call. One that was closed (a newer version waits, the browser
 * dropped it, opening failed) is opened anew at the next.
 */
export function database(): Promise<PanelwatchDatabase> {
  opened ??= openDatabase().then(
    (db) => {
      db.addEventListener('close', forget);
      db.addEventListener('versionchange', forget);
      return db;
    },
    (error: unknown) => {
      forget();
      throw error;
    },
  );
  return opened;
}

/** Closes the connection of `database()`, if there is one; the next call opens another. */
export async function closeDatabase(): Promise<void> {
  const closing = opened;
  forget();
  (await closing)?.close();
}

function forget(): void {
  opened = undefined;
}
