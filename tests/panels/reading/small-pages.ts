import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { eachOf } from './each-of.ts';
import type { Look } from './further-panels.ts';
import { read, withReader } from './reader.ts';
import type { Setting } from './rendered.ts';
import { Tally } from './tally.ts';
import type { TrueComposer, TrueRow, TrueThread } from './truth.ts';

/** NAME.json beside a page's NAME.html: what the page shows. No rows and no thread: it shows neither. */
interface SmallPageTruth extends Setting {
  readonly url: string;
  readonly rows: readonly TrueRow[];
  readonly thread: Pick<TrueThread, 'messages' | 'messagePrecisionMs'> | null;
  readonly composer: TrueComposer | null;
}

const small = fileURLToPath(new URL('../small', import.meta.url));

/** Reads every small page of a half, each one file without scripts, and counts what was right. */
export async function checkSmallPages(half: 'open' | 'put-aside', look: Look): Promise<Tally> {
  const names = (await readdir(path.join(small, half)))
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.basename(file, '.html'))
    .filter((name) => look.only === undefined || name === look.only);
  const tallies = await eachOf(names, (name) => checkPage(path.join(small, half, name), look));
  const sum = new Tally();
  for (const [index, tally] of tallies.entries()) sum.add(tally, names[index]!);
  return sum;
}

async function checkPage(file: string, look: Look): Promise<Tally> {
  const truth = JSON.parse(await readFile(`${file}.json`, 'utf8')) as SmallPageTruth;
  const context = await look.browser.newContext({
    locale: truth.locale,
    timezoneId: truth.timeZone,
    viewport: { width: 1400, height: 900 },
  });
  try {
    await context.clock.setFixedTime(truth.now);
    await context.route('**/*', async (route) => {
      if (route.request().resourceType() === 'document')
        await route.fulfill({ contentType: 'text/html', path: `${file}.html` });
      else await route.fulfill({ status: 404, body: '' });
    });
    await withReader(context, look.reader);
    const page = await context.newPage();
    await page.goto(truth.url);
    if (look.shots !== undefined)
      await page.screenshot({ path: path.join(look.shots, `${path.basename(file)}.png`) });
    return count(truth, await read(page, truth.composer, look.parsed));
  } finally {
    await context.close();
  }
}

function count(truth: SmallPageTruth, seen: Awaited<ReturnType<typeof read>>): Tally {
  const tally = new Tally();
  const { url, rows, thread, composer } = truth;
  tally.countRows(
    rows,
    seen.discussions,
    (_row, { key }) => seen.discussions.filter((other) => other.key === key).length === 1,
  );
  if (thread === null) {
    tally.countComposer({ url, composer }, seen);
    tally.countNoThread(url, seen);
  } else tally.countThread({ url, composer, ...thread }, seen);
  return tally;
}
