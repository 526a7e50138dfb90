import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type BrowserContext, chromium, type Page } from '@playwright/test';

import { ensureChromium } from '../browsers/install.ts';
import { until } from '../browsers/until.ts';

/** The production build in a Chromium whose worker can be stopped at any instant. */
export class FaultyBrowser {
  readonly #context: BrowserContext;
  readonly #profile: string;
  readonly #id: string;
  #page: Page;

  private constructor(context: BrowserContext, profile: string, id: string, page: Page) {
    this.#context = context;
    this.#profile = profile;
    this.#id = id;
    this.#page = page;
  }

  static async launch(extension: string, port: number): Promise<FaultyBrowser> {
    const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-faults-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await ensureChromium(),
      headless: false,
      args: [
        '--headless=new',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--ignore-certificate-errors',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).host;
    return new FaultyBrowser(context, profile, id, await context.newPage());
  }

  /** Opens a page with the extension's rights and none of its scripts; needed again after a reload. */
  async open(): Promise<void> {
    const address = `chrome-extension://${this.#id}/manifest.json`;
    // Blocked until the extension is loaded again.
    await until('the extension', () =>
      this.#page.goto(address).then(
        () => true,
        () => false,
      ),
    );
  }

  /** Runs `script` with the extension's rights. */
  run<A, R>(script: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.#page.evaluate(`(${script.toString()})(${JSON.stringify(argument)})`);
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

  /** Allows every host of the test, as the user does in the browser's question. */
  async allow(pattern: string): Promise<void> {
    const extensions = await this.#context.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(
      async ([extensionId, origin]) => {
        const { developerPrivate } = chrome;
        // Without it an unpacked extension that is loaded again stays switched off.
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_SPECIFIC_SITES',
        });
        await developerPrivate.addHostPermission(extensionId, origin);
      },
      [this.#id, pattern] as const,
    );
    await extensions.close();
    await this.#page.evaluate((origin) => {
      document.body.addEventListener('click', () => {
        void chrome.permissions.request({ origins: [origin] });
      });
    }, pattern);
    await this.#page.locator('body').click();
  }

  /** Stops the worker in the midst of whatever it does. */
  async stopWorker(): Promise<void> {
    const session = await this.#context.newCDPSession(this.#page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** What an update does: the extension is unloaded in the midst of its work and loaded again. */
  async reload(): Promise<void> {
    const next = this.#context.newPage();
    await this.run(() => chrome.runtime.reload(), null).catch(() => undefined);
    await this.#page.close().catch(() => undefined);
    this.#page = await next;
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }
}
