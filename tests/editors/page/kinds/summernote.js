import $ from 'jquery';

import { linesOf } from './lines.js';

export const css = ['summernote/dist/summernote-lite.css'];

export async function mount(host, changed) {
  window.$ = window.jQuery = $;
  await import('summernote/dist/summernote-lite.js');
  const place = host.appendChild(document.createElement('div'));
  $(place).summernote({
    placeholder: 'Odpoveď',
    height: 120,
    toolbar: [['style', ['bold', 'undo', 'redo']]],
    callbacks: { onChange: changed },
  });
  const editable = host.querySelector('.note-editable');
  return {
    root: editable,
    text: () => linesOf(editable),
    data: () => $(place).summernote('code'),
    focus: () => $(place).summernote('focus'),
    insert: (text) => document.execCommand('insertText', false, text),
    undo: () => $(place).summernote('undo'),
    clear: () => $(place).summernote('reset'),
    destroy() {
      $(place).summernote('destroy');
      host.replaceChildren();
    },
  };
}
