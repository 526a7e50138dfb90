import { readDraft } from './read-draft';

/**
 * The text of an editor as the seller sees it: lines parted by '\n', placeholders and an editor's own
 * marks left out, no-break spaces as blanks. UTF-16 positions in it are what `rangeOf` and
 * `replaceInDraft` take.
 */
export function draftText(editor: Element): string {
  return readDraft(editor).text;
}
