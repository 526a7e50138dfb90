import { rootOf } from './flat-tree';
import { collapse, textOf } from './text';

/**
 * What a control or pictogram is called, in the order a browser computes accessible names:
 * `aria-labelledby`, `aria-label`, its <label>, `alt`, its text, `value`, `title`, `placeholder`.
 * Empty where nothing names it.
 */
export function labelOf(element: Element): string {
  for (const name of nameSources(element)) {
    const label = collapse(name ?? '');
    if (label !== '') return label;
  }
  return '';
}

function* nameSources(element: Element): Generator<string | null | undefined> {
  yield labelledBy(element);
  yield element.getAttribute('aria-label');
  yield* labels(element);
  yield element.getAttribute('alt');
  if (!isEditor(element)) yield textOf(element);
  if (isButtonInput(element)) yield element.getAttribute('value');
  yield element.getAttribute('title');
  yield element.getAttribute('data-original-title');
  yield element.getAttribute('placeholder') ?? element.getAttribute('data-placeholder');
  yield element.querySelector('svg > title')?.textContent;
  yield element.querySelector('[aria-label]')?.getAttribute('aria-label');
  yield element.querySelector('img[alt]')?.getAttribute('alt');
}

function labelledBy(element: Element): string {
  const ids = element.getAttribute('aria-labelledby');
  if (ids === null) return '';
  const root = rootOf(element);
  return ids
    .split(/\s+/)
    .map((id) => root?.getElementById(id) ?? null)
    .map((named) => (named === null || named === element ? '' : textOf(named)))
    .join(' ');
}

function* labels(element: Element): Generator<string> {
  const { id } = element;
  if (id !== '') {
    const label = rootOf(element)?.querySelector(`label[for=${JSON.stringify(id)}]`);
    if (label) yield textOf(label);
  }
  const around = isFormField(element) ? element.closest('label') : null;
  if (around !== null) yield textOf(around);
}

function isFormField(element: Element): boolean {
  return /^(?:input|textarea|select)$/.test(element.localName);
}

function isEditor(element: Element): boolean {
  return isFormField(element) || element.hasAttribute('contenteditable');
}

function isButtonInput(element: Element): boolean {
  return (
    element.localName === 'input' &&
    /^(?:submit|button|reset|image)$/i.test(element.getAttribute('type') ?? '')
  );
}
