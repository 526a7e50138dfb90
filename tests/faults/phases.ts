import { setTimeout as pause } from 'node:timers/promises';

import type { Summary } from '@/utils/discussions';

import type { ExtensionBrowser } from '../browsers/page.ts';
import type { Extension } from './extension.ts';
import type { Shop } from './shops.ts';

/** A run of the fault test, as the parts that follow the storm see it. */
export interface Run {
  readonly browser: ExtensionBrowser;
  readonly extension: Extension;
  readonly shops: readonly Shop[];
  /** A buyer writes. */
  newMessage(shop: Shop): void;
  /** Has every panel read by a poll, whenever the last one was. */
  pollAll(): Promise<void>;
  /** Takes back that the panels were asked within the minute. */
  letPollAgain(): Promise<void>;
  badge(): Promise<string>;
}

/** Chromium asks no more often how much room there is. */
const ROOM_IS_REMEMBERED_MS = 31_000;
const DAY_MS = 24 * 3_600_000;

/** The session ends, the sign-in stands on the panel's host or on another: said so, by each. */
export async function signedOut({ extension, shops, ...run }: Run): Promise<string[]> {
  for (const [i, shop] of shops.entries()) shop.mode = i % 2 === 0 ? 'login' : 'login-elsewhere';
  await run.pollAll();
  const { panels } = await extension.send<Summary>('getSummary');
  for (const shop of shops) shop.mode = 'ok';
  return panels.flatMap(({ host, trouble }) =>
    trouble === 'signed-out' ? [] : [`${host} is signed out, and said to be ${trouble}`],
  );
}

/** The disk is full while messages arrive: the button says so, and nothing is lost once there is room. */
export async function fullDisk({ browser, ...run }: Run): Promise<string[]> {
  if (!browser.limitStorage) return [];
  for (const shop of run.shops) run.newMessage(shop);
  await run.letPollAgain();
  await browser.limitStorage(1);
  await pause(ROOM_IS_REMEMBERED_MS);
  await run.extension.send('refresh').catch(() => undefined);
  const full = await run.badge();
  await browser.stopBackground();
  await run.extension.send('getSummary');
  const restarted = await run.badge();
  await browser.limitStorage(null);
  await run.pollAll();
  const after = await run.badge();
  return [
    ...(full === '?' ? [] : [`With a full disk the button says '${full}'`]),
    ...(restarted === '?'
      ? []
      : [`With a full disk, after a restart, the button says '${restarted}'`]),
    ...(after !== '?' ? [] : ['The button still says that the disk is full']),
  ];
}

/** The clock is set forward, back, and right again while messages arrive. */
export async function wrongClock({ browser, extension, ...run }: Run): Promise<void> {
  if (!browser.shiftClock) return;
  for (const days of [3, -3, 0]) {
    for (const shop of run.shops) run.newMessage(shop);
    await extension.send('getSummary');
    await browser.shiftClock(days * DAY_MS);
    await run.pollAll();
  }
}
