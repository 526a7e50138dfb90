import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What takes the focus where nothing in the place is the safe choice. */
const FOCUSABLE = 'button, summary, input, select';

/**
 * Keeps the focus in a place whose content gives way to another: without it, who goes by keyboard
 * starts at the top of the page again after each press.
 *
 * @returns for the element of the place; in it `data-safe` marks what takes the focus before all else
 */
export function useKeptFocus<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const { activeElement } = document;
  const hadFocus = activeElement !== null && place.current?.contains(activeElement) === true;
  useLayoutEffect(() => {
    const { current } = place;
    if (!hadFocus || !current || current.contains(document.activeElement)) return;
    const next = current.querySelector('[data-safe]') ?? current.querySelector(FOCUSABLE);
    if (next instanceof HTMLElement) next.focus();
  });
  return place;
}
