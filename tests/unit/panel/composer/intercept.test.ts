// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Interceptor, SendAttempt } from '@/utils/panel/composer';
import { installInterceptor } from '@/utils/panel/composer/intercept';

let interceptor: Interceptor;
let verdict: 'pass' | 'hold';
const asked: SendAttempt[] = [];
const held: SendAttempt[] = [];
const failures: unknown[] = [];
/** What reached the page. */
const reached: string[] = [];

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

beforeEach(() => {
  document.body.innerHTML = `
    <form id="form"><textarea id="editor"></textarea><button id="send">Send</button></form>
    <button id="other" type="button">Other</button>
    <div data-panelwatch-host><button id="ours">Ours</button></div>`;
  for (const list of [asked, held, failures, reached]) list.length = 0;
  verdict = 'hold';
  interceptor = installInterceptor(window);
  interceptor.setHandler({
    composers: () => [{ editor: byId('editor'), send: [byId('send')] }],
    decide(attempt) {
      asked.push(attempt);
      return verdict;
    },
    held: (attempt) => held.push(attempt),
    failed: (error) => failures.push(error),
  });
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown']) {
    document.addEventListener(type, listener, true);
  }
  byId('form').addEventListener('submit', submitted);
});

afterEach(() => {
  interceptor.destroy();
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown']) {
    document.removeEventListener(type, listener, true);
  }
});

function listener({ type }: Event): void {
  reached.push(type);
}

function submitted(event: Event): void {
  event.preventDefault();
  reached.push('submit');
}

/** Fires an event as the browser would for the seller's own action. */
function fire(target: Element, type: string, init: Record<string, unknown> = {}): Event {
  const shared = { bubbles: true, cancelable: true, composed: true, ...init };
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, shared)
    : new MouseEvent(type, shared);
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
  return event;
}

function press(target: Element, detail = 1): void {
  fire(target, 'pointerdown');
  fire(target, 'mousedown', { detail });
  fire(target, 'pointerup');
  fire(target, 'mouseup', { detail });
  fire(target, 'click', { detail });
}

const enter = { key: 'Enter', code: 'Enter', keyCode: 13 };

describe('a click', () => {
  test('that is held reaches the page in no part and is told of once, at its end', () => {
    fire(byId('send'), 'pointerdown');
    expect(held).toEqual([]);
    fire(byId('send'), 'mousedown');
    fire(byId('send'), 'mouseup');
    fire(byId('send'), 'click', { detail: 1 });
    expect(held.map(({ way }) => way)).toEqual(['click']);
    expect(reached).toEqual([]);
  });

  test('that passes is not touched', () => {
    verdict = 'pass';
    press(byId('send'));
    expect(reached).toEqual(['pointerdown', 'mousedown', 'mouseup', 'click', 'submit']);
    expect(held).toEqual([]);
  });

  test('on anything else is not asked about', () => {
    press(byId('other'));
    press(byId('ours'));
    expect(asked).toEqual([]);
    expect(reached.filter((type) => type === 'click')).toHaveLength(2);
  });

  test('with another button than the first is not asked about', () => {
    fire(byId('send'), 'pointerdown', { button: 2 });
    expect(asked).toEqual([]);
  });

  test('that is let go beside the control was broken off', () => {
    fire(byId('send'), 'pointerdown');
    fire(document.body, 'click', { detail: 1 });
    expect(held).toEqual([]);
    expect(reached).toEqual([]);
  });

  test('is held when the page draws its button anew between press and release', () => {
    fire(byId('send'), 'pointerdown');
    byId('send').replaceWith(byId('send').cloneNode(true));
    fire(byId('form'), 'click', { detail: 1 });
    expect(held).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  test('twice in a row is held once, wherever the second one lands', () => {
    press(byId('send'), 1);
    fire(byId('ours'), 'mousedown', { detail: 2 });
    fire(byId('ours'), 'click', { detail: 2 });
    fire(byId('ours'), 'dblclick', { detail: 2 });
    expect(held).toHaveLength(1);
    expect(reached).toEqual([]);
    press(byId('ours'), 1);
    expect(reached).toContain('click');
  });

  test('that the page itself makes is asked about', () => {
    byId('send').click();
    expect(held.map(({ way }) => way)).toEqual(['click']);
    expect(reached).toEqual([]);
  });
});

describe('a key', () => {
  test.each<{ when: string; keys: Record<string, unknown>; expected: number }>([
    { when: 'Ctrl+Enter', keys: { ...enter, ctrlKey: true }, expected: 1 },
    { when: 'Cmd+Enter', keys: { ...enter, metaKey: true }, expected: 1 },
    { when: 'Enter where it breaks the line', keys: enter, expected: 0 },
    { when: 'Shift+Enter', keys: { ...enter, shiftKey: true }, expected: 0 },
    { when: 'a letter', keys: { key: 'a', ctrlKey: true }, expected: 0 },
    {
      when: 'Enter that ends a composition',
      keys: { ...enter, ctrlKey: true, isComposing: true },
      expected: 0,
    },
    {
      when: 'Enter of an input method that says so by its code alone',
      keys: { ...enter, ctrlKey: true, keyCode: 229 },
      expected: 0,
    },
  ])('asks $expected times: $when', ({ keys, expected }) => {
    const event = fire(byId('editor'), 'keydown', keys);
    expect(held).toHaveLength(expected);
    expect(event.defaultPrevented).toBe(expected === 1);
  });

  test.each(['Enter', ' '])(
    '"%s" on the button is held with its repetitions and release',
    (key) => {
      fire(byId('send'), 'keydown', { key });
      fire(byId('ours'), 'keydown', { key, repeat: true });
      const release = fire(byId('ours'), 'keyup', { key });
      expect(held).toHaveLength(1);
      expect(release.defaultPrevented).toBe(true);
      expect(reached).toEqual([]);
      fire(byId('ours'), 'keydown', { key });
      expect(reached).toEqual(['keydown']);
    },
  );

  test('Enter is likely to send in a chat, and sure where a hint says so', () => {
    document.body.innerHTML = `<div><div id="editor" contenteditable></div>
      <button id="send" aria-label="Send"><svg></svg></button></div><p id="hint"></p>`;
    fire(byId('editor'), 'keydown', enter);
    byId('hint').textContent = 'Press Enter to send';
    fire(byId('editor'), 'keydown', enter);
    expect(held.map(({ certainty }) => certainty)).toEqual(['likely', 'sure']);
  });
});

test('a submit by the page is held', () => {
  byId('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(held.map(({ way }) => way)).toEqual(['submit']);
  expect(reached).toEqual([]);
});

describe('replay', () => {
  test('clicks once, and that passes', () => {
    press(byId('send'));
    expect(interceptor.replay(held[0]!)).toBe(true);
    expect(interceptor.replay(held[0]!)).toBe(false);
    expect(reached.filter((type) => type === 'submit')).toEqual(['submit']);
    expect(asked).toHaveLength(1);
  });

  test('does not let the next gesture pass', () => {
    press(byId('send'));
    interceptor.replay(held[0]!);
    reached.length = 0;
    press(byId('send'));
    expect(held).toHaveLength(2);
    expect(reached).toEqual([]);
  });

  test('lets pass what follows from it, but no other draft', () => {
    const editor = document.querySelector<HTMLTextAreaElement>('#editor')!;
    editor.value = 'One';
    press(byId('send'));
    interceptor.replay(held[0]!);
    byId('send').click();
    expect(held).toHaveLength(1);
    editor.value = 'Another';
    byId('send').click();
    expect(held).toHaveLength(2);
  });

  test('presses the same key in the editor', () => {
    const keys: KeyboardEvent[] = [];
    byId('editor').addEventListener('keydown', (event) => keys.push(event));
    fire(byId('editor'), 'keydown', { ...enter, ctrlKey: true });
    interceptor.replay(held[0]!);
    expect(keys.map(({ key, ctrlKey, keyCode }) => [key, ctrlKey, keyCode])).toEqual([
      ['Enter', true, 13],
    ]);
  });

  test('finds the button again that was drawn anew', () => {
    press(byId('send'));
    byId('send').replaceWith(byId('send').cloneNode(true));
    expect(interceptor.replay(held[0]!)).toBe(true);
    expect(reached).toContain('submit');
  });

  test('follows a button that the page draws anew when it is pressed, and sends once', () => {
    const sent: string[] = [];
    byId('form').addEventListener('pointerdown', () => {
      byId('send').replaceWith(byId('send').cloneNode(true));
    });
    byId('form').addEventListener('mouseup', ({ target }) => {
      if (target === byId('send')) sent.push('by the page');
    });
    press(byId('send'));
    expect(interceptor.replay(held[0]!)).toBe(true);
    expect(sent).toEqual(['by the page']);
    expect(reached).not.toContain('submit');
  });

  test('says so when there is nothing left to press', () => {
    press(byId('send'));
    byId('form').remove();
    interceptor.setHandler(null);
    expect(interceptor.replay(held[0]!)).toBe(false);
  });
});

describe('failure', () => {
  test('lets the message go when it cannot be decided', () => {
    const failed = vi.fn<(error: unknown) => void>();
    interceptor.setHandler({
      composers: () => {
        throw new Error('broken');
      },
      decide: () => 'hold',
      held: () => {},
      failed,
    });
    press(byId('send'));
    expect(reached).toContain('submit');
    expect(failed).toHaveBeenCalled();
  });

  test('sends what was held when the gate does not open', () => {
    interceptor.setHandler({
      composers: () => [{ editor: byId('editor'), send: [byId('send')] }],
      decide: () => 'hold',
      held: () => {
        throw new Error('broken');
      },
      failed: (error) => failures.push(error),
    });
    press(byId('send'));
    expect(failures).toHaveLength(1);
    expect(reached.filter((type) => type === 'submit')).toEqual(['submit']);
  });

  test('lets the message go even when nobody can be told', () => {
    vi.useFakeTimers();
    interceptor.setHandler({
      composers: () => {
        throw new Error('broken');
      },
      decide: () => 'hold',
      held: () => {},
      failed: () => {
        throw new Error('broken as well');
      },
    });
    press(byId('send'));
    expect(reached.filter((type) => type === 'submit')).toEqual(['submit']);
    expect(() => vi.runAllTimers()).toThrow('broken as well');
    vi.useRealTimers();
  });

  test('nothing is touched without a handler, nor after destroy', () => {
    interceptor.setHandler(null);
    press(byId('send'));
    interceptor.destroy();
    press(byId('send'));
    expect(reached.filter((type) => type === 'submit')).toHaveLength(2);
  });
});
