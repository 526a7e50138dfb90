import { isField } from '../editors';
import { type BoxOf, createFieldMirror } from './field-mirror';
import { clearHighlights, highlight } from './highlights';
import type { Mark } from './mark';

export type { Mark } from './mark';

/** Underlines in the draft of one editor at a time. */
export interface DraftMarks {
  /** Underlines marks in an editor and takes those of the last one back. */
  show(editor: Element | null, marks: readonly Mark[]): void;
  /** Follows an editor that moved; see `FieldMirror`. */
  place(origin: { readonly left: number; readonly top: number }): void;
}

/**
 * Marks for any editor: the browser's highlights where the text is in the page, a mirror drawn in
 * `layer` where it is in a field.
 *
 * @param boxOf - where an element stands in the window
 */
export function createDraftMarks(layer: HTMLElement, boxOf: BoxOf): DraftMarks {
  const mirror = createFieldMirror(layer, boxOf);
  let highlighted: Document | null = null;
  return {
    show(editor, marks) {
      const field = editor && isField(editor) ? editor : null;
      if (highlighted && (field || highlighted !== editor?.ownerDocument)) {
        clearHighlights(highlighted);
        highlighted = null;
      }
      mirror.show(field, marks);
      if (editor && !field && highlight(editor, marks)) highlighted = editor.ownerDocument;
    },
    place: (origin) => mirror.place(origin),
  };
}
