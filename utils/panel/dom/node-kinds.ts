// Classes such as Text differ from frame to frame, so names decide and not `instanceof`.

/** True for a text node, whichever frame it comes from. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** True for an element of HTML, which has focus() and click(). */
export function isHtml(element: Element): element is HTMLElement {
  return element.namespaceURI === 'http://www.w3.org/1999/xhtml' && 'click' in element;
}

/** True for a form. */
export function isForm(target: EventTarget | null): target is HTMLFormElement {
  return target !== null && 'localName' in target && target.localName === 'form';
}

/** True for a frame, of a frameset too; its document is null when it is of another origin. */
export function isFrame(
  target: EventTarget | null,
): target is HTMLIFrameElement | HTMLFrameElement {
  if (target === null || !('localName' in target)) return false;
  return target.localName === 'iframe' || target.localName === 'frame';
}
