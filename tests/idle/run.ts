import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { ensureChromium } from '../browsers/install.ts';
import { until } from '../browsers/until.ts';
import { serveShops } from '../faults/shops.ts';
import { Devtools } from './devtools.ts';
import { ExtensionProcesses, type Use } from './processes.ts';
import { watchAll } from './watch-all.ts';

/** What watching costs while nobody looks: no tab of a panel or of the extension is open. */
const PANELS = 5;
/** Rounds of polls to measure over; one begins every five minutes. */
const ROUNDS = Number(process.argv[2] ?? 2);
const LOOK_MS = 200;
const HOUR_MS = 3_600_000;

const { shops, port, close } = await serveShops(PANELS);
const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-idle-'));
// The browser reads the worker's files anew at each wake: another build must not change them.
const built = path.join(profile, 'extension');
await cp('.output/chrome-mv3', built, { recursive: true });
const chromium = await launch(built);
const ended = new Promise((resolve) => {
  chromium.once('exit', resolve);
});

try {
  const devtools = await Devtools.connect(await debuggingAddress(chromium));
  const awake = await workersOf(devtools);
  const extension = await until('the worker', () => [...awake.values()][0]);
  const hosts = shops.map(({ host }) => host);
  await watchAll(devtools, new URL(extension).host, hosts);
  await measure(devtools, () => awake.size > 0);
} finally {
  chromium.kill();
  await ended;
  close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

/** Measures from one falling asleep to another, so that only whole rounds count. */
async function measure(devtools: Devtools, isAwake: () => boolean): Promise<void> {
  const processes = new ExtensionProcesses(devtools);
  const requests = (): number => shops.reduce((sum, shop) => sum + shop.requests, 0);
  await until('the worker to fall asleep', () => !isAwake(), 120_000);
  await processes.look();
  const [began, before] = [performance.now(), requests()];
  const looks: (Use & { awake: boolean; at: number })[] = [];
  let [wakes, rounds, seen] = [0, 0, before];
  while (rounds < ROUNDS) {
    await pause(LOOK_MS);
    const look = { ...(await processes.look()), awake: isAwake(), at: performance.now() };
    const wasAwake = looks.at(-1)?.awake ?? false;
    looks.push(look);
    if (look.awake && !wasAwake) wakes++;
    if (wasAwake && !look.awake && requests() > seen) {
      rounds++;
      seen = requests();
      console.log(`round ${rounds} of ${ROUNDS} has ended`);
    }
  }
  const lasted = performance.now() - began;
  const anHour = (amount: number): number => (amount / lasted) * HOUR_MS;
  const awakeMs = looks.reduce(
    (sum, look, i) => sum + (look.awake ? look.at - (looks[i - 1]?.at ?? began) : 0),
    0,
  );
  const megabytes = (of: typeof looks): string =>
    `${(Math.max(0, ...of.map(({ bytes }) => bytes)) / 1e6).toFixed(0)} MB`;
  console.table({
    'panels watched': PANELS,
    'measured over': `${(lasted / 60_000).toFixed(1)} min, ${ROUNDS} rounds`,
    'requests an hour': anHour(requests() - before).toFixed(1),
    'wakes of the worker an hour': anHour(wakes).toFixed(1),
    'worker awake an hour': `${(anHour(awakeMs) / 1000).toFixed(0)} s`,
    'processor time an hour': `${anHour(looks.at(-1)?.cpuSeconds ?? 0).toFixed(1)} s`,
    'memory awake, at most': megabytes(looks.filter((look) => look.awake)),
    'memory asleep, at last': megabytes(looks.slice(-1)),
  });
}

async function launch(extension: string): Promise<ChildProcess> {
  return spawn(
    await ensureChromium(),
    [
      '--headless=new',
      // Chromium's sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--ignore-certificate-errors',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=MAP *.example 127.0.0.1:${port}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  if (stderr) {
    createInterface(stderr).on('line', (line) => {
      const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
  }
  return promise;
}

/** Addresses of the extension's workers that run, kept up to date. */
async function workersOf(devtools: Devtools): Promise<ReadonlyMap<string, string>> {
  const running = new Map<string, string>();
  devtools.on('Target.targetCreated', (params) => {
    const { targetId, type, url } = Object(params).targetInfo;
    if (type === 'service_worker' && url.startsWith('chrome-extension:'))
      running.set(targetId, url);
  });
  devtools.on('Target.targetDestroyed', (params) => {
    running.delete(Object(params).targetId);
  });
  await devtools.send('Target.setDiscoverTargets', { discover: true });
  return running;
}
