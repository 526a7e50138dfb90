import { flatAncestors, queryAllDeep } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { textOf } from '../dom/text';

/** Forms of companies in the markets' countries. */
const COMPANY =
  /(?:^|[\s,])(?:s\.?\s?r\.?\s?o\.?|a\.?\s?s\.?|d\.?\s?o\.?\s?o\.?|j\.?\s?d\.?\s?o\.?\s?o\.?|s\.?\s?p\.?|sp\.\s?z\s?o\.?\s?o\.?|GmbH(?: & Co\. KG)?|UG|AG|e\.?\s?K\.?|OHG|Lda\.?|Unipessoal|S\.?L\.?U?\.?|S\.?A\.?|SARL|SAS|EURL|S\.?r\.?l\.?s?|S\.?R\.?L\.?|S\.?p\.?A\.?|Kft\.?|Bt\.?|Zrt\.?|Ltd\.?|LLC|Inc\.?|AB|ApS|B\.?V\.?)$/u;
const TOP =
  'header, [role="banner"], nav, [role="navigation"], [class*="navbar" i], [class*="topbar" i], [class*="toolbar" i], [class*="header" i], [class*="sidebar" i], [class*="app-bar" i], ion-header';
const ACCOUNT_NAME =
  /(?:^|[\s_-])(?:account|user(?:-?name)?|profile|shop(?:-?name)?|store(?:-?name)?|seller(?:-?name)?|merchant|company|tenant|org(?:anization)?|me)(?:$|[\s_-])/i;
const NOT_NAMED = /^(?:menu|account|profile|logout|log out|settings|\d+|[\p{Lu}]{1,2})$/iu;

/** The shop that is logged in, where the page shows it beside the menu; null where it does not. */
export function shopOf(document: Document): string | null {
  let best: { name: string; score: number } | null = null;
  for (const top of queryAllDeep(document, TOP)) {
    for (const element of [top, ...top.querySelectorAll('*')]) {
      const score = scoreOf(element, top);
      if (score < 3 || (best !== null && score <= best.score)) continue;
      best = { name: nameOf(element), score };
    }
  }
  return best === null ? null : best.name;
}

function nameOf(element: Element): string {
  return textOf(element);
}

function scoreOf(element: Element, top: Element): number {
  if (element.childElementCount > 2 || isHidden(element)) return 0;
  const text = nameOf(element);
  if (text.length < 3 || text.length > 50 || NOT_NAMED.test(text)) return 0;
  const ownText = [...element.childNodes].some(
    (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
  );
  if (!ownText) return 0;
  let score = COMPANY.test(text) ? 4 : 0;
  for (const at of flatAncestors(element)) {
    const names = `${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('data-testid') ?? ''}`;
    if (ACCOUNT_NAME.test(names)) score += 3;
    if (at === top || score > 4) break;
  }
  return element.closest('li') !== null && element.closest('a') !== null ? score - 2 : score;
}

/** What the site calls itself: its host's labels, its mark at the top, the constant part of titles. */
export function siteNames(document: Document, url: string): string[] {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 3 && !COMMON_LABEL.test(label));
  const brand = document.querySelector(
    '.navbar-brand, [class*="brand" i], [class*="logo" i], header a, [role="banner"] a',
  );
  const meta = document.querySelector(
    'meta[property="og:site_name"], meta[name="application-name"]',
  );
  const title = document.title.split(/\s[|–—·-]\s/).slice(1);
  return [
    ...labels,
    brand === null ? '' : textOf(brand),
    meta?.getAttribute('content') ?? '',
    ...title,
  ].filter((name) => name.length > 2 && name.length < 40);
}

const COMMON_LABEL =
  /^(?:www|panel|seller|sellers|partner|partners|admin|portal|shop|app|my|account|test|co|com)$/;
