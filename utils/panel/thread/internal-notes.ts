import { internalNoteWords } from '../words/internal-notes';
import type { Parts } from './parts';

/** Class names of what only the shop's own people see, and of what nobody has sent yet, alone or as a part of a name. */
const NOTE_CLASS =
  /(?:^|[-_])(?:(?:internal|private|staff)(?:[-_](?:note|comment|message|reply))?|note|draft|typing)$/i;

/**
 * Messages without the notes and drafts among them that the buyer never sees: marked as such by a label, or by a
 * class name that not all messages have. All where nothing else is left.
 */
export function withoutNotes(messages: readonly Parts[]): readonly Parts[] {
  const named = messages.filter(hasNoteClass);
  const isTelling = named.length < messages.length;
  const others = messages.filter(
    (message) => !saysNote(message) && !(isTelling && named.includes(message)),
  );
  return others.length > 0 ? others : messages;
}

function saysNote({ labels }: Parts): boolean {
  return labels.some((label) => internalNoteWords.has(label));
}

function hasNoteClass({ unit }: Parts): boolean {
  return [...unit.element.classList].some((name) => NOTE_CLASS.test(name));
}
