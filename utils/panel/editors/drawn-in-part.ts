import { contentOf } from './editor-parts';
import { ANSWER, ASK, SELECT } from './model-events';

/** What an editor's own model says of its draft. */
export interface WholeDraft {
  /** Lines parted by '\n', blanks as the editor keeps them. */
  readonly text: string;
  /** Where the text nodes that are drawn begin, as UTF-16 positions in `text`. */
  readonly starts: ReadonlyMap<Node, number>;
}

/** True for editors that draw only the lines near the window: CodeMirror 5 and 6. */
export function isDrawnInPart(editor: Element): boolean {
  return editor.matches('.CodeMirror, .cm-content');
}

/**
 * The draft as the page's own scripts hold it, told by the reader that runs among them. A page that tells
 * something else deceives about its own editor only.
 *
 * @returns null where no such reader runs
 */
export function wholeDraft(editor: Element): WholeDraft | null {
  let answer: unknown;
  const hear = (event: Event): void => {
    if ('detail' in event) answer = event.detail;
  };
  editor.addEventListener(ANSWER, hear);
  tell(editor, ASK);
  editor.removeEventListener(ANSWER, hear);
  if (typeof answer !== 'string') return null;
  const end = answer.indexOf('\n');
  const positions = answer.slice(0, end).split(' ').map(Number);
  const nodes = textNodes(contentOf(editor));
  return {
    text: answer.slice(end + 1),
    starts: new Map(nodes.map((node, index) => [node, positions[index] ?? -1])),
  };
}

/** Has the editor select a part of its draft, which draws it where it was not. */
export function selectInModel(editor: Element, start: number, end: number): void {
  tell(editor, SELECT, `${start} ${end}`);
}

function tell(editor: Element, type: string, detail?: string): void {
  editor.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
}

/** All text that stands in `content`, in the order of the document. */
export function textNodes(content: Element): Node[] {
  const walker = content.ownerDocument.createTreeWalker(content, 4); // NodeFilter.SHOW_TEXT
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
