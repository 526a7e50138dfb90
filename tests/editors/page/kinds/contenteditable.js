import { linesOf } from './lines.js';

export function mount(host, changed) {
  const element = host.appendChild(document.createElement('div'));
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', 'Odpoveď');
  element.style.cssText =
    'min-height: 120px; max-height: 160px; overflow: auto; border: 1px solid #888; padding: 8px; white-space: pre-wrap';
  element.addEventListener('input', changed);
  return {
    root: element,
    text: () => linesOf(element),
    data: () => element.innerHTML,
    focus: () => element.focus(),
    insert: (text) => document.execCommand('insertText', false, text),
    undo: () => document.execCommand('undo'),
    clear() {
      element.textContent = '';
    },
    destroy: () => element.remove(),
  };
}
