// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { observePanel, type PanelChange } from '@/utils/panel/observe';

let stop: AbortController;
const changes: PanelChange[] = [];
let stale = 0;

const byId = (id: string): HTMLElement => document.querySelector<HTMLElement>(`#${id}`)!;

/** Lets mutations arrive and `ms` pass. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  changes.length = 0;
  document.body.innerHTML = `<ul id="list"><li id="row">a</li></ul><div id="draft" contenteditable="true">x</div>
    <div class="ck-toolbar"><button id="bold">B</button></div>
    <div id="ours" data-panelwatch-host></div>`;
  stop = new AbortController();
  stale = 0;
  observePanel(
    document,
    (change) => changes.push(change),
    stop.signal,
    () => stale++,
  );
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const changed = (): string[] =>
  changes.flatMap((change) => change.changes.map(({ element }) => element.id));

describe('observePanel', () => {
  test('tells within 200 ms which elements changed, once for all', async () => {
    byId('list').append(document.createElement('li'));
    byId('row').textContent = 'b';
    await pass(200);
    expect(changes).toHaveLength(1);
    expect(changed()).toEqual(['list', 'row']);
  });

  test.each<{ what: string; change: () => void; isReshaped: boolean }>([
    { what: 'a text', change: () => (byId('row').textContent = 'b'), isReshaped: false },
    {
      what: 'what a text says',
      change: () => (byId('row').firstChild!.nodeValue = 'b'),
      isReshaped: false,
    },
    { what: 'an attribute', change: () => byId('row').classList.add('open'), isReshaped: true },
    { what: 'an element', change: () => (byId('row').innerHTML = '<b>b</b>'), isReshaped: true },
    {
      what: 'a text after an element',
      change: () => {
        byId('row').innerHTML = '<b>b</b>';
        byId('row').textContent = 'b';
      },
      isReshaped: true,
    },
  ])('tells whether more than texts is another: $what', async ({ change, isReshaped }) => {
    change();
    await pass(200);
    const row = changes[0]?.changes.find(({ element }) => element.id === 'row');
    expect(row?.isReshaped).toBe(isReshaped);
  });

  test('does not wait for a page that never rests', async () => {
    for (let step = 0; step < 20; step++) {
      byId('row').textContent = String(step);
      await pass(20);
    }
    expect(changes.length).toBeGreaterThanOrEqual(2);
  });

  test.each<{ when: string; change: () => void }>([
    { when: 'what we draw ourselves', change: () => byId('ours').append('badge') },
    {
      when: 'a host of ours that is added',
      change: () => {
        const host = document.createElement('div');
        host.setAttribute('data-panelwatch-host', '');
        document.body.append(host);
      },
    },
    { when: 'a draft that is being written', change: () => byId('draft').append('y') },
    { when: 'what an editor shows as pressed', change: () => (byId('bold').className = 'ck-on') },
    { when: 'a movement', change: () => byId('row').setAttribute('style', 'top: 1px') },
  ])('takes no notice of $when', async ({ change }) => {
    change();
    await pass(500);
    expect(changes).toEqual([]);
  });

  test('tells of an editor that comes, though not of what is written in it', async () => {
    const editor = document.createElement('div');
    editor.className = 'CodeMirror';
    byId('list').after(editor);
    await pass(200);
    expect(changes).toHaveLength(1);
    editor.append('typed');
    await pass(500);
    expect(changes).toHaveLength(1);
  });

  test('tells of an element that becomes an editor', async () => {
    byId('row').setAttribute('contenteditable', 'true');
    await pass(200);
    expect(changed()).toEqual(['row']);
  });

  test('tells of a mark that comes or goes', async () => {
    byId('row').classList.add('unread');
    await pass(200);
    expect(changed()).toEqual(['row']);
  });

  test('follows shadow roots that were there, that come, and that come late', async () => {
    const early = document.createElement('x-early');
    early.id = 'early';
    early.attachShadow({ mode: 'open' }).innerHTML = '<p>a</p>';
    const late = document.createElement('x-late');
    late.id = 'late';
    byId('list').append(early, late);
    await pass(50);
    late.attachShadow({ mode: 'open' });
    await pass(700);
    changes.length = 0;
    early.shadowRoot!.querySelector('p')!.textContent = 'b';
    late.shadowRoot!.append('text');
    await pass(200);
    expect(changes).toHaveLength(1);
    expect(changes[0]!.changes).toHaveLength(2);
  });

  test('looks through a large page in turns with it, and tells of a tree that it finds late', async () => {
    const many = document.createElement('div');
    many.innerHTML = '<p></p>'.repeat(12_000);
    const host = document.createElement('div');
    host.id = 'host';
    host.attachShadow({ mode: 'open' }).innerHTML = '<p id="inner">a</p>';
    many.append(host);
    document.body.append(many);
    await pass(200);
    expect(changed()).toContain('host');
    host.shadowRoot!.querySelector('#inner')!.textContent = 'b';
    await pass(200);
    expect(changed()).toContain('inner');
  });

  test('tells of navigation within the page', async () => {
    history.pushState(null, '', '#other');
    byId('row').textContent = 'b';
    await pass(200);
    expect(changes.map(({ navigated }) => navigated)).toEqual([true]);
  });

  test('says at once that the page is changing, and tells of the change later', async () => {
    byId('row').textContent = 'b';
    await pass(0);
    expect([stale, changes.length]).toEqual([1, 0]);
    await pass(200);
    expect(changes).toHaveLength(1);
  });

  test('tells of a change also when what changed is gone by then', async () => {
    const list = byId('list');
    byId('row').textContent = 'b';
    await pass(0);
    list.remove();
    await pass(200);
    expect(changes).toHaveLength(1);
  });

  test('events that may be navigation do not make the page another one', async () => {
    dispatchEvent(new Event('pageshow'));
    await pass(200);
    expect([stale, changes.length]).toEqual([0, 0]);
  });

  test('ends with its signal', async () => {
    byId('row').textContent = 'b';
    stop.abort();
    await pass(500);
    expect(changes).toEqual([]);
  });
});
