import { flatChildNodes, isElement } from '../dom/flat-tree';
import { isText } from '../dom/node-kinds';
import { isDrawnInPart, type WholeDraft, wholeDraft } from './drawn-in-part';
import { contentOf, isBlock, isEditorsOwn, isField, isLine } from './editor-parts';

/** A stretch of the draft that stands, unbroken, in one text node. */
export interface DraftPiece {
  /** Position in the draft's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Position in the node. */
  readonly offset: number;
}

/** A draft and where each part of it stands; fields hold their text in no nodes. */
export interface Draft {
  readonly text: string;
  readonly pieces: readonly DraftPiece[];
}

/** What takes no place in a draft: marks that editors set to hold the caret. */
const ZERO_WIDTH = '\u200B\uFEFF';
const KEPT_SPACE = new RegExp(`[^${ZERO_WIDTH}]+`, 'g');
const COLLAPSED_SPACE = new RegExp(`[ \\t\\r\\n\\f]+|[^ \\t\\r\\n\\f${ZERO_WIDTH}]+`, 'g');

/**
 * Reads an editor by what it shows, not by what it is, so that one reader serves all editors. Those that draw
 * only the lines near the window are asked for the others; without an answer only these lines are read.
 */
export function readDraft(editor: Element): Draft {
  if (isField(editor)) return { text: editor.value, pieces: [] };
  const content = contentOf(editor);
  const reader = new DraftReader(keepsSpace(content));
  reader.read(content);
  const whole = isDrawnInPart(editor) ? wholeDraft(editor) : null;
  return whole ? placedIn(whole, reader) : reader;
}

/** What is drawn of a whole draft, at its places in that; without what is drawn otherwise than it reads. */
function placedIn(whole: WholeDraft, drawn: Draft): Draft {
  const text = whole.text.replaceAll('\u00A0', ' ');
  const pieces = drawn.pieces.flatMap((piece) => {
    const start = (whole.starts.get(piece.node) ?? -1) + piece.offset;
    const read = drawn.text.slice(piece.start, piece.start + piece.length);
    return text.startsWith(read, start) ? { ...piece, start } : [];
  });
  return { text, pieces };
}

class DraftReader implements Draft {
  text = '';
  readonly pieces: DraftPiece[] = [];
  /** The line before is complete; what follows stands on the next. */
  #lineEnded = false;
  /** Something stands on the current line, be it only a line break that holds it open. */
  #lineOpen = false;
  /** A blank that shows only if text follows on the same line. */
  #blank: { node: Text; offset: number } | null = null;

  readonly #keepSpace: boolean;

  constructor(keepSpace: boolean) {
    this.#keepSpace = keepSpace;
  }

  read(element: Element): void {
    for (const node of flatChildNodes(element)) {
      if (isText(node)) this.#readText(node);
      else if (isElement(node) && !isEditorsOwn(node)) this.#readElement(node);
    }
  }

  #readElement(element: Element): void {
    if (element.localName === 'br') {
      // What follows opens the next line; at a block's end nothing does, and the break is not seen.
      this.#openLine();
      this.#endLine();
      return;
    }
    const block = isBlock(element);
    if (block) this.#endLine();
    if (isLine(element)) this.#openLine();
    this.read(element);
    if (block) this.#endLine();
  }

  #readText(node: Text): void {
    const value = node.data;
    for (const match of value.matchAll(this.#keepSpace ? KEPT_SPACE : COLLAPSED_SPACE)) {
      const [part] = match;
      if (!this.#keepSpace && /^[ \t\r\n\f]/.test(part)) {
        if (this.#lineOpen) this.#blank ??= { node, offset: match.index };
        continue;
      }
      if (this.#blank) this.#append(' ', this.#blank.node, this.#blank.offset);
      this.#append(part, node, match.index);
    }
  }

  #append(part: string, node: Text, offset: number): void {
    this.#openLine();
    this.#blank = null;
    this.pieces.push({ start: this.text.length, length: part.length, node, offset });
    this.text += part.replaceAll('\u00A0', ' ');
  }

  #openLine(): void {
    if (this.#lineEnded) this.text += '\n';
    this.#lineEnded = false;
    this.#lineOpen = true;
  }

  #endLine(): void {
    if (this.#lineOpen) this.#lineEnded = true;
    this.#lineOpen = false;
    this.#blank = null;
  }
}

/** Whether blanks and line breaks in text nodes show; taken from the style the editor works with. */
function keepsSpace(content: Element): boolean {
  const view = content.ownerDocument.defaultView;
  const inherited = view?.getComputedStyle(content).whiteSpace ?? '';
  return /^(?:pre|break-spaces)/.test(inherited) || content.matches('.CodeMirror-code');
}
