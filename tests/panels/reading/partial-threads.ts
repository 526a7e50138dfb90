import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from '@playwright/test';

import { eachOf } from './each-of.ts';
import { withReader } from './reader.ts';
import { open, RenderedPages, type Setting } from './rendered.ts';

/** On how many pages that show a discussion, in how many states of being drawn, a list was claimed. */
export interface PartialThreads {
  pages: number;
  readings: number;
  /** What was left of a page where a list was claimed that it does not hold. */
  readonly claims: string[];
}

/** What a served panel says of itself; see `shared-panels.ts`. */
interface ServedTruth extends Setting {
  readonly list: readonly { readonly key: string; readonly url: string }[];
  readonly threads: Readonly<Record<string, { readonly composer: string | null }>>;
}

interface RenderedTruth extends Setting {
  readonly threads: readonly {
    readonly url: string;
    readonly composer: { readonly editor: string } | null;
  }[];
}

const THREADS = 3;
const further = fileURLToPath(new URL('../further/open', import.meta.url));

/**
 * Reads pages of one discussion as they are before they are whole: without the reply box, as that of a
 * closed discussion; cut off, as while the browser still parses it; with any one element missing, as
 * while a script draws it. The messages are never a list of discussions.
 */
export async function checkPartialThreads(
  browser: Browser,
  served: readonly string[],
  reader: string,
): Promise<PartialThreads> {
  const sum: PartialThreads = { pages: 0, readings: 0, claims: [] };
  const folders = (await readdir(further)).toSorted();
  const pages = await RenderedPages.build(folders.map((name) => `further/open/${name}/page`));
  try {
    await eachOf(served, async (name) => {
      const truth = await servedTruth(browser, name);
      const context = await withReader(
        await browser.newContext({
          ignoreHTTPSErrors: true,
          timezoneId: truth.timeZone,
          locale: truth.locale,
          viewport: { width: 1400, height: 900 },
        }),
        reader,
      );
      await context.clock.setFixedTime(truth.now);
      for (const { key, url } of truth.list.slice(0, THREADS)) {
        const page = await context.newPage();
        await page.goto(url, { waitUntil: 'networkidle' });
        await readParts(page, name, truth.threads[key]?.composer ?? null, sum);
      }
      await context.close();
    });
    await eachOf(folders, async (name) => {
      const script = `further/open/${name}/page`;
      const file = path.join(further, name, 'truth.json');
      const truth = JSON.parse(await readFile(file, 'utf8')) as RenderedTruth;
      const context: BrowserContext = await pages.context(browser, script, truth, reader);
      for (const { url, composer } of truth.threads) {
        await readParts(await open(context, url), name, composer?.editor ?? null, sum);
      }
      await context.close();
    });
  } finally {
    await pages.remove();
  }
  return sum;
}

async function servedTruth(browser: Browser, name: string): Promise<ServedTruth> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const answer = await (await context.newPage()).goto(`https://${name}.panel.test/__truth`);
  const truth = (await answer!.json()) as ServedTruth;
  await context.close();
  return truth;
}

async function readParts(
  page: Page,
  name: string,
  composer: string | null,
  sum: PartialThreads,
): Promise<void> {
  const { readings, claims } = await page.evaluate(look, composer);
  sum.pages++;
  sum.readings += readings;
  sum.claims.push(...claims.map((claim) => `${name} ${page.url()}: ${claim}`));
  await page.close();
}

/** Runs in the page. */
function look(composer: string | null): { readings: number; claims: string[] } {
  interface Row {
    readonly buyer: string | null;
  }
  const { readPanel } = (
    globalThis as unknown as {
      panelwatch: {
        readPanel: (page: Document, context: object) => { discussions: readonly Row[] };
      };
    }
  ).panelwatch;
  const context = { url: location.href, now: Date.now() };
  const claims: string[] = [];
  let readings = 0;
  const claimed = (page: Document): readonly Row[] => {
    readings++;
    return readPanel(page, context).discussions;
  };
  const note = (what: string, rows: readonly Row[]): void => {
    if (rows.length > 0) claims.push(`${what}: ${rows.map(({ buyer }) => buyer).join(', ')}`);
  };
  // A panel of two panes shows its list beside the discussion.
  if (claimed(document).length > 0) return { readings, claims };
  const without = (element: Element, what: string): void => {
    const [around, next] = [element.parentNode, element.nextSibling];
    element.remove();
    note(what, claimed(document));
    around?.insertBefore(element, next);
  };
  const editor = composer === null ? null : document.querySelector(composer.split(' >>> ')[0]!);
  if (editor) {
    without(editor, 'without its reply box');
    without(
      editor.closest('form') ?? editor.parentElement!,
      'without the form around its reply box',
    );
  }
  const CUTS = 60;
  const html = document.documentElement.outerHTML;
  const body = html.indexOf('<body');
  for (let cut = 1; cut < CUTS; cut++) {
    const end = body + Math.floor(((html.length - body) * cut) / CUTS);
    const part = new DOMParser().parseFromString(html.slice(0, end), 'text/html');
    note(`cut off at ${html.slice(end - 40, end)}`, claimed(part));
  }
  const roots: ParentNode[] = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) roots.push(element.shadowRoot);
      if (element.closest('svg, iframe, script, style') !== null) continue;
      const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      without(element, `without ${name}`);
    }
  }
  return { readings, claims };
}
