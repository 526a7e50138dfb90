import { parseArgs } from 'node:util';

import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

import { bundlePanels } from './bundle.ts';
import { servePanels } from './server.ts';

// node tests/panels/check-reading.ts [--port 8443 --panels a,b] [--verbose] [--parsed]
// Reads every panel in Chromium without any profile and compares with what the panel says is true.
// Without --port the demo panels are served; with it, whatever answers there as NAME.panel.test.
const { values: options } = parseArgs({
  options: {
    port: { type: 'string' },
    panels: { type: 'string', default: 'handelo,tovarna,trgovec,vendafacil,werkhof' },
    verbose: { type: 'boolean', default: false },
    parsed: { type: 'boolean', default: false },
  },
});

interface TrueRow {
  readonly key: string;
  readonly buyer: string;
  readonly subject: string | null;
  readonly lastMessageAt: string;
  readonly lastMessagePrecisionMs: number;
  readonly lastFrom: string | null;
  readonly awaitingReply: boolean | null;
  readonly unread: boolean | null;
  readonly url: string;
  readonly page: number;
}

interface TrueThread {
  readonly messages: readonly { from: string; at: string; text: string; hidden?: boolean }[];
  readonly composer: string | null;
  readonly send: string | null;
}

interface TruthAnswer {
  readonly list: readonly TrueRow[];
  readonly threads: Readonly<Record<string, TrueThread>>;
  readonly meta: { readonly pages: Record<string, unknown> | null };
}

type SeenRow = Record<'key' | 'buyer' | 'subject' | 'lastFrom', string | null> &
  Record<'awaitingReply' | 'unread', boolean | null> &
  Record<'lastMessageAt' | 'lastMessagePrecisionMs', number | null>;

interface Seen {
  readonly health: string;
  readonly account: string | null;
  readonly problems: readonly string[];
  readonly profile: unknown;
  readonly discussions: readonly SeenRow[];
  readonly messages: readonly { from: string | null; at: number | null; text: string }[] | null;
  readonly composer: { readonly editor: boolean; readonly send: number } | null;
  readonly ms: number;
}

type Panelwatch = typeof import('../../utils/panel/index.ts');

const FIELDS = [
  'key',
  'buyer',
  'subject',
  'lastMessageAt',
  'lastFrom',
  'awaitingReply',
  'unread',
] as const;
type Field = (typeof FIELDS)[number];
type Verdict = 'right' | 'null' | 'wrong' | 'extra';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bundle = await build({
  stdin: { contents: `export { readPanel } from '@/utils/panel';`, resolveDir: root },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'panelwatch',
  alias: { '@': root.replace(/\/$/, '') },
});
const script = bundle.outputFiles[0]!.text;

async function main(): Promise<void> {
  const server = options.port === undefined ? await demoServer() : null;
  const port = options.port ?? String(server!.port);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.panel.test 127.0.0.1:${port}`,
    ],
  });
  try {
    for (const name of options.panels.split(',')) await checkPanel(browser, name);
  } finally {
    await browser.close();
    await server?.close();
  }
}

async function demoServer(): Promise<Awaited<ReturnType<typeof servePanels>>> {
  await bundlePanels();
  return servePanels();
}

async function checkPanel(browser: Browser, name: string): Promise<void> {
  const origin = `https://${name}.panel.test`;
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const answer = await (await context.newPage()).goto(`${origin}/__truth`);
  const truth = (await answer!.json()) as TruthAnswer & {
    locale: string;
    timeZone: string;
    listUrl?: string;
    paths?: { list: string };
  };
  await context.close();
  const zone = truth.timeZone;
  const session = await browser.newContext({
    ignoreHTTPSErrors: true,
    ...(zone ? { timezoneId: zone } : {}),
    ...(truth.locale ? { locale: truth.locale } : {}),
    viewport: { width: 1400, height: 900 },
  });
  try {
    await checkList(await session.newPage(), name, truth);
    await checkThreads(await session.newPage(), truth);
  } finally {
    await session.close();
  }
}

async function checkList(page: Page, name: string, truth: TruthAnswer): Promise<void> {
  const tally = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, null: 0, wrong: 0, extra: 0 }]),
  );
  let found = 0;
  let surplus = 0;
  const notes: string[] = [];
  const listUrl = truth.list[0]!.url.replace(/\/[^/]*$/, '');
  await page.goto(listUrl, { waitUntil: 'networkidle' });
  const pages = Math.max(...truth.list.map((row) => row.page));
  for (let at = 1; at <= pages; at++) {
    if (at > 1) await turnTo(page, truth, at, listUrl);
    const seen = await read(page);
    if (at === 1) {
      const shown = options.verbose ? JSON.stringify(seen.profile, null, 1) : '';
      notes.push(
        `  health ${seen.health}, account ${seen.account}, ${seen.ms.toFixed(1)} ms ${seen.problems.join(' ')}${shown}`,
      );
    }
    const rows = truth.list.filter((row) => row.page === at);
    const used = new Set<SeenRow>();
    for (const row of rows) {
      const match = pair(row, seen.discussions, used);
      if (match === undefined) continue;
      used.add(match);
      found++;
      for (const field of FIELDS) {
        const verdict = judge(field, row, match);
        tally[field]![verdict]++;
        if (verdict !== 'right' && options.verbose) {
          notes.push(
            `    ${verdict} ${field}: ${String(match[field])} instead of ${String(row[field])} (${row.buyer})`,
          );
        }
      }
    }
    surplus += seen.discussions.length - used.size;
  }
  console.log(`${name}: rows ${found}/${truth.list.length}, surplus ${surplus}`);
  for (const field of FIELDS) {
    const { right, null: missing, wrong, extra } = tally[field]!;
    console.log(
      `  ${field.padEnd(14)} right ${right}  null ${missing}  wrong ${wrong}  beyond truth ${extra}`,
    );
  }
  for (const note of notes.slice(0, 60)) console.log(note);
}

function pair(
  row: TrueRow,
  rows: readonly SeenRow[],
  used: ReadonlySet<SeenRow>,
): SeenRow | undefined {
  const free = rows.filter((seen) => !used.has(seen));
  return (
    free.find((seen) => seen.key === row.key) ??
    free.find((seen) => seen.buyer === row.buyer && seen.subject === row.subject) ??
    free.find((seen) => seen.buyer === row.buyer) ??
    free.find((seen) => isNear(seen.lastMessageAt, row))
  );
}

function isNear(at: number | null, row: TrueRow): boolean {
  return (
    at !== null &&
    Math.abs(at - Date.parse(row.lastMessageAt)) <= row.lastMessagePrecisionMs + 60_000
  );
}

function judge(field: Field, row: TrueRow, seen: SeenRow): Verdict {
  const [expected, actual] = [row[field], seen[field]];
  if (actual === null) return expected === null ? 'right' : 'null';
  if (expected === null) return 'extra';
  if (field === 'lastMessageAt') return isNear(seen.lastMessageAt, row) ? 'right' : 'wrong';
  return expected === actual ? 'right' : 'wrong';
}

/** Turns the list to its page `at`, and waits until what stands there is shown. */
async function turnTo(page: Page, truth: TruthAnswer, at: number, listUrl: string): Promise<void> {
  const pages = truth.meta.pages ?? {};
  if (typeof pages.url === 'string') {
    await page.goto(new URL(pages.url.replace('{n}', String(at)), listUrl).href, {
      waitUntil: 'networkidle',
    });
  } else if (typeof pages.next === 'string') {
    await page.locator(pages.next).first().click();
    const first = truth.list.find((row) => row.page === at);
    if (first?.buyer) await page.getByText(first.buyer).first().waitFor();
  }
}

async function checkThreads(page: Page, truth: TruthAnswer): Promise<void> {
  let [threads, composers, lists, total] = [0, 0, 0, 0];
  const rows = truth.list.slice(0, 8);
  for (const row of rows) {
    await page.goto(row.url, { waitUntil: 'networkidle' });
    const seen = await read(page);
    const wanted = truth.threads[row.key]!;
    const shown = wanted.messages.filter((message) => !message.hidden);
    total++;
    if (seen.discussions.length > 0) lists++;
    if (
      seen.messages?.length === shown.length &&
      shown.every((message, index) => seen.messages![index]!.from === message.from)
    )
      threads++;
    else if (options.verbose)
      console.log(
        `    thread ${row.key}: ${seen.messages?.map((message) => message.from).join()} instead of ${shown.map((message) => message.from).join()}`,
      );
    if ((seen.composer !== null) === (wanted.composer !== null)) composers++;
  }
  console.log(
    `  threads right ${threads}/${total}, composers right ${composers}/${total}, lists claimed beside threads ${lists}`,
  );
}

async function read(page: Page): Promise<Seen> {
  return page.evaluate(
    ([source, parsed]) => {
      document.head.append(
        Object.assign(document.createElement('script'), { textContent: source }),
      );
      const { readPanel } = (globalThis as unknown as { panelwatch: Panelwatch }).panelwatch;
      const target = parsed
        ? new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html')
        : document;
      const start = performance.now();
      const reading = readPanel(target, { url: location.href, now: Date.now() });
      const ms = performance.now() - start;
      return {
        health: reading.health,
        account: reading.account,
        problems: reading.problems,
        profile: reading.profile,
        discussions: reading.discussions.map((row) => ({ ...row, element: null })),
        messages:
          reading.thread?.messages.map(({ from, at, text }) => ({ from, at, text })) ?? null,
        composer: reading.composer && { editor: true, send: reading.composer.send.length },
        ms,
      };
    },
    [script, options.parsed] as const,
  );
}

await main();
