import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';

import { linesOf } from './lines.js';

export async function mount(host, changed) {
  const target = host.appendChild(document.createElement('textarea'));
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    height: 220,
    menubar: false,
    statusbar: false,
    promotion: false,
    toolbar: 'undo redo bold',
    iframe_aria_text: 'Odpoveď',
  });
  editor.on('input undo redo change SetContent', changed);
  return {
    root: editor.getBody(),
    text: () => linesOf(editor.getBody()),
    data: () => editor.getContent(),
    focus: () => editor.focus(),
    insert: (text) => editor.execCommand('mceInsertContent', false, text.replace(/ $/, '&nbsp;')),
    undo: () => editor.undoManager.undo(),
    clear() {
      editor.setContent('');
      editor.undoManager.clear();
    },
    destroy() {
      editor.remove();
      host.replaceChildren();
    },
  };
}
