/** What is done about what happens in a window, by its name. */
type Handlers = Readonly<Record<string, (event: Event) => void>>;

/**
 * Hears what happens in windows: what scrolls or is pressed in a frame is heard in that frame alone.
 *
 * @returns a function that listens from now on in the window of a document and in those around it; asked again
 *   for the same document, it does nothing
 */
export function hearWindows(handlers: Handlers, signal: AbortSignal): (page: Document) => void {
  const heard = new WeakSet<Document>();
  const hear = (page: Document): void => {
    if (heard.has(page)) return;
    heard.add(page);
    for (const [type, handler] of Object.entries(handlers)) {
      page.defaultView?.addEventListener(type, handler, { capture: true, passive: true, signal });
    }
    const frame = page.defaultView?.frameElement;
    if (frame && page !== document) hear(frame.ownerDocument);
  };
  return hear;
}
