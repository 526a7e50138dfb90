import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import type { PanelContext } from '@/utils/discussions';
import type { PanelProfile } from '@/utils/panel/profile';

import { type Outside, popup, sendAs, startExtension, tabOf } from './browser';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOST = 'seller.example';
const SCRIPT = ['/content-scripts/pick.js'];
const tab = tabOf(HOST);

const taught: PanelProfile = {
  version: 1,
  origin: 'taught',
  host: HOST,
  path: '/messages',
  locale: null,
  timeZone: null,
  list: { record: '.row', fields: {}, confidence: {} },
  composer: null,
};

let outside: Outside;
/** Ids of the tabs that were told to ask for their context anew. */
let renewed: number[];

beforeEach(async () => {
  outside = await startExtension(NOW);
  outside.permissions.add(`https://${HOST}/*`);
  renewed = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (id: number, _message: object, ...rest: unknown[]) => {
      renewed.push(id);
      const respond = rest.at(-1);
      if (typeof respond === 'function') respond({ res: null });
      return Promise.resolve({ res: null });
    },
  });
});

const known = async (): Promise<PanelProfile | null> => {
  const page = { url: `https://${HOST}/messages`, language: null };
  return (await sendAs<PanelContext>(tab, 'getPanelContext', page)).profile;
};

test('a panel gets the picker into its own tab', async () => {
  await sendAs(tab, 'startPicking', { host: null });
  expect(outside.injected).toEqual([{ tabId: 7, files: SCRIPT }]);
});

test('a panel cannot have it brought into another tab', async () => {
  outside.tabs.push({ id: 3, url: 'https://other.example/', active: true });
  await sendAs(tab, 'startPicking', { host: 'other.example' });
  expect(outside.injected).toEqual([{ tabId: 7, files: SCRIPT }]);
});

test('the popup has it brought into the tab of the panel that was used last, in front', async () => {
  const used = (id: number, lastAccessed: number) => ({
    id,
    url: `https://${HOST}/messages`,
    active: false,
    lastAccessed,
  });
  outside.tabs.push(used(1, 100), used(2, 300), used(3, 200));
  await sendAs(popup, 'startPicking', { host: HOST });
  expect(outside.injected).toEqual([{ tabId: 2, files: SCRIPT }]);
  expect(outside.tabs.filter(({ active }) => active).map(({ id }) => id)).toEqual([2]);
});

test('a tab whose panel is not read yet gets the reader first, from which the picker borrows', async () => {
  outside.tabs.push({ id: 2, url: `https://${HOST}/messages`, active: true });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_id: number, _message: object, ...rest: unknown[]) => {
      const respond = rest.at(-1);
      if (typeof respond === 'function') respond({ err: { message: 'Nobody there' } });
      return Promise.resolve({ err: { message: 'Nobody there' } });
    },
  });
  await sendAs(popup, 'startPicking', { host: HOST });
  expect(outside.injected).toEqual([
    { tabId: 2, files: ['/content-scripts/panel.css'] },
    { tabId: 2, files: ['/content-scripts/panel.js'] },
    { tabId: 2, files: SCRIPT },
  ]);
});

test('without a tab of the panel there is nothing to point at', async () => {
  await expect(sendAs(popup, 'startPicking', { host: HOST })).rejects.toThrow();
});

test('what was taught is kept with its time, goes before what is worked out, and is told at once', async () => {
  outside.tabs.push({ id: 7, url: `https://${HOST}/messages`, active: true });
  await sendAs(tab, 'saveProfile', taught);
  expect(renewed).toEqual([7]);
  await sendAs(tab, 'saveProfile', { ...taught, origin: 'inferred' });
  expect(await known()).toEqual({ ...taught, savedAt: NOW });
  expect(renewed, 'what is worked out is known where it was').toEqual([7]);
});

test('what was taught is taken back for its own host only', async () => {
  await sendAs(tab, 'saveProfile', taught);
  const page = { host: HOST, path: '/messages' };
  await expect(sendAs(tabOf('other.example'), 'resetProfile', page)).rejects.toThrow();
  expect(await known()).not.toBeNull();
  await sendAs(tab, 'resetProfile', page);
  expect(await known()).toBeNull();
});

test('only a page of the extension has other panels renewed', async () => {
  outside.tabs.push({ id: 7, url: `https://${HOST}/messages`, active: true });
  await expect(sendAs(tab, 'renewPanels', { hosts: [HOST] })).rejects.toThrow();
  await sendAs(popup, 'renewPanels', { hosts: [HOST] });
  expect(renewed).toEqual([7]);
});
