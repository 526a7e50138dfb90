import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from '@playwright/test';

import { eachOf } from './each-of.ts';
import { read, type SeenRow } from './reader.ts';
import { open, RenderedPages, type Setting } from './rendered.ts';
import { pair, Tally } from './tally.ts';
import type { TrueComposer, TrueRow, TrueThread } from './truth.ts';

/** truth.json beside a panel's script: what the panel shows, and where. */
interface PanelTruth extends Setting {
  readonly kit: string;
  readonly list: {
    readonly url: string;
    /** The element to scroll where the list draws only what is in view. */
    readonly scroller?: string;
    /** The composer beside the list, if any. */
    readonly composer: TrueComposer | null;
    readonly rows: readonly TrueRow[];
  };
  readonly threads: readonly TrueThread[];
}

export interface Look {
  readonly browser: Browser;
  readonly reader: string;
  /** Reads a parsed copy, as the background does. */
  readonly parsed: boolean;
  /** Only the pages of this name. */
  readonly only: string | undefined;
  /** A folder for screenshots. */
  readonly shots: string | undefined;
}

const DAY = 24 * 3_600_000;
const further = fileURLToPath(new URL('../further', import.meta.url));

/** Reads every panel of a half and counts what was right. */
export async function checkFurtherPanels(half: 'open' | 'put-aside', look: Look): Promise<Tally> {
  const folders = await readdir(path.join(further, half));
  const names = folders.filter((name) => look.only === undefined || name === look.only).toSorted();
  const tally = new Tally();
  const pages = await RenderedPages.build(names.map((name) => `further/${half}/${name}/page`));
  try {
    const tallies = await eachOf(names, (name) => checkPanel(pages, half, name, look));
    for (const [index, one] of tallies.entries()) tally.add(one, names[index]!);
  } finally {
    await pages.remove();
  }
  return tally;
}

async function checkPanel(
  pages: RenderedPages,
  half: string,
  name: string,
  look: Look,
): Promise<Tally> {
  const file = path.join(further, half, name, 'truth.json');
  const truth = JSON.parse(await readFile(file, 'utf8')) as PanelTruth;
  const script = `further/${half}/${name}/page`;
  const tally = new Tally();
  const context = await pages.context(look.browser, script, truth, look.reader);
  const later = await pages.context(
    look.browser,
    script,
    { ...truth, now: new Date(Date.parse(truth.now) + DAY).toISOString() },
    look.reader,
  );
  try {
    await checkList(context, later, truth, tally, look, name);
    for (const [index, thread] of truth.threads.entries()) {
      const page = await open(context, thread.url);
      await picture(page, look, `${name}-thread-${index + 1}`);
      tally.countThread(thread, await read(page, thread.composer, look.parsed));
      await page.close();
    }
  } finally {
    await Promise.all([context.close(), later.close()]);
  }
  return tally;
}

/** Reads the list, and once more a day later with a new message in its last row: a key has to stay the same. */
async function checkList(
  context: BrowserContext,
  later: BrowserContext,
  truth: PanelTruth,
  tally: Tally,
  look: Look,
  name: string,
): Promise<void> {
  const page = await open(context, truth.list.url);
  await picture(page, look, `${name}-list`);
  const first = await read(page, truth.list.composer, look.parsed);
  tally.countComposer(truth.list, first);
  const { rows, unsteady } = await scrolled(page, truth, first.discussions, look);
  await later.addInitScript(() => Object.assign(globalThis, { newMessage: true }));
  const again = await open(later, truth.list.url);
  const after = (await read(again, truth.list.composer, look.parsed)).discussions;
  tally.countRows(truth.list.rows, rows, (row, seen) => {
    if (unsteady.has(seen)) return false;
    const alone = rows.filter(({ key }) => key === seen.key).length === 1;
    const same = pair(row, after, new Set());
    // A row that a virtual list does not draw this time tells nothing.
    const known = same !== undefined && same.buyer === seen.buyer;
    return alone && (!known || same.key === seen.key);
  });
}

/** All rows of a list that draws only those in view, and those whose key changed on the way. */
async function scrolled(
  page: Page,
  truth: PanelTruth,
  first: readonly SeenRow[],
  look: Look,
): Promise<{ rows: readonly SeenRow[]; unsteady: ReadonlySet<SeenRow> }> {
  const unsteady = new Set<SeenRow>();
  if (truth.list.scroller === undefined) return { rows: first, unsteady };
  const said = ({ buyer, subject, lastMessageAt }: SeenRow): string =>
    JSON.stringify([buyer, subject, lastMessageAt]);
  const rows = new Map(first.map((row) => [said(row), row]));
  const scroller = page.locator(truth.list.scroller).first();
  const height = await scroller.evaluate((element) => element.scrollHeight);
  const step = await scroller.evaluate((element) => element.clientHeight - 80);
  for (let top = step; top < height; top += step) {
    await scroller.evaluate((element, to) => {
      element.scrollTop = to;
    }, top);
    await page.evaluate(settled);
    const { discussions } = await read(page, null, look.parsed);
    for (const row of discussions) {
      const known = rows.get(said(row));
      if (known === undefined) rows.set(said(row), row);
      else if (known.key !== row.key) unsteady.add(known);
    }
  }
  return { rows: [...rows.values()], unsteady };
}

/** Runs in the page: resolves when what scrolling brought into view is drawn. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) {
    const { promise, resolve } = Promise.withResolvers<number>();
    requestAnimationFrame(resolve);
    await promise;
  }
}

async function picture(page: Page, { shots }: Look, name: string): Promise<void> {
  if (shots !== undefined) await page.screenshot({ path: path.join(shots, `${name}.png`) });
}
