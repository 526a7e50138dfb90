import type { ReadingContext, ReadThread } from '../reading';

/** Reads the open discussion of a page; null where it shows none. */
type ThreadReader = (document: Document, context: ReadingContext) => ReadThread | null;

const KEY = Symbol.for('panelwatch.thread');

const world: typeof globalThis & { [KEY]?: ThreadReader } = globalThis;

/**
 * Lends a reader to scripts that come later into the same isolated world: the panel script has one, and the
 * composer script, which it brings in, need not be twice the size for another.
 */
export function lendThreadReader(reader: ThreadReader): void {
  world[KEY] = reader;
}

/** The reader that was lent; one that reads nothing where none was. */
export function lentThreadReader(): ThreadReader {
  return world[KEY] ?? (() => null);
}
