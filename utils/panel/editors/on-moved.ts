/**
 * Calls back when `editor` or its text may stand elsewhere: it was scrolled, or what it stands in was, or it has
 * another size.
 */
export function onMoved(editor: Element, callback: () => void, signal: AbortSignal): void {
  // Scrolling is heard in the tree it happens in: beyond a shadow root or a frame nobody hears of it.
  const trees: (EventTarget | null)[] = [editor.getRootNode(), editor.ownerDocument.defaultView];
  for (const tree of trees) {
    tree?.addEventListener('scroll', callback, { capture: true, passive: true, signal });
  }
  const sizes = new ResizeObserver(callback);
  sizes.observe(editor);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}
