import { remembered } from '@/utils/remembered';

import { hasLetter, hasLetterOrDigit } from './letters';

const ICON_TAGS: ReadonlySet<string> = new Set('i svg img picture use'.split(' '));
/** Parts of the class names that fonts of pictograms ask for; 'material-icons' has one of them. */
const ICON_NAMES: ReadonlySet<string> = new Set(
  'icon icons anticon glyphicon codicon mdi fa fas far fal fab fad bi pi ti'.split(' '),
);

/**
 * True for a pictogram: what stands in it as text (the ligatures of icon fonts, 'mark_email_unread')
 * is a name, not words of the page.
 */
export function isIcon(element: Element): boolean {
  const { localName } = element;
  if (ICON_TAGS.has(localName) || localName.endsWith('-icon'))
    return localName !== 'i' || isIconLike(element);
  const names = element.getAttribute('class');
  return names !== null && namesIcon(names) && isIconLike(element);
}

const namesIcon = remembered((names: string) => {
  const lower = names.toLowerCase();
  return (
    lower.split(/[\s_-]/).some((part) => ICON_NAMES.has(part)) || lower.includes('material-symbols')
  );
});

/** Icon fonts hold at most one lower-case ligature; anything else is text in italics or in a box. */
function isIconLike(element: Element): boolean {
  // Without a class there is no font: `<i>yesterday</i>`.
  if (!element.hasAttributes() && hasLetter(element.textContent ?? '')) return false;
  if (element.childElementCount > 0 && element.querySelector('svg, i, img') === null) return false;
  const text = element.textContent ?? '';
  return /^\s*[a-z0-9]+(?:_[a-z0-9]+)*\s*$/.test(text) || !hasLetterOrDigit(text);
}

/** What a pictogram is called in its markup: class names, `name`, `icon`, `href`, the ligature. */
export function iconName(element: Element): string {
  const names = [
    element.getAttribute('class'),
    element.getAttribute('name'),
    element.getAttribute('icon'),
    element.getAttribute('data-icon'),
    element.getAttribute('data-testid'),
    element.querySelector('use')?.getAttribute('href'),
    element.localName === 'svg' ? null : element.textContent,
  ];
  return names.filter(Boolean).join(' ').toLowerCase();
}
