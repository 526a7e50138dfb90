import { flatParent } from '../dom/flat-tree';

/** Relative luminance below which a background counts as dark. */
const DARK_BELOW = 0.3;

/**
 * Whether the page is light or dark around `element`. What is drawn over a page has to suit the page,
 * which often does not follow the viewer's own preference.
 */
export function pageSchemeAt(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { backgroundColor } = getComputedStyle(at);
    const luminance = luminanceOf(backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  // Nothing painted: the browser's canvas shows, dark only where the page says that it can be.
  const { colorScheme } = getComputedStyle(element.ownerDocument.documentElement);
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return colorScheme.includes('dark') && (prefersDark || !colorScheme.includes('light'))
    ? 'dark'
    : 'light';
}

/**
 * Relative luminance (0–1, WCAG 2.2 without its gamma, which does not matter for light or dark) of a
 * computed colour; null for one that lets what is behind it through.
 */
function luminanceOf(colour: string): number | null {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || alpha < 0.5) return null;
  if (red === undefined || green === undefined || blue === undefined) return null;
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
