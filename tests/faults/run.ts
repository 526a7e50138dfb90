import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import type { Summary } from '@/utils/discussions';

import { FaultyBrowser } from './extension.ts';
import { MODES, serveShops, type Shop } from './shops.ts';

/** 1,000 polls: rounds times shops. */
const SHOPS = 20;
const ROUNDS = 50;
const RELOADS = new Set([12, 27, 41]);
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
const extension = fileURLToPath(new URL('../.output/chrome-mv3', `file://${process.cwd()}/tests/`));
const browser = await FaultyBrowser.launch(extension, port);
/** Keys of messages that the servers took in while the panel was watched, by host. */
const added = new Map<string, string[]>();

try {
  await browser.open();
  await browser.allow('https://*.faults.example/*');
  await watchAll();
  for (let round = 1; round <= ROUNDS; round++) await oneRound(round);
  await afterTheStorm();
  const failures = await verdict();
  console.table(counts);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  console.log('No message lost, none notified twice, never "nothing due" while something was.');
} finally {
  await browser.close();
  close();
}

/** Every shop is watched and was read once, as if its list had been open in a tab. */
async function watchAll(): Promise<void> {
  for (const { host } of shops) await browser.send('watchPanel', { host });
  await inDatabase((db, hosts) => {
    const store = db.transaction('panels', 'readwrite').objectStore('panels');
    for (const host of hosts) {
      store.put({
        host,
        account: '',
        platform: host,
        health: 'ok',
        lastReadAt: 1,
        list: { url: `https://${host}/messages`, readAt: 1 },
      });
    }
  });
  await browser.send('refresh');
  const { discussions } = await browser.send<Summary>('getSummary');
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
    await browser.run(() => chrome.alarms.clearAll(), null);
    count('alarms cleared');
  }
  const polled = browser.send('refresh').then(
    () => count('rounds ended'),
    () => count('rounds cut off'),
  );
  await pause(random() * 900);
  if (RELOADS.has(round)) {
    await browser.reload();
    count('extension reloaded');
    await pause(500);
    await browser.open();
  } else if (random() < 0.7) {
    await browser.stopWorker();
    count('worker stopped');
  }
  await Promise.race([polled, pause(2500)]);
  const badge = await browser.run(() => chrome.action.getBadgeText({}), null);
  count(badge === '' ? 'wrong: badge says nothing' : 'badge says something');
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
  return inDatabase((db) => {
    const store = db.transaction('watches', 'readwrite').objectStore('watches');
    const all = store.getAll();
    all.addEventListener('success', () => {
      for (const watch of all.result) store.put({ ...watch, lastPollAt: null, nextPollAt: null });
    });
  });
}

/** All is well again and every panel is read once more. */
async function afterTheStorm(): Promise<void> {
  for (const shop of shops) shop.mode = 'ok';
  await browser.open();
  await letPollAgain();
  await browser.send('refresh');
}

async function verdict(): Promise<string[]> {
  const { panels, discussions } = await browser.send<Summary>('getSummary');
  const notices = await inDatabase((db) => {
    const all = db.transaction('notices').objectStore('notices').getAll();
    return new Promise<{ host: string; key: string; kind: string; pending?: 1 }[]>((resolve) => {
      all.addEventListener('success', () => resolve(all.result));
    });
  });
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

/** Runs `use` on the extension's database, and waits until what it wrote is there. */
function inDatabase<R>(use: (db: IDBDatabase, hosts: string[]) => R | Promise<R>): Promise<R> {
  return browser.run(
    `async (hosts) => {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open('panelwatch');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      try { return await (${use.toString()})(db, hosts); } finally { db.close(); }
    }` as unknown as (hosts: string[]) => Promise<R>,
    shops.map(({ host }) => host),
  );
}
