import { fileURLToPath } from 'node:url';

import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';

import type { TrueComposer } from './truth.ts';

type Panelwatch = typeof import('../../../utils/panel/index.ts');

export type SeenRow = Record<'key' | 'buyer' | 'subject' | 'lastFrom', string | null> &
  Record<'awaitingReply' | 'unread', boolean | null> &
  Record<'lastMessageAt' | 'lastMessagePrecisionMs', number | null>;

export interface SeenMessage {
  readonly from: string | null;
  readonly at: number | null;
  readonly text: string;
}

/** How the composer that was read compares with the true one; null where none was claimed. */
export interface SeenComposer {
  readonly editorRight: boolean;
  readonly sendsRight: number;
  readonly sendsWrong: number;
}

/** What the reader says of a page, without its elements. */
export interface Seen {
  readonly health: string;
  readonly account: string | null;
  readonly problems: readonly string[];
  readonly profile: unknown;
  readonly discussions: readonly SeenRow[];
  readonly messages: readonly SeenMessage[] | null;
  readonly composer: SeenComposer | null;
  readonly ms: number;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The reader as the extension has it, for `withReader`. */
export async function bundleReader(): Promise<string> {
  const bundle = await build({
    stdin: { contents: `export { readPanel } from '@/utils/panel';`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'panelwatch',
    alias: { '@': root.replace(/\/$/, '') },
  });
  return bundle.outputFiles[0]!.text;
}

/** Puts the reader into every page of the context without a trace in the page's elements. */
export async function withReader(context: BrowserContext, script: string): Promise<BrowserContext> {
  await context.addInitScript({ content: `${script};globalThis.panelwatch = panelwatch;` });
  return context;
}

/** Reads a page without any profile; `parsed` reads it as the background does, without layout. */
export function read(page: Page, composer: TrueComposer | null, parsed = false): Promise<Seen> {
  return page.evaluate(look, { composer, parsed });
}

/** Runs in the page. */
function look({ composer, parsed }: { composer: TrueComposer | null; parsed: boolean }): Seen {
  /** ` >>> ` goes into an open shadow root or a frame's document. */
  const find = (path: string): Element | null => {
    let within: ParentNode = document;
    let found: Element | null = null;
    for (const part of path.split(' >>> ')) {
      found = within.querySelector(part);
      if (found === null) return null;
      within =
        found.shadowRoot ?? (found instanceof HTMLIFrameElement ? found.contentDocument! : found);
    }
    return found;
  };
  /** A custom element and the control in it are the same thing to a user. */
  const around = (element: Element | null): (Element | null)[] => {
    const home = element?.getRootNode();
    let holder = element?.parentElement ?? null;
    while (holder !== null && !holder.localName.includes('-')) holder = holder.parentElement;
    const isOnly = holder?.querySelectorAll('textarea, input, [contenteditable]').length === 1;
    return [element, home instanceof ShadowRoot ? home.host : null, isOnly ? holder : null];
  };
  const same = (seen: Element, wanted: Element | null): boolean =>
    wanted !== null && (around(wanted).includes(seen) || around(seen).includes(wanted));
  const { readPanel } = (globalThis as unknown as { panelwatch: Panelwatch }).panelwatch;
  const target = parsed
    ? new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
    : document;
  const start = performance.now();
  const reading = readPanel(target, { url: location.href, now: Date.now() });
  const ms = performance.now() - start;
  const sends = (composer?.send ?? []).map(find);
  const claimed = reading.composer;
  return {
    health: reading.health,
    account: reading.account,
    problems: reading.problems,
    profile: JSON.parse(JSON.stringify(reading.profile)) as unknown,
    discussions: reading.discussions.map(
      ({ element: _element, url: _url, ...row }): SeenRow => row,
    ),
    messages: reading.thread?.messages.map(({ from, at, text }) => ({ from, at, text })) ?? null,
    composer: claimed && {
      editorRight: composer !== null && same(claimed.editor, find(composer.editor)),
      sendsRight: sends.filter((wanted) => claimed.send.some((seen) => same(seen, wanted))).length,
      sendsWrong: claimed.send.filter((seen) => !sends.some((wanted) => same(seen, wanted))).length,
    },
    ms,
  };
}
