import { assignedElements, flatContains, queryAllDeep } from '../dom/flat-tree';
import { isInvisible } from '../dom/hidden';

const CONTROLS =
  'button, input, a, [role=button], [type=submit], [class*="send" i], [class*="btn" i], [class*="button" i]';

/** Everything under `root`, itself included, that can be pressed; of nested ones the outermost. */
export function controlsIn(root: Element): Element[] {
  const controls = [...elementsIn(root)].filter(
    (element) => isControl(element) && !isInvisible(element),
  );
  return controls.filter(
    (control) =>
      !controls.some(
        (other) =>
          other !== control &&
          (isReal(other)
            ? flatContains(other, control)
            : !isReal(control) && flatContains(control, other)),
      ) &&
      (isReal(control) ||
        !controls.some((other) => other !== control && flatContains(control, other))),
  );
}

/** Everything that is rendered under `root`, itself included; what is put into slots as well. */
function elementsIn(root: Element, found = new Set<Element>()): Set<Element> {
  for (const element of [root, ...queryAllDeep(root, '*')]) found.add(element);
  for (const element of found) {
    for (const assigned of assignedElements(element)) {
      if (!found.has(assigned)) elementsIn(assigned, found);
    }
  }
  return found;
}

function isControl(element: Element): boolean {
  if (isReal(element)) return true;
  return element.matches(CONTROLS) && !/^(?:input|a|form)$/.test(element.localName);
}

/** A control by its kind, not by its class alone. */
export function isReal(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || element.getAttribute('role') === 'button') return true;
  if (localName.includes('-')) return /(?:button|btn|fab)(?:-|$)/.test(localName);
  if (localName === 'input') {
    return /^(?:submit|button|image)$/i.test(element.getAttribute('type') ?? '');
  }
  if (localName !== 'a') return false;
  const href = element.getAttribute('href');
  return href === null || /^(?:#|javascript:)/i.test(href);
}
