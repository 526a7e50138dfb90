import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

import type { PanelwatchSchema } from './database';

type Migration = (
  db: IDBPDatabase<PanelwatchSchema>,
  tx: IDBPTransaction<PanelwatchSchema, StoreNames<PanelwatchSchema>[], 'versionchange'>,
) => void | Promise<void>;

/**
 * Steps of the database, oldest first: entry `n` leads from version n to n + 1.
 *
 * A released step is never edited; a change is a new step. Only IndexedDB may be awaited in here:
 * anything else ends the transaction.
 */
export const migrations: readonly Migration[] = [
  (db) => {
    const discussions = db.createObjectStore('discussions', {
      keyPath: ['platform', 'account', 'key'],
    });
    discussions.createIndex('by-standing', ['standing', 'lastEventAt']);
    discussions.createIndex('by-last-event', 'lastEventAt');
    const readings = db.createObjectStore('readings', { keyPath: ['host', 'account', 'readAt'] });
    readings.createIndex('by-read-at', 'readAt');
    db.createObjectStore('panels', { keyPath: ['host', 'account'] });
    db.createObjectStore('watches', { keyPath: 'host' });
    const notices = db.createObjectStore('notices', {
      keyPath: ['platform', 'account', 'key', 'kind', 'at'],
    });
    notices.createIndex('by-pending', 'pending');
    notices.createIndex('by-at', 'at');
    db.createObjectStore('profiles', { keyPath: ['host', 'path'] });
  },
  (db) => {
    db.createObjectStore('notes', { keyPath: ['platform', 'account', 'key'] });
    const archive = db.createObjectStore('archive', { keyPath: ['platform', 'account', 'key'] });
    archive.createIndex('by-last-read', 'lastReadAt');
  },
];
