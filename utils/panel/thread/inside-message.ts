import { flatAncestors, flatChildren, flatParent } from '../dom/flat-tree';
import { shapeOf } from './made';

/** An editor inside of the message which it answers. */
interface Inside {
  /** The list of such messages, or what the outermost they are nested in stands in. */
  readonly list: Element;
  readonly message: Element;
  /** The part of the message with the editor. */
  readonly composer: Element;
}

/** Whether the editor is inside of something that others like it stand beside or around; null where not. */
export function insideMessage(editor: Element): Inside | null {
  const around = [...flatAncestors(editor)];
  for (const [level, message] of around.entries()) {
    const shape = shapeOf(message);
    if (level === 0 || /^(?:div|span|form|body|html)\.$/.test(shape)) continue;
    const isLike = (other: Element): boolean => other !== message && shapeOf(other) === shape;
    const outermost = around.slice(level).findLast(isLike) ?? message;
    const list = flatParent(outermost);
    if (list && (outermost !== message || flatChildren(list).some(isLike)))
      return { list, message, composer: formIn(message, editor) ?? around[level - 1] ?? editor };
  }
  return null;
}

function formIn(message: Element, editor: Element): Element | null {
  const form = editor.closest('form');
  return form !== null && message.contains(form) ? form : null;
}
