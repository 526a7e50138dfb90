import type { Box } from '../overlay/placement';
import { type Mark, MARK_COLOURS, tintOf } from './mark';
import { moved } from './moved';

/** What decides where a field's letters stand. */
const METRICS = [
  'font-family',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'direction',
  'overflow-wrap',
  'tab-size',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Where an element stands in the window, px. */
export type BoxOf = (element: Element) => Box;

/** Underlines over a textarea or input. */
export interface FieldMirror {
  /** Draws the marks of the field's text; none, or no field, takes them away. */
  show(field: Field | null, marks: readonly Mark[]): void;
  /** Follows the field's place, size and scrolling. `origin` is that of the layer it is drawn in. */
  place(origin: { readonly left: number; readonly top: number }): void;
}

/**
 * The text of a field is in no node of the page, so it is laid out once more in `layer`, invisible but
 * for its underlines, with the field's own letters and lines, exactly over it.
 */
export function createFieldMirror(layer: HTMLElement, boxOf: BoxOf): FieldMirror {
  const frame = layer.ownerDocument.createElement('div');
  frame.className = 'mirror';
  frame.ariaHidden = 'true';
  const text = layer.ownerDocument.createElement('div');
  frame.append(text);
  let field: Field | null = null;
  /** What is drawn: the field's text as it was then, and its marks. */
  let drawn: { readonly value: string; readonly marks: readonly Mark[] } = { value: '', marks: [] };
  let listening = new AbortController();

  const draw = (value: string, marks: readonly Mark[]): void => {
    drawn = { value, marks };
    text.replaceChildren(...piecesOf(value, marks, layer.ownerDocument));
  };
  const follow = (): void => {
    if (field) draw(field.value, moved(drawn.marks, drawn.value, field.value));
  };

  return {
    show(next, marks) {
      listening.abort();
      field = marks.length > 0 ? next : null;
      if (!field) {
        frame.remove();
        return;
      }
      draw(field.value, marks);
      layer.append(frame);
      listening = new AbortController();
      field.addEventListener('input', follow, { signal: listening.signal });
    },
    place({ left, top }) {
      if (!field?.isConnected) {
        frame.remove();
        return;
      }
      const box = boxOf(field);
      const style = getComputedStyle(field);
      for (const metric of METRICS) text.style.setProperty(metric, style.getPropertyValue(metric));
      text.style.whiteSpace = field.localName === 'input' ? 'pre' : 'pre-wrap';
      // Inside of the border and without the scroll bar: that is where the letters stand.
      text.style.width = `${field.clientWidth}px`;
      text.style.transform = `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)`;
      frame.style.width = `${field.clientWidth}px`;
      frame.style.height = `${field.clientHeight}px`;
      // What the field stands in, such as its frame, may be drawn larger than it is.
      const scale = (box.right - box.left) / field.offsetWidth || 1;
      const x = box.left + field.clientLeft * scale - left;
      const y = box.top + field.clientTop * scale - top;
      frame.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    },
  };
}

function piecesOf(value: string, marks: readonly Mark[], document: Document): Node[] {
  const pieces: Node[] = [];
  let done = 0;
  for (const { start, end, severity } of marks.toSorted((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(document.createTextNode(value.slice(done, from)));
    const piece = document.createElement('span');
    piece.style.textDecorationColor = MARK_COLOURS[severity];
    piece.style.backgroundColor = tintOf(severity);
    piece.textContent = value.slice(from, end);
    pieces.push(piece);
    done = end;
  }
  // A last line break opens a line only when something stands in it.
  pieces.push(document.createTextNode(`${value.slice(done)}\u200b`));
  return pieces;
}
