import { setTimeout as pause } from 'node:timers/promises';

import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import type { ExtensionBrowser, LaunchOptions, Page } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';

/** Starts one of the browsers with the production build in it. */
export async function launch(
  name: ExtensionBrowser['name'],
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  return name === 'firefox'
    ? launchFirefox(await ensureFirefox(), options)
    : launchChromium(await ensureChromium(), options);
}

/** The extension as its own pages reach it, through all that happens to it. */
export class Extension {
  readonly #browser: ExtensionBrowser;
  readonly #address: string;
  #page: Page;

  private constructor(browser: ExtensionBrowser, page: Page, address: string) {
    this.#browser = browser;
    this.#page = page;
    this.#address = address;
  }

  static async open(browser: ExtensionBrowser): Promise<Extension> {
    // A page with the extension's rights and none of its scripts.
    const page = await browser.openExtensionPage('manifest.json');
    return new Extension(browser, page, await page.url());
  }

  /** Opens the page again; needed after a reload. */
  async open(): Promise<void> {
    // Blocked until the extension is loaded again.
    await until('the extension', () =>
      this.#page.goto(this.#address).then(
        () => true,
        () => false,
      ),
    );
  }

  /** Runs `script` with the extension's rights. */
  run<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.#page.evaluate(script, argument);
  }

  /** Sends a message as the popup does. */
  async send<R>(type: string, data: unknown = null): Promise<R> {
    const answer = await this.run(
      (message) => chrome.runtime.sendMessage({ ...message, id: 1, timestamp: Date.now() }),
      { type, data },
    );
    if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'No answer');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol says
    return answer.res as R;
  }

  /** Has all panels polled, without waiting for the end; `isRefreshed` tells of it. */
  async beginRefresh(): Promise<void> {
    await this.run(() => {
      const { dataset } = document.documentElement;
      delete dataset['refreshed'];
      const message = { type: 'refresh', data: null, id: 1, timestamp: Date.now() };
      chrome.runtime.sendMessage(message).then(
        (answer) => (dataset['refreshed'] = answer && !answer.err ? 'ended' : 'cut off'),
        () => (dataset['refreshed'] = 'cut off'),
      );
    }, null);
  }

  /** How the last refresh went; null while it goes on. */
  refreshed(): Promise<string | null> {
    return this.run(() => document.documentElement.dataset['refreshed'] ?? null, null);
  }

  /** Allows hosts such as '*.shop.example', as the user does in the browser's question. */
  async allow(hosts: string): Promise<void> {
    await this.#browser.willAllow(hosts);
    await this.run((origin) => {
      document.body.addEventListener('click', () => {
        void chrome.permissions.request({ origins: [origin] });
      });
    }, `https://${hosts}/*`);
    await this.#page.click('body');
  }

  /** What an update does: the extension is unloaded in the midst of its work and loaded again. */
  async reload(): Promise<void> {
    const next = await this.#browser.newPage();
    await this.run(() => {
      setTimeout(() => chrome.runtime.reload());
    }, null);
    await pause(500);
    await this.#page.close().catch(() => undefined);
    this.#page = next;
    await this.open();
  }

  /** Runs `use` on the extension's database, and waits until what it wrote is there. */
  inDatabase<A, R>(use: (db: IDBDatabase, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const script = `async (argument) => {
      const db = await new Promise((resolve, reject) => {
        const request = indexedDB.open('panelwatch');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      try { return await (${use.toString()})(db, argument); } finally { db.close(); }
    }`;
    // It travels as text in any case.
    return this.run(script as unknown as (argument: A) => Promise<R>, argument);
  }
}
