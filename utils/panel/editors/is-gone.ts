/** Whether an element is no more on the page: taken out, or with the frame that it stood in. */
export function isGone(element: Element): boolean {
  // In a frame that was taken out everything is still connected, to a document that nobody shows.
  return !element.isConnected || element.ownerDocument.defaultView === null;
}
