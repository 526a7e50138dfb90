import { queryAllDeep, queryAllIn, type Root } from '../dom/flat-tree';
import { textOf } from '../dom/text';
import { shopOf, siteNames } from '../list/shop';
import type { PageNames } from './authors';

/** Where panels show which shop is logged in: bars above everything, not the heads of cards. */
const BARS =
  'body > header, [role=banner], [class*="navbar" i], [class*="topbar" i], [class*="top-bar" i], [class*="appbar" i], [class*="app-bar" i], [class*="toolbar" i]';

const HEADINGS = 'h1, h2, h3, h4, [role=heading], [class*="title" i], [class*="heading" i]';

/** Longest text of a bar's or a heading's part that can be a name. */
const NAME_LENGTH = 60;
const MOST_NAMES = 40;

/**
 * Names on the page around a thread.
 *
 * @param isOutside - true for elements that are no part of the thread or the composer
 */
export function pageNames(
  document: Document,
  roots: readonly Root[],
  url: string,
  isOutside: (element: Element) => boolean,
): PageNames {
  const shop = shopOf(document.body);
  const bars = queryAllIn(roots, BARS).filter(isOutside);
  const headings = queryAllIn(roots, HEADINGS).filter(isOutside);
  return {
    site: siteNames(document, url),
    shop: [...(shop === null ? [] : [shop]), ...bars.flatMap(namesIn).slice(0, MOST_NAMES)],
    headings: [document.title, ...headings.map((heading) => textOf(heading).slice(0, 200))],
  };
}

/** Texts in a bar that lead nowhere: links are the menu, and the site's own name. */
function namesIn(bar: Element): string[] {
  const leaves = queryAllDeep(bar, '*').filter(
    (element) => element.childElementCount === 0 && !element.closest('ul, ol, nav a, [role=menu]'),
  );
  return leaves.map(textOf).filter((text) => text.length > 3 && text.length <= NAME_LENGTH);
}
