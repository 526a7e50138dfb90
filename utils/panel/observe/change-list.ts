import { isElement } from '../dom/flat-tree';
import { isText } from '../dom/node-kinds';
import { mayBeContent } from './relevant';

/** What has changed of one element. */
export interface ElementChange {
  readonly element: Element;
  /** Its children that have come or gone. */
  readonly moved: readonly Element[];
  /** Its attributes or its own text are others. */
  readonly isOwn: boolean;
  /** More than texts may be others: in it or on it, what selectors find is not what it was. */
  readonly isReshaped: boolean;
}

/** Changes since they were last taken, by element. */
export class ChangeList {
  #changes = new Map<
    Element,
    { readonly moved: Set<Element>; isOwn: boolean; isReshaped: boolean }
  >();

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /**
   * Notes what happened to an element.
   *
   * @param mutation - null for an element whose content appeared without one
   */
  note(element: Element, mutation: MutationRecord | null): void {
    let change = this.#changes.get(element);
    if (!change) {
      change = { moved: new Set(), isOwn: false, isReshaped: false };
      this.#changes.set(element, change);
    }
    if (mutation?.type !== 'childList') {
      change.isOwn = true;
      change.isReshaped ||= mutation?.type !== 'characterData';
      return;
    }
    for (const nodes of [mutation.addedNodes, mutation.removedNodes]) {
      for (const node of nodes) {
        if (isText(node)) change.isOwn ||= node.data.trim() !== '';
        else change.isReshaped = true;
        if (isElement(node) && mayBeContent(node)) change.moved.add(node);
      }
    }
  }

  /** All changes, outer and inner ones; from now on there are none. */
  take(): ElementChange[] {
    const taken = [...this.#changes].map(([element, { moved, ...change }]) => ({
      ...change,
      element,
      moved: [...moved],
    }));
    this.#changes = new Map();
    return taken;
  }
}
