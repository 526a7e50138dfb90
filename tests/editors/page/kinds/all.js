/** Every kind of editor, loaded when a page wants it. */
export const kinds = {
  textarea: () => import('./fields.js').then(({ textarea: mount }) => ({ mount })),
  input: () => import('./fields.js').then(({ input: mount }) => ({ mount })),
  contenteditable: () => import('./contenteditable.js'),
  quill: () => import('./quill.js'),
  tinymce: () => import('./tinymce.js'),
  ckeditor5: () => import('./ckeditor5.js'),
  ckeditor4: () => import('./ckeditor4.js'),
  prosemirror: () => import('./prosemirror.js'),
  tiptap: () => import('./tiptap.js'),
  lexical: () => import('./lexical.js'),
  slate: () => import('./slate.jsx'),
  draft: () => import('./draft.jsx'),
  trix: () => import('./trix.js'),
  summernote: () => import('./summernote.js'),
  codemirror5: () => import('./codemirror5.js'),
  codemirror6: () => import('./codemirror6.js'),
};
