import { Bold, ClassicEditor, Essentials, Paragraph, Undo } from 'ckeditor5';

export const css = ['ckeditor5/dist/ckeditor5.css'];

export async function mount(host, changed) {
  const place = host.appendChild(document.createElement('div'));
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Undo],
    toolbar: ['bold', 'undo', 'redo'],
    placeholder: 'Odpoveď',
  });
  editor.model.document.on('change:data', changed);
  const lines = () =>
    [...editor.model.document.getRoot().getChildren()].map((block) =>
      [...block.getChildren()].map((node) => node.data ?? '\n').join(''),
    );
  return {
    root: editor.editing.view.getDomRoot(),
    text: () => lines().join('\n').replaceAll('\u00a0', ' '),
    data: () => editor.getData(),
    focus: () => editor.editing.view.focus(),
    insert: (text) => editor.execute('insertText', { text }),
    undo: () => editor.execute('undo'),
    clear: () => editor.setData(''),
    async destroy() {
      await editor.destroy();
      host.replaceChildren();
    },
  };
}
