import { flatChildren, flatParent } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { internalNoteWords } from '../words/internal-notes';
import type { Parts } from './parts';

/** Class names of what only the shop's own people see, and of what nobody has sent yet, alone or as a part of a name. */
const NOTE_CLASS =
  /(?:^|[-_])(?:(?:internal|private)(?:[-_](?:note|comment|message|reply))?|staff[-_](?:note|comment)|note|draft|typing)$/i;

/**
 * Messages without the notes and drafts among them that the buyer never sees: marked as such by a label, or by a
 * class name that not all messages have, or by the heading above. All where nothing else is left.
 */
export function withoutNotes(messages: readonly Parts[]): readonly Parts[] {
  const named = messages.filter(hasNoteClass);
  const isTelling = named.length < messages.length;
  const below = partsBelowHeading(
    new Set(messages.flatMap(({ unit }) => flatParent(unit.element) ?? [])),
  );
  const others = messages.filter(
    (message) =>
      !saysNote(message) &&
      !below.has(message.unit.element) &&
      !(isTelling && named.includes(message)),
  );
  return others.length > 0 ? others : messages;
}

const HEADING = 'h1, h2, h3, h4, h5, h6, legend';

/** What stands in these elements below a heading of notes, up to the next one. */
function partsBelowHeading(lists: ReadonlySet<Element>): Set<Element> {
  const below = new Set<Element>();
  for (const list of lists) {
    let isNotes = false;
    for (const part of flatChildren(list)) {
      if (part.matches(HEADING)) isNotes = internalNoteWords.has(textOf(part));
      else if (isNotes) below.add(part);
    }
  }
  return below;
}

function saysNote({ labels }: Parts): boolean {
  return labels.some((label) => internalNoteWords.has(label));
}

function hasNoteClass({ unit }: Parts): boolean {
  return [...unit.element.classList].some((name) => NOTE_CLASS.test(name));
}
