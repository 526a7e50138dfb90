import type { PanelwatchDatabase, StoredNote } from './database';

/** All notes and assignees. */
export function allNotes(db: PanelwatchDatabase): Promise<StoredNote[]> {
  return db.getAll('notes');
}

/** What is changed of a discussion's note; what is left out stays as it is stored. */
export type NoteChanges = Pick<StoredNote, 'platform' | 'account' | 'key' | 'changedAt'> &
  Partial<Pick<StoredNote, 'note' | 'assignee'>>;

/**
 * Changes a discussion's note, in one transaction: two fields that are kept at once do not undo each
 * other. One that says nothing and names nobody is deleted.
 */
export async function keepNote(db: PanelwatchDatabase, changes: NoteChanges): Promise<void> {
  const { platform, account, key } = changes;
  const tx = db.transaction('notes', 'readwrite');
  const before = await tx.store.get([platform, account, key]);
  const note: StoredNote = { note: '', assignee: '', ...before, ...changes };
  if (note.note === '' && note.assignee === '') await tx.store.delete([platform, account, key]);
  else await tx.store.put(note);
  await tx.done;
}
