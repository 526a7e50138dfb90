// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  draftText,
  keepCaret,
  keepCaretForUndo,
  onDraftInput,
  replaceInDraft,
} from '@/utils/panel/editors';

function editor(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

/** Lets queued callbacks run. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('onDraftInput', () => {
  test.each<{ when: string; html: string; change: (editor: Element) => void }>([
    {
      when: 'a field is typed in',
      html: '<textarea></textarea>',
      change: (field) => field.dispatchEvent(new Event('input')),
    },
    {
      when: 'an editor draws the text itself and tells of no input',
      html: '<div contenteditable><p>a</p></div>',
      change: (written) => written.querySelector('p')!.append('b'),
    },
  ])('calls back when $when', async ({ html, change }) => {
    const callback = vi.fn<() => void>();
    const written = editor(html);
    onDraftInput(written, callback, new AbortController().signal);
    change(written);
    await settle();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  test('ends with its signal', async () => {
    const callback = vi.fn<() => void>();
    const stop = new AbortController();
    const written = editor('<div contenteditable><p>a</p></div>');
    onDraftInput(written, callback, stop.signal);
    stop.abort();
    written.append('b');
    written.dispatchEvent(new Event('input'));
    await settle();
    expect(callback).not.toHaveBeenCalled();
  });
});

describe('replaceInDraft', () => {
  /** What the browser's own command would do, which this environment has not. */
  const command = vi.fn<(name: string, showUi: boolean, text: string) => boolean>();

  beforeEach(() => {
    command.mockReset();
    Object.assign(document, { execCommand: command });
    vi.stubGlobal('StaticRange', vi.fn());
  });

  test('types over a part of a field, and tells the page', async () => {
    const field = editor('<textarea></textarea>') as HTMLTextAreaElement;
    field.value = 'mail me at a@b.sk now';
    const heard = vi.fn<() => void>();
    field.addEventListener('input', heard);
    command.mockReturnValue(false);
    expect(await replaceInDraft(field, 11, 17, 'here')).toBe(true);
    expect(field.value).toBe('mail me at here now');
    expect(heard).toHaveBeenCalled();
  });

  test('leaves it to an editor that takes replacements', async () => {
    const written = editor('<div contenteditable><p>mail a@b.sk now</p></div>');
    written.addEventListener('beforeinput', (event) => {
      written.querySelector('p')!.textContent = `mail ${(event as InputEvent).data} now`;
    });
    expect(await replaceInDraft(written, 5, 11, 'here')).toBe(true);
    expect(command).not.toHaveBeenCalled();
  });

  test('asks the browser where the editor does not', async () => {
    const written = editor('<div contenteditable><p>mail a@b.sk now</p></div>');
    command.mockImplementation((_name, _showUi, text) => {
      written.querySelector('p')!.textContent = `mail ${text} now`;
      return true;
    });
    expect(await replaceInDraft(written, 5, 11, 'here')).toBe(true);
    expect(command).toHaveBeenCalledWith('insertText', false, 'here');
  });

  test('asks an editor once that draws with the next frame, which a busy page shows late', async () => {
    const written = editor('<div contenteditable><p>mail a@b.sk now</p></div>');
    const view = document.defaultView!;
    const frames = vi.spyOn(view, 'requestAnimationFrame');
    frames.mockImplementation((draw) => setTimeout(draw, 120));
    const asked = vi.fn<() => void>(() => {
      view.requestAnimationFrame(() => {
        written.querySelector('p')!.textContent = 'mail now';
      });
    });
    written.addEventListener('beforeinput', asked);
    expect(await replaceInDraft(written, 4, 11, '')).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
    frames.mockRestore();
  });

  test('does not try again what went wrong half-way', async () => {
    const written = editor('<div contenteditable><p>mail a@b.sk now</p></div>');
    written.addEventListener('beforeinput', () => written.append('odd'));
    expect(await replaceInDraft(written, 5, 11, 'here')).toBe(false);
    expect(command).not.toHaveBeenCalled();
    expect(draftText(written)).toContain('a@b.sk');
  });
});

test('keepCaret puts caret and focus of a field back', () => {
  const field = editor('<textarea>abcdef</textarea>') as HTMLTextAreaElement;
  field.focus();
  field.setSelectionRange(2, 4);
  const restore = keepCaret(field);
  field.setSelectionRange(0, 0);
  field.blur();
  restore();
  expect([field.selectionStart, field.selectionEnd]).toEqual([2, 4]);
  expect(document.activeElement).toBe(field);
});

test('a change of a field that is undone leaves the caret where it was before', async () => {
  const field = editor('<textarea>call me now</textarea>') as HTMLTextAreaElement;
  const undo = (value: string): void => {
    field.value = value;
    field.setSelectionRange(4, 7);
    field.dispatchEvent(new InputEvent('input', { inputType: 'historyUndo' }));
  };
  field.setSelectionRange(11, 11);
  keepCaretForUndo(field);
  field.value = 'call now';
  field.dispatchEvent(new InputEvent('input', { inputType: 'deleteContentBackward' }));
  undo('call me no');
  await settle();
  expect(field.selectionStart).toBe(4);
  undo('call me now');
  await settle();
  expect([field.selectionStart, field.selectionEnd]).toEqual([11, 11]);
  undo('call me now');
  await settle();
  expect(field.selectionStart).toBe(4);
});
