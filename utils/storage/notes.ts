import type { PanelwatchDatabase, StoredNote } from './database';

/** All notes and assignees. */
export function allNotes(db: PanelwatchDatabase): Promise<StoredNote[]> {
  return db.getAll('notes');
}

/** Keeps a note; one that says nothing and names nobody is deleted. */
export async function keepNote(db: PanelwatchDatabase, note: StoredNote): Promise<void> {
  if (note.note === '' && note.assignee === '') {
    await db.delete('notes', [note.platform, note.account, note.key]);
  } else await db.put('notes', note);
}
