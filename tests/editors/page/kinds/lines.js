/** What the blocks of an editable element hold, a line each; for editors whose model is their markup. */
export function linesOf(root) {
  const lines = [];
  for (const child of root.childNodes) {
    const isBlock = /^(?:DIV|P|LI|H\d|BLOCKQUOTE)$/.test(child.nodeName);
    if (isBlock || lines.length === 0) lines.push('');
    lines[lines.length - 1] += textOf(child);
  }
  return lines
    .map((line) => line.replace(/\n$/, ''))
    .join('\n')
    .replace(/\n$/, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '');
}

function textOf(node) {
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  return [...node.childNodes].map(textOf).join('');
}
