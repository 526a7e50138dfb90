import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';

import { findHeadlessChromium } from '../browsers/installed.ts';
import { bundlePanels } from './bundle.ts';
import { installKits } from './install-kits.ts';
import { checkFurtherPanels, type Look } from './reading/further-panels.ts';
import { checkOtherPages } from './reading/other-pages.ts';
import { checkLivingLists } from './reading/living.ts';
import { checkPartialThreads } from './reading/partial-threads.ts';
import { bundleReader } from './reading/reader.ts';
import {
  reportLivingLists,
  reportOtherPages,
  reportPanels,
  reportPartialThreads,
} from './reading/report.ts';
import { checkSharedPanels } from './reading/shared-panels.ts';
import { checkSmallPages } from './reading/small-pages.ts';
import { servePanels } from './server.ts';

// node tests/panels/check-reading.ts [shared] [open] [put-aside] [small] [in-part] [living] [--only NAME] [--particulars]
//   [--shots FOLDER] [--parsed] [--port 8443 --panels a,b]
// Reads pages in Chromium without any profile and compares with what the pages say is true. What the
// demo and the open panels miss is told when they are asked for by name; what those put aside for
// measuring miss, only with --particulars as well, so that nobody tunes the reader to them unawares. With --port, whatever answers there as NAME.panel.test is read
// instead of the demo panels.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    shots: { type: 'string' },
    parsed: { type: 'boolean', default: false },
    particulars: { type: 'boolean', default: false },
    port: { type: 'string' },
    panels: { type: 'string', default: 'handelo,tovarna,trgovec,vendafacil,werkhof' },
  },
});
const wanted = (part: string): boolean => positionals.length === 0 || positionals.includes(part);

if (options.shots !== undefined) await mkdir(options.shots, { recursive: true });
await installKits('all');
const needsPanels = wanted('shared') || wanted('in-part');
const server = needsPanels && options.port === undefined ? await demoServer() : null;
const executablePath = await findHeadlessChromium();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP *.panel.test 127.0.0.1:${options.port ?? server?.port ?? 0}`,
  ],
});
try {
  const reader = await bundleReader();
  const { only, shots, parsed } = options;
  // Reading the demo panels is mostly waiting for their servers.
  const demo = wanted('shared')
    ? checkSharedPanels(browser, options.panels.split(','), reader, parsed)
    : null;
  const look: Look = { browser, reader, only, shots, parsed };
  for (const half of ['open', 'put-aside'] as const) {
    const named = positionals.includes(half) || positionals.includes('small');
    const particulars = named && (half === 'open' || options.particulars);
    if (wanted('small'))
      reportPanels(`small pages, ${half}`, await checkSmallPages(half, look), particulars);
    if (!wanted(half)) continue;
    reportPanels(`further panels, ${half}`, await checkFurtherPanels(half, look), particulars);
    reportOtherPages(`other pages, ${half}`, await checkOtherPages(half, look), particulars);
  }
  if (wanted('in-part')) {
    reportPartialThreads(await checkPartialThreads(browser, options.panels.split(','), reader));
  }
  if (wanted('living')) reportLivingLists(await checkLivingLists(look));
  if (demo !== null) reportPanels('demo panels', await demo, positionals.includes('shared'));
} finally {
  await browser.close();
  await server?.close();
}

async function demoServer(): ReturnType<typeof servePanels> {
  await bundlePanels();
  return servePanels({ now: Date.parse('2026-11-20T10:05:00Z'), frozen: true });
}
