// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test } from 'vitest';

import { draftText, isDrawnInPart, rangeOf, selectInDraft } from '@/utils/panel/editors';
import { answerForModels } from '@/utils/panel/editors/models';

/** A model such as CodeMirror 6 leaves at its element, of which the lines from `first` on are drawn. */
function codeMirror6(lines: readonly string[], first: number, last: number, name = 'cmTile') {
  document.body.innerHTML = `<div class="cm-content" contenteditable="true" style="white-space: pre">${lines
    .slice(first, last)
    .map((line) => `<div class="cm-line">${line}</div>`)
    .join('')}</div>`;
  const content = document.body.querySelector('.cm-content')!;
  const text = lines.join('\n');
  const selected: unknown[] = [];
  const view = {
    state: { doc: { toString: () => text } },
    posAtDOM: (node: Node) => text.indexOf(node.textContent ?? ''),
    dispatch: (change: unknown) => selected.push(change),
  };
  return { content: Object.assign(content, { [name]: { view } }), view, selected };
}

function codeMirror5(lines: readonly string[], first: number, last: number): Element {
  document.body.innerHTML = `<div class="CodeMirror"><div><textarea></textarea></div><div class="CodeMirror-code">${lines
    .slice(first, last)
    .map((line) => `<pre class="CodeMirror-line">${line}</pre>`)
    .join('')}</div></div>`;
  const editor = document.body.querySelector('.CodeMirror')!;
  const drawn = [...editor.querySelectorAll('pre')];
  const startOf = (line: number) =>
    lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  return Object.assign(editor, {
    CodeMirror: {
      getValue: () => lines.join('\n'),
      indexFromPos: ({ line }: { line: number }) => startOf(line),
      getLineNumber: ({ line }: { line: number }) => line,
      display: { view: drawn.map((text, index) => ({ text, line: { line: first + index } })) },
    },
  });
}

const LINES = Array.from({ length: 50 }, (_, index) => `Line number ${index}.`);
const WHOLE = LINES.join('\n');

describe('a draft of which only a part is drawn', () => {
  beforeAll(() => answerForModels(window));
  afterEach(() => document.body.replaceChildren());

  test.each([
    { editor: 'CodeMirror 6', make: () => codeMirror6(LINES, 30, 40).content },
    {
      editor: 'CodeMirror 6 before 6.38',
      make: () => codeMirror6(LINES, 30, 40, 'cmView').content,
    },
    { editor: 'CodeMirror 5', make: () => codeMirror5(LINES, 30, 40) },
  ])('is read whole in $editor, and what is drawn is found at its place', ({ make }) => {
    const editor = make();
    expect(isDrawnInPart(editor)).toBe(true);
    expect(draftText(editor)).toBe(WHOLE);
    const at = WHOLE.indexOf('number 35');
    expect(rangeOf(editor, at, at + 9)?.toString()).toBe('number 35');
    expect(rangeOf(editor, 0, 4)).toBeNull();
  });

  test('is what is drawn where nobody in the page answers', () => {
    document.body.innerHTML = '<div class="cm-content"><div class="cm-line">drawn</div></div>';
    expect(draftText(document.body.firstElementChild!)).toBe('drawn');
  });

  test('marks nothing where the page tells other places than it shows', () => {
    const { content, view } = codeMirror6(LINES, 30, 40);
    Object.assign(view, { posAtDOM: () => 3 });
    expect(draftText(content)).toBe(WHOLE);
    expect(rangeOf(content, 3, 8)).toBeNull();
  });

  test('is selected by the editor itself, which draws what was not', () => {
    const { content, selected } = codeMirror6(LINES, 30, 40);
    selectInDraft(content, 2, 6);
    expect(selected).toEqual([{ selection: { anchor: 2, head: 6 }, scrollIntoView: true }]);
  });
});
