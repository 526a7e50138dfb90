import { readDraft } from './read-draft';

/**
 * The part of the page on which `draftText(editor)` from `start` to `end` stands.
 *
 * @param start - half-open range of UTF-16 positions in the draft's text
 * @returns null for a textarea or input, whose text is in no node, and for a range without text
 */
export function rangeOf(editor: Element, start: number, end: number): Range | null {
  const [range] = rangesOf(editor, [{ start, end }]);
  return range ?? null;
}

/** `rangeOf` for several ranges at the cost of one reading. */
export function rangesOf(
  editor: Element,
  spans: readonly { readonly start: number; readonly end: number }[],
): (Range | null)[] {
  const { pieces } = readDraft(editor);
  return spans.map(({ start, end }) => {
    const first = pieces.find((piece) => piece.start + piece.length > start);
    const last = pieces.findLast((piece) => piece.start < end);
    if (!first || !last || first.start >= end || last.start + last.length <= start) return null;
    const range = editor.ownerDocument.createRange();
    range.setStart(first.node, first.offset + Math.max(0, start - first.start));
    range.setEnd(last.node, last.offset + Math.min(last.length, end - last.start));
    return range;
  });
}
