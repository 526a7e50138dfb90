import { fold } from '@/utils/time/tokens';

import { flatContains, flatParent, queryAllDeep, queryAllIn, type Root } from '../dom/flat-tree';
import { textOf, type TextRun, textRuns } from '../dom/text';
import { hostNames, partsOfShop, shopOf, siteNames } from '../list/shop';
import { isSameName, sideOfRole } from '../list/sides';
import type { Author } from '../reading';
import type { PageNames } from './authors';

/** Where panels show which shop is logged in: bars above everything, not the heads of cards. */
const BARS =
  'header:not(main *, article *, section *, li *, form *, [role=main] *), [role=banner], [class*="navbar" i], [class*="topbar" i], [class*="top-bar" i], [class*="appbar" i], [class*="app-bar" i], [class*="toolbar" i]';

const HEADINGS = 'h1, h2, h3, h4, [role=heading], [class*="title" i], [class*="heading" i]';

/** Parts of a page that name the shop, or everybody, rather than whom this discussion is with. */
const ELSEWHERE = 'header, nav, aside, footer, [role=banner], [role=navigation], ul, table';
/** How far above the messages the other side may be named, in levels of the tree. */
const AROUND = 3;

/** Longest text of a bar's or a heading's part that can be a name. */
const NAME_LENGTH = 60;
const MOST_NAMES = 40;

/**
 * Names on the page around a thread.
 *
 * @param thread - the element around the messages
 * @param isOutside - true for elements that are no part of the thread or the composer
 */
export function pageNames(
  document: Document,
  roots: readonly Root[],
  url: string,
  thread: Element | null,
  isOutside: (element: Element) => boolean,
): PageNames {
  const shop = shopOf(document.body);
  const hosts = hostNames(url).map((name) => fold(name));
  const isSite = (name: string): boolean => hosts.some((host) => isSameName(fold(name), host));
  // 'has-topbar' names what is around the bar and everything else.
  const isBar = (element: Element): boolean =>
    isOutside(element) && (thread === null || !flatContains(element, thread));
  const bars = queryAllIn(roots, BARS).filter(isBar);
  const headings = queryAllIn(roots, HEADINGS).filter(isOutside);
  const around =
    thread === null ? [] : textRuns(partAround(thread)).filter(({ element }) => isOutside(element));
  const said = namesInFacts(around.map(({ text }) => text));
  const namesOf = (side: Author): string[] =>
    said.flatMap((fact) => (fact.side === side ? [fact.name] : []));
  const [buyer = null, ...others] = new Set(namesOf('buyer'));
  return {
    buyer: others.length === 0 ? buyer : null,
    site: siteNames(document, url),
    shop: [
      ...(shop === null ? [] : partsOfShop(shop)),
      ...namesOf('seller'),
      // The bar names the marketplace as well.
      ...bars
        .flatMap(namesIn)
        .filter((name) => !isSite(name))
        .slice(0, MOST_NAMES),
    ],
    headings: [document.title, ...headings.map((heading) => textOf(heading).slice(0, 200))],
    beside: textsBeside(around),
  };
}

/** Short texts beside the messages, such as the name below a heading. */
function textsBeside(around: readonly TextRun[]): string[] {
  return around
    .filter(
      ({ text, element }) => text.length <= NAME_LENGTH && element.closest(ELSEWHERE) === null,
    )
    .map(({ text }) => text)
    .slice(0, MOST_NAMES);
}

function partAround(thread: Element): Element {
  let around = thread;
  for (let level = 0; level < AROUND; level++) {
    const above = flatParent(around);
    if (above === null || above.localName === 'body') break;
    around = above;
  }
  return around;
}

interface Fact {
  readonly side: Author;
  readonly name: string;
}

/** Names behind a role, such as those of 'Customer: Ada' and of a row of 'Seller' and 'Lamp shop'. */
function namesInFacts(texts: readonly string[]): Fact[] {
  return texts.flatMap((text, at): Fact[] => {
    const [, role = text, within] = /^([^:]{2,20}?)\s?:(?:\s+(\S.*))?$/.exec(text) ?? [];
    const name = within ?? texts[at + 1] ?? '';
    const side = role.length <= NAME_LENGTH ? sideOfRole(role) : null;
    return side === null || name.length > NAME_LENGTH ? [] : [{ side, name }];
  });
}

/** Texts in a bar that lead nowhere: links are the menu, and the site's own name. */
function namesIn(bar: Element): string[] {
  const leaves = queryAllDeep(bar, '*').filter(
    (element) => element.childElementCount === 0 && !element.closest('ul, ol, nav a, [role=menu]'),
  );
  return leaves
    .map((leaf) => afterLabel(textOf(leaf) || (leaf.getAttribute('aria-label') ?? '')))
    .filter((text) => text.length > 3 && text.length <= NAME_LENGTH)
    .filter((text) => sideOfRole(text) !== 'platform');
}

/** 'Ada Ltd.' of 'Shop: Ada Ltd.'. */
function afterLabel(text: string): string {
  return text.replace(/^[^:]{2,20}:\s+(?=\S)/, '');
}
