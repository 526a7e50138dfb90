import { rangesOf } from '../editors';
import { type Mark, MARK_COLOURS, SEVERITIES, type Severity, tintOf } from './mark';

const PREFIX = 'panelwatch-';

/**
 * Underlines marks in an editor whose text is in the page, by the CSS Custom Highlight API: nothing is
 * written into the editor. Marks of an earlier call in the same document are taken back.
 *
 * @returns false where the browser cannot, or where the text is in no node, as in a textarea
 */
export function highlight(editor: Element, marks: readonly Mark[]): boolean {
  const registry = registryOf(editor.ownerDocument);
  const view = editor.ownerDocument.defaultView;
  if (!registry || !view) return false;
  for (const severity of SEVERITIES) registry.delete(PREFIX + severity);
  if (marks.length === 0) return true;

  const ranges = rangesOf(editor, marks);
  if (ranges.every((range) => range === null)) return false;
  addStyle(editor);
  SEVERITIES.forEach((severity, priority) => {
    const own = ranges.filter(
      (range, index): range is Range => range !== null && marks[index]?.severity === severity,
    );
    if (own.length === 0) return;
    const highlighted = new view.Highlight(...own);
    highlighted.priority = priority;
    registry.set(PREFIX + severity, highlighted);
  });
  return true;
}

/** Takes all marks of a document back. */
export function clearHighlights(document: Document): void {
  const registry = registryOf(document);
  for (const severity of SEVERITIES) registry?.delete(PREFIX + severity);
}

function registryOf(document: Document): HighlightRegistry | undefined {
  return document.defaultView?.CSS.highlights;
}

/** A highlight is styled by the tree that its text stands in: the document or a shadow root. */
function addStyle(editor: Element): void {
  const root = editor.getRootNode();
  const parent = isShadowRoot(root) ? root : editor.ownerDocument.head;
  if (parent.querySelector('style[data-panelwatch-host]')) return;
  const style = editor.ownerDocument.createElement('style');
  style.dataset.panelwatchHost = 'marks';
  style.textContent = SEVERITIES.map(ruleOf).join('\n');
  parent.append(style);
}

/** Of other frames shadow roots are instances of other classes. */
function isShadowRoot(root: Node): root is ShadowRoot {
  return 'host' in root;
}

function ruleOf(severity: Severity): string {
  return `::highlight(${PREFIX}${severity}) { background-color: ${tintOf(severity)}; text-decoration: underline wavy ${MARK_COLOURS[severity]} 1.5px; text-decoration-skip-ink: none; }`;
}
