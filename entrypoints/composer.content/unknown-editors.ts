import { isFrame } from '@/utils/panel/dom/node-kinds';
import { isGone } from '@/utils/panel/editors';
import type { ReadComposer } from '@/utils/panel/reading';

/** Editors in which somebody writes and that belong to none of the composers that were found. */
interface UnknownEditors {
  /** True, once for each state of the page, where the focus is in such an editor. */
  hasNew(composers: readonly ReadComposer[]): boolean;
  /** The page has changed. */
  outdate(): void;
}

/** An editor that came a moment ago may be written in and sent before the page's changes are looked through. */
export function createUnknownEditors(document: Document): UnknownEditors {
  let met = new WeakSet<Element>();
  return {
    hasNew(composers) {
      const focused = focusedIn(document);
      if (focused === null || !isEditor(focused) || met.has(focused)) return false;
      if (composers.some(({ editor }) => editor.contains(focused))) return false;
      met.add(focused);
      return true;
    },
    outdate() {
      met = new WeakSet();
    },
  };
}

/** The element with the focus, in same-origin frames and open shadow roots too. */
function focusedIn(root: Document | ShadowRoot): Element | null {
  const focused = root.activeElement;
  const inside = isFrame(focused) ? focused.contentDocument : focused?.shadowRoot;
  return (inside && focusedIn(inside)) ?? focused;
}

function isEditor(element: Element): boolean {
  return element.localName === 'textarea' || element.closest('[contenteditable]') !== null;
}

/** A page that draws parts of a composer anew takes ours with it. */
export function isDrawnAnew({ editor, send }: ReadComposer): boolean {
  return [editor, ...send].some(isGone);
}
