import type { Browser, Page } from '@playwright/test';

import { eachOf } from './each-of.ts';
import { read, withReader, type SeenRow } from './reader.ts';
import { Tally } from './tally.ts';
import type { TrueMessage, TrueRow } from './truth.ts';

interface PageRow extends TrueRow {
  readonly key: string;
  readonly url: string;
  readonly page: number;
}

/** What a panel that is served says of itself under /__truth. */
interface TruthAnswer {
  readonly locale: string;
  readonly timeZone: string;
  /** ISO 8601. */
  readonly now: string;
  readonly list: readonly PageRow[];
  readonly threads: Readonly<
    Record<
      string,
      {
        readonly messages: readonly (TrueMessage & { readonly atPrecisionMs: number })[];
        readonly composer: string | null;
        readonly send: string | null;
      }
    >
  >;
  readonly meta: { readonly pages?: { readonly url?: string; readonly next?: string } | null };
}

const THREADS = 8;

/** Reads panels that are served as NAME.panel.test, lists with all their pages, and counts what was right. */
export async function checkSharedPanels(
  browser: Browser,
  names: readonly string[],
  reader: string,
  parsed: boolean,
): Promise<Tally> {
  const sum = new Tally();
  const tallies = await eachOf(names, (name) => checkPanel(browser, name, reader, parsed));
  for (const [index, tally] of tallies.entries()) sum.add(tally, names[index]!);
  return sum;
}

async function checkPanel(
  browser: Browser,
  name: string,
  reader: string,
  parsed: boolean,
): Promise<Tally> {
  const first = await browser.newContext({ ignoreHTTPSErrors: true });
  const answer = await (await first.newPage()).goto(`https://${name}.panel.test/__truth`);
  const truth = (await answer!.json()) as TruthAnswer;
  await first.close();
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
  const tally = new Tally();
  try {
    const page = await context.newPage();
    const rows = await allPages(page, truth, parsed);
    tally.countRows(truth.list, rows, (row, seen) => row.key === seen.key);
    for (const row of truth.list.slice(0, THREADS)) {
      const { messages, composer, send } = truth.threads[row.key]!;
      await page.goto(row.url, { waitUntil: 'networkidle' });
      const wanted = composer === null ? null : { editor: composer, send: send ? [send] : [] };
      tally.countThread(
        {
          url: row.url,
          messages,
          messagePrecisionMs: Math.max(...messages.map(({ atPrecisionMs }) => atPrecisionMs)),
          composer: wanted,
        },
        await read(page, wanted, parsed),
      );
    }
  } finally {
    await context.close();
  }
  return tally;
}

async function allPages(page: Page, truth: TruthAnswer, parsed: boolean): Promise<SeenRow[]> {
  const listUrl = truth.list[0]!.url.replace(/\/[^/]*$/, '');
  await page.goto(listUrl, { waitUntil: 'networkidle' });
  const rows: SeenRow[] = [];
  const pages = Math.max(...truth.list.map((row) => row.page));
  for (let at = 1; at <= pages; at++) {
    if (at > 1) await turnTo(page, truth, at, listUrl);
    const keys = truth.list.filter((row) => row.page === at).map(({ key }) => key);
    // A panel whose markup does not hold its keys is read as it is by then.
    await page
      .waitForFunction(
        (wanted) => wanted.every((key) => document.body.innerHTML.includes(key)),
        keys,
        { timeout: 10_000 },
      )
      .catch(() => undefined);
    rows.push(...(await read(page, null, parsed)).discussions);
  }
  return rows;
}

/** Turns the list to its page `at`. */
async function turnTo(page: Page, truth: TruthAnswer, at: number, listUrl: string): Promise<void> {
  const pages = truth.meta.pages ?? {};
  if (pages.url !== undefined) {
    await page.goto(new URL(pages.url.replace('{n}', String(at)), listUrl).href, {
      waitUntil: 'networkidle',
    });
  } else if (pages.next !== undefined) {
    await page.locator(pages.next).first().click();
  }
}
