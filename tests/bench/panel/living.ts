import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { type CDPSession, chromium, type Page } from '@playwright/test';

import { findChromium } from '../../browsers/installed.ts';
import { servePanels } from '../../panels/server.ts';
import { listPage } from './list-page.ts';

const HOST = 'predajca.swopify.com';
const ROWS = 10_000;
const CHANGES = 15;
/** After a change all is done within this time, ms. */
const SETTLED_MS = 1000;

/** What one change of a row costs in the page, ms of its main thread: how busy the machine is makes little difference. */
export interface CostOfChange {
  /** All scripts of the extension, style and layout that they ask for left out. */
  readonly scripts: number;
  /** Style, layout and hit tests that they ask for. */
  readonly layout: number;
}

/**
 * The extension as it is built, in a tab with a list of 10,000 rows: what its scripts cost there from the
 * change of a row until its badge says what the ledger knows of it. The first change comes first.
 */
export async function costOfChanges(): Promise<CostOfChange[]> {
  const extension = await builtExtension();
  const server = await servePanels({
    hosts: {},
    others: {
      [HOST]: (_request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8').end(listPage(ROWS));
      },
    },
  });
  const executablePath = await findChromium();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath !== undefined && { executablePath }),
    headless: false,
    ignoreHTTPSErrors: true,
    args: [
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`https://${HOST}/messages`);
    await page.locator('[data-panelwatch-badge]').first().waitFor({ timeout: 60_000 });
    await pause(10 * SETTLED_MS);
    return await changed(page);
  } finally {
    await context.close();
    await server.close();
  }
}

async function changed(page: Page): Promise<CostOfChange[]> {
  const session = await page.context().newCDPSession(page);
  const costs: CostOfChange[] = [];
  for (let change = 0; change < CHANGES; change++) {
    const isWaiting = change % 2 === 0;
    const events = await traced(session, async () => {
      await page.evaluate(changeRow, isWaiting);
      await pause(SETTLED_MS);
      await page.evaluate(nextFrame);
    });
    costs.push(costOf(events));
    const state = await stateOfBadge(page);
    if ((state === 'answered') === isWaiting) throw new Error(`The badge says ${state}`);
  }
  return costs;
}

/** The page has no scripts of its own: what runs after this mark is the extension's, or `nextFrame`. */
const CHANGED = 'row changed';

function changeRow(waits: boolean): void {
  const row = document.querySelector('.talk:nth-child(5)')!;
  row.querySelector('.text span')!.textContent = waits
    ? 'Is there any news?'
    : 'You: It is on its way.';
  row.querySelector('.state')!.textContent = waits ? 'Waiting for reply' : 'Answered';
  performance.mark('row changed');
}

/** Badges are placed in a frame of the page, and a browser without a window may be late with these. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

function stateOfBadge(page: Page): Promise<string | null> {
  return page.locator('[data-panelwatch-badge][data-key="70012"]').getAttribute('data-state');
}

/** What the browser notes of what it does; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread: what others have had of the processor is left out. */
  readonly tdur?: number;
  /** Of a call: the script's address, which what is evaluated from here has not. */
  readonly args?: { readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['devtools.timeline', 'v8', 'blink.user_timing'];

async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }): void => {
    // Events of other kinds have none of these; they are not asked for.
    events.push(...(value as TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isComplete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

const SCRIPT =
  /^(?:FunctionCall|RunMicrotasks|v8\.callFunction|FireAnimationFrame|TimerFire|EventDispatch)$/;
const LAYOUT =
  /^(?:UpdateLayoutTree|Layout|PrePaint|HitTest|Paint|Layerize|IntersectionObserverController::computeIntersections)$/;

function costOf(events: readonly TraceEvent[]): CostOfChange {
  const mark = events.find(({ name }) => name === CHANGED);
  if (!mark) throw new Error('The change of the row was not traced');
  const inPage = events
    .filter(({ pid, tid, ts }) => pid === mark.pid && tid === mark.tid && ts >= mark.ts)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let [scripts, layout] = [0, 0];
  let [scriptEnd, layoutEnd] = [0, 0];
  for (const { name, ts, dur = 0, tdur = dur } of inPage) {
    // Only the outermost of each kind: what is inside of it is part of it.
    if (SCRIPT.test(name) && ts >= scriptEnd) {
      scriptEnd = ts + dur;
      const isOurs = inPage.some(
        (call) => isEvaluated(call) && call.ts >= ts && call.ts < scriptEnd,
      );
      scripts += isOurs ? 0 : tdur / 1000;
    } else if (LAYOUT.test(name) && ts >= layoutEnd && ts + dur <= scriptEnd) {
      layoutEnd = ts + dur;
      layout += tdur / 1000;
    }
  }
  return { scripts: scripts - layout, layout };
}

/** Whether a call is one of the measurement itself. */
function isEvaluated({ name, args }: TraceEvent): boolean {
  return name === 'FunctionCall' && !args?.data?.url;
}

/** Folder of the production build, which is made if there is none. */
async function builtExtension(): Promise<string> {
  const folder = path.resolve('.output/chrome-mv3');
  if (!existsSync(folder)) {
    const build = spawn('wxt', ['build', '-b', 'chrome'], { stdio: 'ignore' });
    await once(build, 'exit');
  }
  return folder;
}
