import { remembered } from '@/utils/remembered';

import { flatAncestors, flatChildren } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { textOf } from '../dom/text';
import { sellerWords } from '../words/authors';
import { COMMON_LABEL, NOT_NAMED } from '../words/shop';
import { isCompanyName } from './names';
import { segmentsOf } from './place';

const TOP_TAGS: ReadonlySet<string> = new Set(['header', 'nav', 'ion-header', 'ion-toolbar']);
const TOP_NAME =
  /(?:nav-?bar|top-?bar|(?:^|\s)top(?:\s|$)|toolbar|header|side-?bar|side-?nav|app-?bar|banner|navigation)/i;
const ACCOUNT_NAME =
  /(?:^|[\s_-])(?:account|user(?:-?name)?|profile|shop(?:-?name)?|store(?:-?name)?|seller(?:-?name)?|merchant|company|tenant|org(?:anization)?|me(?!-))(?:$|[\s_-])/i;

/** Elements that are looked at in all and in each part of a page's top: a shop's name stands early. */
const MOST_OUTER = 400;
const MOST_INNER = 300;

/** From this score on, a text is taken for the shop's name. */
const LEAST_SCORE = 3;
/** What a label such as 'Shop:' before it is worth. */
const LABELLED = 3;

/** The shop that is logged in, where the page shows it beside the menu; null where it does not. */
export function shopOf(body: Element): string | null {
  let best: { name: string; score: number } | null = null;
  for (const top of topsOf(body)) {
    for (const element of outermost(top, MOST_INNER)) {
      const text = nameIn(element);
      if (text === null) continue;
      const name = afterLabel(text);
      const score = (name === text ? 0 : LABELLED) + scoreOf(name, element, top);
      if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { name, score };
    }
  }
  return best?.name ?? null;
}

/** A shop's name and its parts: 'Ada Ltd. · Grace Hopper' names the shop and who works there. */
export function partsOfShop(shop: string): string[] {
  const parts = segmentsOf(shop).map((part) => part.trim());
  return parts.length < 2 ? [shop] : [shop, ...parts.filter((part) => part.length > 2)];
}

/** 'Ada' of 'Shop: Ada'; the text itself where no label names the shop. */
function afterLabel(text: string): string {
  const [, label = '', name] = /^([^:]{2,20}?)\s?:\s+(\S.*)$/.exec(text) ?? [];
  return name !== undefined && sellerWords.is(label) ? name : text;
}

/** The parts of a page in which the shop's name may stand. */
export function topsOf(body: Element): Element[] {
  return outermost(body, MOST_OUTER).filter((element) => {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
    return TOP_TAGS.has(element.localName) || isTopName(names);
  });
}

const isTopName = remembered((names: string) => TOP_NAME.test(names));

/** The element and what is in it, level by level, at most so many. */
function outermost(root: Element, most: number): Element[] {
  const elements = [root];
  for (let index = 0; index < elements.length && elements.length < most; index++) {
    const element = elements[index];
    if (element !== undefined) elements.push(...flatChildren(element, most - elements.length));
  }
  return elements;
}

/** The text of an element that holds words of its own and may be a name. */
function nameIn(element: Element): string | null {
  const hasOwnText = [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
  );
  if (!hasOwnText || element.childElementCount > 2 || isHidden(element)) return null;
  const text = textOf(element);
  return text.length < 3 || text.length > 50 || NOT_NAMED.test(text) ? null : text;
}

function scoreOf(name: string, element: Element, top: Element): number {
  let score = isCompanyName(name) ? 4 : 0;
  for (const at of flatAncestors(element)) {
    const names = [at.getAttribute('class'), at.id, at.getAttribute('data-testid')].join(' ');
    if (ACCOUNT_NAME.test(names)) score += 3;
    if (at === top || score > 4) break;
  }
  // An entry of the menu leads somewhere; the shop's name mostly does not.
  return element.closest('li') !== null && element.closest('a') !== null ? score - 2 : score;
}

const SITE_NAME = '[property="og:site_name"], [name="application-name"]';

/** What the site calls itself: its host's labels, its mark at the top, the constant part of titles. */
export function siteNames(document: Document, url: string): string[] {
  const brand = document.querySelector(
    '.navbar-brand, [class*="brand" i], [class*="logo" i], [class*="toolbar__title" i], [class*="toolbar-title" i], [class*="app-title" i], header a, [role="banner"] a, nav a[href="/"]',
  );
  // Browsers have a table of tags; by attributes they would ask every element of the page.
  const meta = [...document.querySelectorAll('meta')].find((each) => each.matches(SITE_NAME));
  const title = document.title.split(/\s[|–—·-]\s/).slice(1);
  return [
    ...hostNames(url),
    brand === null ? '' : textOf(brand),
    meta?.getAttribute('content') ?? '',
    ...title,
  ].filter((name) => name.length > 2 && name.length < 40);
}

/** Labels of an address's host that are a name: 'handelo' of 'panel.handelo.example'. */
export function hostNames(url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 3 && !COMMON_LABEL.test(label));
}
