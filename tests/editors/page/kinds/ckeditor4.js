import { linesOf } from './lines.js';

/** Is no module: it loads its parts by address. */
async function load() {
  window.CKEDITOR_BASEPATH = '/packages/ckeditor4/';
  const script = document.createElement('script');
  script.src = `${window.CKEDITOR_BASEPATH}ckeditor.js`;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}

export async function mount(host, changed) {
  if (!window.CKEDITOR) await load();
  const place = host.appendChild(document.createElement('textarea'));
  const editor = window.CKEDITOR.replace(place, {
    versionCheck: false,
    language: 'en',
    height: 140,
    title: 'Odpoveď',
    removePlugins: 'elementspath,exportpdf,scayt,wsc',
  });
  await new Promise((resolve) => editor.on('instanceReady', resolve));
  editor.on('change', changed);
  return {
    root: editor.editable().$,
    text: () => linesOf(editor.editable().$),
    data: () => editor.getData(),
    focus: () => editor.focus(),
    insert: (text) => editor.insertText(text),
    undo: () => editor.execCommand('undo'),
    // Not setData(), which writes the frame anew and is done later.
    clear: () => editor.editable().setHtml('<p><br></p>'),
    destroy() {
      editor.destroy();
      host.replaceChildren();
    },
  };
}
