import { flatChildNodes, isElement } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import { isText } from '../dom/node-kinds';
import { isBlock } from '../editors/editor-parts';

/** Class names of kits for text whose line breaks are shown, where no style sheet can be asked. */
const KEEPS_LINES =
  /(?:^|[\s_-])(?:pre|pre-?line|pre-?wrap|whitespace-pre\S*|break-spaces)(?:$|[\s_-])/i;

/**
 * The text that the given nodes show, with line breaks as a reader sees them.
 *
 * @param root - holds all the nodes
 * @param nodes - each with what of it is meant
 */
export function shownText(root: Element, nodes: ReadonlyMap<Text, string>): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
  };
  const visit = (element: Element, keepsLines: boolean): void => {
    for (const node of flatChildNodes(element)) {
      if (isText(node)) {
        const data = nodes.get(node) ?? '';
        text += keepsLines ? data : collapsed(data, text);
      } else if (isElement(node)) {
        if (node.localName === 'br') text = `${text.trimEnd()}${trailingBreaks(text)}\n`;
        else if (!isHidden(node)) {
          const block = isBlock(node);
          if (block) breakLine();
          visit(node, showsLines(node, keepsLines));
          if (block) breakLine();
        }
      }
    }
  };
  visit(root, showsLines(root, false));
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function collapsed(data: string, before: string): string {
  const text = data.replaceAll(/[\s\u00A0]+/g, ' ');
  return before === '' || /\s$/.test(before) ? text.trimStart() : text;
}

function trailingBreaks(text: string): string {
  return /(?<!\n)\n*$/.exec(text)?.[0] ?? '';
}

function showsLines(element: Element, inherited: boolean): boolean {
  if (element.localName === 'pre') return true;
  const view = element.ownerDocument.defaultView;
  if (view) return /^(?:pre|break-spaces)/.test(view.getComputedStyle(element).whiteSpace);
  const style = element.getAttribute('style') ?? '';
  const said = /white-space\s*:\s*([\w-]+)/.exec(style)?.[1];
  if (said !== undefined) return /^(?:pre|break-spaces)/.test(said);
  return inherited || KEEPS_LINES.test(element.getAttribute('class') ?? '');
}
