// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';

import { draftText, rangeOf } from '@/utils/panel/editors';

function editor(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

describe('draftText', () => {
  test.each<{ when: string; html: string; expected: string }>([
    { when: 'a paragraph', html: '<div contenteditable><p>Hello</p></div>', expected: 'Hello' },
    {
      when: 'paragraphs with an empty one between (Quill, ProseMirror, Lexical)',
      html: '<div contenteditable><p>a</p><p><br class="ProseMirror-trailingBreak"></p><p>b</p></div>',
      expected: 'a\n\nb',
    },
    {
      when: 'bare text and divisions, as browsers write by themselves',
      html: '<div contenteditable>a<div>b</div><div><br></div><div>c</div></div>',
      expected: 'a\nb\n\nc',
    },
    {
      when: 'line breaks',
      html: '<div contenteditable>a<br>b<br><br>c</div>',
      expected: 'a\nb\n\nc',
    },
    {
      when: 'a line break that only holds the last line open',
      html: '<div contenteditable><p>a<br></p></div>',
      expected: 'a',
    },
    {
      when: 'a new last line without text',
      html: '<div contenteditable><p>a</p><p><br></p></div>',
      expected: 'a\n',
    },
    {
      when: 'marks that hold the caret (CKEditor, Slate)',
      html: '<div contenteditable><p>a\u200Bb\uFEFF</p></div>',
      expected: 'ab',
    },
    {
      when: 'no-break spaces',
      html: '<div contenteditable>a\u00A0 b</div>',
      expected: 'a  b',
    },
    {
      when: 'blanks of the source between blocks',
      html: '<div contenteditable>\n  <p>a\n  b</p>\n  <p>c</p>\n</div>',
      expected: 'a b\nc',
    },
    {
      when: 'line breaks that the style keeps',
      html: '<div contenteditable style="white-space: pre-wrap">a\nb</div>',
      expected: 'a\nb',
    },
    {
      when: 'a placeholder (Slate)',
      html: '<div contenteditable><div><span data-slate-placeholder="true" contenteditable="false">Write</span><span>\uFEFF<br></span></div></div>',
      expected: '',
    },
    {
      when: 'what an editor adds for itself (TinyMCE, Quill)',
      html: '<div contenteditable><p>a</p><p data-mce-bogus="all">x</p><span class="ql-ui" contenteditable="false">y</span></div>',
      expected: 'a',
    },
    {
      when: 'items of a list',
      html: '<div contenteditable><ul><li>a</li><li>b</li></ul></div>',
      expected: 'a\nb',
    },
    {
      when: 'formatting within a line',
      html: '<div contenteditable><p>Hello <b>dear</b> <i>Ana</i></p></div>',
      expected: 'Hello dear Ana',
    },
    {
      when: 'empty lines of CodeMirror',
      html: '<div class="CodeMirror"><div class="CodeMirror-code"><pre class="CodeMirror-line"><span>a</span></pre><pre class="CodeMirror-line"><span>\u200B</span></pre><pre class="CodeMirror-line"><span>b</span></pre></div></div>',
      expected: 'a\n\nb',
    },
    { when: 'nothing', html: '<div contenteditable><p><br></p></div>', expected: '' },
  ])('reads $when', ({ html, expected }) => {
    expect(draftText(editor(html))).toBe(expected);
  });

  test('reads the value of a field', () => {
    const field = editor('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = 'a\nb ';
    expect(draftText(field)).toBe('a\nb ');
  });

  test('leaves the editor as it is', () => {
    const written = editor('<div contenteditable><p>a <b>b</b><br></p>\n</div>');
    const before = written.outerHTML;
    draftText(written);
    expect(written.outerHTML).toBe(before);
  });
});

describe('rangeOf', () => {
  test('stands on the text that it was asked for, across elements and skipped marks', () => {
    const written = editor('<div contenteditable><p>Write\u200B to a@<b>b.sk</b> now</p></div>');
    const text = draftText(written);
    const start = text.indexOf('a@');
    expect(rangeOf(written, start, start + 6)?.toString()).toBe('a@b.sk');
  });

  test('ends with a text that ends the draft', () => {
    const written = editor('<div contenteditable><p>a</p><p>bc</p></div>');
    expect(rangeOf(written, 2, 4)?.toString()).toBe('bc');
  });

  test('is null for a field, and for what is no text', () => {
    expect(rangeOf(editor('<textarea>abc</textarea>'), 0, 1)).toBeNull();
    expect(rangeOf(editor('<div contenteditable><p>a</p><p>b</p></div>'), 1, 2)).toBeNull();
  });
});
