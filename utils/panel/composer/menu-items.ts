import { queryAllIn, type Root } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';
import { labelOf } from '../dom/label';
import type { ReadComposer } from '../reading';
import { sendWords } from '../words/send';
import { strengthOf } from './send-controls';

const OPEN_MENU_ITEMS = '[role=menu] [role=menuitem], .dropdown-menu a, .dropdown-menu button';

/**
 * Further ways of sending in a menu that is open, such as 'Send and close' beside the main button:
 * kits draw it at the end of the page, far from its composer. It is the composer's that the seller
 * uses: the one with the focus, else the first.
 */
export function withMenuItems(
  composers: readonly ReadComposer[],
  roots: readonly Root[],
): ReadComposer[] {
  if (composers.length === 0) return [];
  const known = new Set(composers.flatMap(({ send }) => send));
  const items = queryAllIn(roots, OPEN_MENU_ITEMS).filter(
    (item) => !known.has(item) && !leadsAway(item) && isSending(item) && !isInvisible(item),
  );
  if (items.length === 0) return [...composers];
  const used = composers.find(({ editor }) => editor.matches(':focus')) ?? composers[0];
  return composers.map((composer) =>
    composer === used ? { ...composer, send: [...composer.send, ...items] } : composer,
  );
}

const LINK = 'a[href]:not([href^="#"], [href^="javascript:" i])';

/** True for an entry of the site's navigation, such as the folder of what was sent. */
function leadsAway(item: Element): boolean {
  return item.matches(LINK) || item.querySelector(LINK) !== null;
}

/** Menus of messages offer to reply; only one that says so sends. */
function isSending(item: Element): boolean {
  return sendWords.has(labelOf(item)) && strengthOf(item, null) === 'named';
}
