import 'fake-indexeddb/auto';

import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import catalogue from '@/public/_locales/en/messages.json';
import background from '@/entrypoints/background';
import type { FetchedPage, PageRead } from '@/utils/discussions/fetched-page';
import { onMessage, removeAllListeners } from '@/utils/messaging/protocol';
import type { SentReading } from '@/utils/discussions';
import { closeDatabase } from '@/utils/storage';

import { messagesOf } from '../../messages-of';

/** What the outside of the extension is like in a test; fields may be changed at any time. */
export interface Outside {
  /** Origins for which there is a permission. */
  permissions: Set<string>;
  /** Ids of registered content scripts. */
  scripts: Set<string>;
  /** Files injected into tabs. */
  injected: { tabId: number; files: string[] }[];
  /** Answers the requests of polls. */
  server: (url: string, request: RequestInit) => Response | Promise<Response>;
  requests: string[];
  /** Reads fetched pages in the place of the offscreen document. */
  reader: (page: FetchedPage) => PageRead;
  tabs: OpenTab[];
  /** Whether the browser's window is in front of other programs. */
  isFocused: boolean;
  /** What an open tab reports when it is asked to read again. */
  reread: () => SentReading;
}

interface OpenTab {
  id: number;
  url: string;
  active: boolean;
  pinned?: boolean;
  /** Whether a text stands in an editor of its page; 'silent' for a page that does not say. */
  holdsText?: boolean | 'silent';
  /** Whether its page asks something, so that nothing in it answers until the user has. */
  isHeldUp?: boolean;
  /** Whether there is no reader in it. */
  isWithoutReader?: boolean;
}

/** What the extension does once a permission is granted. */
let onPermitted: (granted: { origins: string[] }) => void;

let outside: Outside;

/** A new browser in which the extension has just been started. */
export async function startExtension(now: number): Promise<Outside> {
  await settled();
  await closeDatabase();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  removeAllListeners(); // the messenger keeps its own list, which reset() does not know
  vi.useFakeTimers({ now, toFake: ['Date'] });
  outside = {
    permissions: new Set(),
    scripts: new Set(),
    injected: [],
    server: () => new Response('<p>list</p>', { headers: { 'content-type': 'text/html' } }),
    requests: [],
    reader: () => {
      throw new Error('Nothing to read');
    },
    tabs: [],
    isFocused: true,
    reread: () => {
      throw new Error('No tab to read');
    },
  };
  fakeTheRest();
  await startWorker();
  return outside;
}

/** The worker dies and is started again by an event: nothing of its memory is left. */
export async function restartWorker(): Promise<void> {
  await settled();
  await closeDatabase();
  removeAllListeners();
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.notifications.onClicked.removeAllListeners();
  await startWorker();
}

async function startWorker(): Promise<void> {
  background.main();
  onMessage('readFetchedPage', ({ data }) => outside.reader(data));
  await settled();
}

/** Sends a message as `sender` would; rejects where the handler does. */
export async function sendAs<T = unknown>(
  sender: object,
  type: string,
  data: unknown = null,
): Promise<T> {
  const message = { id: 1, type, data, timestamp: Date.now() };
  const answer = await new Promise<{ res: T; err?: { message: string } }>((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  });
  if (answer.err) throw new Error(answer.err.message);
  return answer.res;
}

/** A visible tab of a panel. */
export function tabOf(host: string, part: object = {}): object {
  return {
    url: `https://${host}/messages`,
    tab: { id: 7, windowId: 1, active: true, incognito: false, ...part },
  };
}

/** The popup. */
export const popup = { url: 'chrome-extension://test-extension-id/popup.html' };

/** Time goes on and the alarm rings, if one is set for then. */
export async function passTime(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  const due = (await fakeBrowser.alarms.getAll()).filter(
    ({ scheduledTime }) => scheduledTime <= Date.now(),
  );
  for (const alarm of due) {
    // As browsers do, before it rings.
    const again = alarm.periodInMinutes;
    if (again === undefined) await fakeBrowser.alarms.clear(alarm.name);
    else
      await fakeBrowser.alarms.create(alarm.name, {
        delayInMinutes: again,
        periodInMinutes: again,
      });
    await fakeBrowser.alarms.onAlarm.trigger(alarm);
  }
  if (due.length > 0) await settled();
}

/** The alarm rings, whatever the clock says. */
export async function ringAlarm(): Promise<void> {
  const alarms = await fakeBrowser.alarms.getAll();
  await Promise.all(alarms.map((alarm) => fakeBrowser.alarms.onAlarm.trigger(alarm)));
  await settled();
}

/** The user grants permissions in the browser's own settings. */
export async function permit(host: string, origins: string[]): Promise<void> {
  outside.permissions.add(`https://${host}/*`);
  onPermitted({ origins });
  await settled();
}

/** Waits until the toolbar and the notifications have followed; they are not awaited by messages. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
}

function fakeTheRest(): void {
  vi.stubGlobal('fetch', (url: string, request: RequestInit) => {
    outside.requests.push(url);
    return Promise.resolve(outside.server(url, request));
  });
  Object.assign(fakeBrowser.permissions, {
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((origin) => outside.permissions.has(origin))),
    remove: ({ origins }: { origins: string[] }) => {
      for (const origin of origins) outside.permissions.delete(origin);
      return Promise.resolve(true);
    },
    onAdded: { addListener: (listener: typeof onPermitted) => (onPermitted = listener) },
    onRemoved: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser.scripting, {
    registerContentScripts: (scripts: { id: string }[]) => {
      for (const { id } of scripts) outside.scripts.add(id);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) outside.scripts.delete(id);
      return Promise.resolve();
    },
    getRegisteredContentScripts: () => Promise.resolve([...outside.scripts].map((id) => ({ id }))),
    insertCSS: ({ target: { tabId }, files }: { target: { tabId: number }; files: string[] }) => {
      outside.injected.push({ tabId, files });
      return Promise.resolve();
    },
    executeScript: ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
      if (files) outside.injected.push({ tabId: target.tabId, files });
      if (files) return Promise.resolve([]);
      const result = outside.tabs.find(({ id }) => id === target.tabId)?.holdsText ?? false;
      if (result === 'silent') return Promise.reject(new Error('Cannot access the page'));
      return Promise.resolve([{ result: false }, { result }]);
    },
  });
  Object.assign(fakeBrowser.windows, {
    update: () => Promise.resolve(),
    get: () => Promise.resolve({ focused: outside.isFocused }),
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (id: number, _message: object, ...rest: unknown[]) => {
      const tab = outside.tabs.find((other) => other.id === id);
      if (tab?.isHeldUp === true) return;
      if (tab?.isWithoutReader === true) throw new Error('Nobody is there');
      const sender = { url: tab?.url, tab: { ...tab, incognito: false } };
      void sendAs(sender, 'reportReading', outside.reread());
      const respond = rest.at(-1);
      if (typeof respond === 'function') respond({ res: null });
    },
    // Addresses of tabs are told to whom may read them.
    query: ({ url }: { url: string }) => {
      const tabs = outside.tabs.filter((tab) => tab.url.startsWith(url.replace('*', '')));
      return Promise.resolve(outside.permissions.has(url) ? tabs : []);
    },
    create: (tab: { url: string; active: boolean }) => {
      const created = { id: outside.tabs.length + 100, ...tab };
      outside.tabs.push(created);
      return Promise.resolve(created);
    },
    update: (id: number, change: object) => {
      const tab = outside.tabs.find((other) => other.id === id);
      return Promise.resolve(Object.assign(tab ?? {}, change));
    },
  });
  Object.assign(fakeBrowser.runtime, { getContexts: () => Promise.resolve([]) });
  Object.assign(fakeBrowser.offscreen, {
    createDocument: () => Promise.resolve(),
    closeDocument: () => Promise.resolve(),
  });
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => 'en',
    getMessage: messagesOf(catalogue),
  });
}
