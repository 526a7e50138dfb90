import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import type { Summary } from '@/utils/discussions';

import { until } from '../browsers/until.ts';
import { Extension, launch } from './extension.ts';
import { fullDisk, signedOut, wrongClock } from './phases.ts';
import { MODES, serveShops, type Shop } from './shops.ts';

/** 1,000 polls, rounds times shops, unless fewer are asked for: `npm run faults -- firefox 20`. */
const SHOPS = 20;
const IN_FIREFOX = process.argv.includes('firefox');
const ROUNDS = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 50);
const RELOADS = [0.24, 0.54, 0.82].map((share) => Math.round(share * ROUNDS));
const MINUTE_MS = 60_000;

const counts: Record<string, number> = {};
const count = (what: string): void => {
  counts[what] = (counts[what] ?? 0) + 1;
};

/** The same faults in every run: a linear congruential generator (Numerical Recipes). */
let seed = Number(process.env['SEED'] ?? 1);
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

const { shops, port, close } = await serveShops(SHOPS);
// The browser reads the extension's files anew at each start of it: another build must not change them.
const built = await mkdtemp(path.join(tmpdir(), 'panelwatch-faults-'));
await cp(IN_FIREFOX ? '.output/firefox-mv3' : '.output/chrome-mv3', built, { recursive: true });
const browser = await launch(IN_FIREFOX ? 'firefox' : 'chromium', { extension: built, port });
const extension = await Extension.open(browser);
/** Keys of messages that the servers took in while the panel was watched, by host. */
const added = new Map<string, string[]>();

try {
  await extension.allow('*.faults.example');
  await watchAll();
  for (let round = 1; round <= ROUNDS; round++) await oneRound(round);
  await afterTheStorm();
  const run = { browser, extension, shops, newMessage, letPollAgain, pollAll, badge };
  const failures = [...(await signedOut(run)), ...(await fullDisk(run))];
  await wrongClock(run);
  await pollAll();
  failures.push(...(await verdict()));
  console.table(counts);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  console.log('No message lost, none notified twice, never "nothing due" while something was.');
} finally {
  await browser.close();
  close();
  await rm(built, { recursive: true, force: true });
}

/** Every shop is watched and was read once, as if its list had been open in a tab. */
async function watchAll(): Promise<void> {
  for (const { host } of shops) await extension.send('watchPanel', { host });
  const lists = shops.map(({ host }) => ({ host, url: browser.address(host, '/messages') }));
  await extension.inDatabase((db, read) => {
    const store = db.transaction('panels', 'readwrite').objectStore('panels');
    for (const { host, url } of read) {
      const list = { url, readAt: 1 };
      store.put({ host, account: '', platform: host, health: 'ok', lastReadAt: 1, list });
    }
  }, lists);
  await extension.send('refresh');
  const { discussions } = await extension.send<Summary>('getSummary');
  if (discussions.length !== SHOPS) throw new Error(`Read ${discussions.length} of ${SHOPS} lists`);
}

async function oneRound(round: number): Promise<void> {
  for (const shop of shops) {
    shop.mode = random() < 0.4 ? 'ok' : pick(MODES);
    count(`answers: ${shop.mode}`);
    if (random() < 0.15) newMessage(shop);
  }
  await letPollAgain();
  if (random() < 0.2) {
    await extension.run(() => chrome.alarms.clearAll(), null);
    count('alarms cleared');
  }
  await extension.beginRefresh();
  await pause(random() * 900);
  if (RELOADS.includes(round)) {
    await extension.reload();
    count('extension reloaded');
  } else if (random() < 0.7) {
    await browser.stopBackground();
    count('worker stopped');
  }
  const refreshed = await until('the refresh', () => extension.refreshed(), 2500).catch(() => null);
  count(`rounds ${refreshed ?? 'left alone'}`);
  count((await badge()) === '' ? 'wrong: badge says nothing' : 'badge says something');
}

/** A buyer writes in a discussion that nothing has been written in yet. */
function newMessage(shop: Shop): void {
  const known = added.get(shop.host) ?? [];
  const discussion = shop.discussions.find(
    ({ key, from }) => from === 'seller' && !known.includes(key),
  );
  if (!discussion) return;
  discussion.from = 'buyer';
  discussion.at = Date.now();
  added.set(shop.host, [...known, discussion.key]);
  count('messages added');
}

/** Takes back that the shops were asked within the minute: the test has no hours to wait. */
function letPollAgain(): Promise<void> {
  return extension.inDatabase((db) => {
    const store = db.transaction('watches', 'readwrite').objectStore('watches');
    const all = store.getAll();
    all.addEventListener('success', () => {
      for (const watch of all.result) store.put({ ...watch, lastPollAt: null, nextPollAt: null });
    });
  }, null);
}

/** All is well again and every panel is read once more. */
async function afterTheStorm(): Promise<void> {
  for (const shop of shops) shop.mode = 'ok';
  await extension.open();
  await pollAll();
}

async function pollAll(): Promise<void> {
  await letPollAgain();
  await extension.send('refresh');
}

function badge(): Promise<string> {
  return extension.run(() => chrome.action.getBadgeText({}), null);
}

async function verdict(): Promise<string[]> {
  const { panels, discussions } = await extension.send<Summary>('getSummary');
  const notices = await extension.inDatabase((db) => {
    const all = db.transaction('notices').objectStore('notices').getAll();
    return new Promise<{ host: string; key: string; kind: string; pending?: 1 }[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
  }, null);
  const failures: string[] = [];
  for (const { host, discussions: truth } of shops) {
    const waiting = discussions.filter((view) => view.host === host && view.state === 'waiting');
    for (const { key, from } of truth) {
      const isShown = waiting.some((view) => view.key === key);
      if (isShown !== (from === 'buyer'))
        failures.push(`${host} ${key}: waits ${from === 'buyer'}, shown ${isShown}`);
      else count('discussions right');
    }
    for (const key of added.get(host) ?? []) {
      const told = notices.filter(
        (notice) => notice.host === host && notice.key === key && notice.kind === 'message',
      );
      if (told.length !== 1) failures.push(`${host} ${key}: notified ${told.length} times`);
      else count('messages notified once');
    }
  }
  const pending = notices.filter((notice) => notice.pending === 1).length;
  if (pending > 0) failures.push(`${pending} notices never shown`);
  counts['requests'] = shops.reduce((total, { requests }) => total + requests, 0);
  for (const { host } of shops) {
    const read = panels.filter((panel) => panel.host === host).map(({ lastReadAt }) => lastReadAt);
    if (Date.now() - Math.max(...read.map((at) => at ?? 0)) > MINUTE_MS) {
      failures.push(`${host} was not read at the end`);
    }
  }
  if (counts['wrong: badge says nothing'])
    failures.push('The badge said nothing while a discussion was overdue');
  return failures;
}
