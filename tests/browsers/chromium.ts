import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Page as PlaywrightPage,
  type Worker,
} from '@playwright/test';

import type { ExtensionBrowser, LaunchOptions, Page } from './page.ts';

/** Starts a Chromium, or one of its kin, with the extension loaded. */
export async function launchChromium(
  executablePath: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-chromium-'));
  const { locale = 'en-GB', timeZone = 'Europe/Bratislava', headed = false } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // Playwright's own headless mode loads no extensions; the browser's does.
    headless: false,
    viewport: headed ? null : { width: 1280, height: 900 },
    ignoreHTTPSErrors: true,
    locale,
    env: { ...process.env, TZ: timeZone, LANGUAGE: locale.replace('-', '_') },
    args: [
      ...(headed ? [] : ['--headless=new', '--disable-gpu']),
      // Chromium's sandbox does not start for root, and in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${locale}`,
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
    ],
  });
  context.setDefaultTimeout(15_000);
  return new Chromium(context, await extensionId(context), profile);
}

class Chromium implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #extensionId: string;
  readonly #profile: string;
  /** The empty tab with which the browser starts. */
  #blank: PlaywrightPage | undefined;
  #console: Promise<PlaywrightPage> | undefined;
  #limit: CDPSession | undefined;

  constructor(context: BrowserContext, extension: string, profile: string) {
    this.#context = context;
    this.#extensionId = extension;
    this.#profile = profile;
    this.#blank = context.pages()[0];
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
    this.version = `Chromium ${context.browser()?.version() ?? ''}`.trim();
  }

  async newPage(): Promise<Page> {
    const page = this.#blank ?? (await this.#context.newPage());
    this.#blank = undefined;
    return new ChromiumPage(page);
  }

  async openExtensionPage(file: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/${file}`);
    return page;
  }

  async inExtension<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    this.#console ??= this.#openConsole();
    return new ChromiumPage(await this.#console).evaluate(script, argument);
  }

  address(host: string, file: string): string {
    return `https://${host}${file}`;
  }

  async willAllow(host: string): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(grant, { id: this.#extensionId, origin: `https://${host}/*` });
    await page.close();
  }

  notifications(): Promise<readonly string[]> {
    return this.inExtension(async () => Object.keys(await chrome.notifications.getAll()), null);
  }

  async stopBackground(): Promise<void> {
    const [page = await this.#context.newPage()] = this.#context.pages();
    const session = await this.#context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async limitStorage(bytes: number | null): Promise<void> {
    const [page = await this.#context.newPage()] = this.#context.pages();
    // The limit ends with its session.
    this.#limit ??= await this.#context.newCDPSession(page);
    await this.#limit.send('Storage.overrideQuotaForOrigin', {
      origin: `chrome-extension://${this.#extensionId}`,
      ...(bytes !== null && { quotaSize: bytes }),
    });
  }

  async shiftClock(ms: number): Promise<void> {
    await this.#context
      .serviceWorkers()
      .find(ours)
      ?.evaluate((shift) => {
        Date.now = () => Math.round(performance.timeOrigin + performance.now()) + shift;
      }, ms);
  }

  async setColorScheme(colorScheme: 'light' | 'dark'): Promise<void> {
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia({ colorScheme })));
  }

  async close(): Promise<void> {
    await this.#context.close();
    await rm(this.#profile, { recursive: true, force: true });
  }

  /** A page with the extension's rights and no script of its own. */
  async #openConsole(): Promise<PlaywrightPage> {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/manifest.json`);
    return page;
  }
}

class ChromiumPage implements Page {
  readonly #page: PlaywrightPage;

  constructor(page: PlaywrightPage) {
    this.#page = page;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  url(): Promise<string> {
    return Promise.resolve(this.#page.url());
  }

  evaluate<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    // As text, because Playwright's types cannot tell what a generic argument serialises to.
    return this.#page.evaluate(`(${script.toString()})(${JSON.stringify(argument)})`);
  }

  click(selector: string): Promise<void> {
    return this.#page.locator(`${selector} >> visible=true`).first().click();
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text);
  }

  insert(text: string): Promise<void> {
    return this.#page.keyboard.insertText(text);
  }

  press(keys: string): Promise<void> {
    return this.#page.keyboard.press(keys);
  }

  clickAt(x: number, y: number, times = 1): Promise<void> {
    return this.#page.mouse.click(x, y, { clickCount: times });
  }

  devtools(): Promise<CDPSession> {
    return this.#page.context().newCDPSession(this.#page);
  }

  async compose(states: readonly string[], pauseMs: number): Promise<void> {
    const session = await this.devtools();
    // What an input method takes for itself is told to pages under this code.
    const key = { windowsVirtualKeyCode: 229, key: 'Enter', code: 'Enter' };
    for (const text of states) {
      const [selectionStart, selectionEnd] = [text.length, text.length];
      await session.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
    }
    await pause(pauseMs);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.insertText', { text: states.at(-1) ?? '' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await session.detach();
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file });
  }

  resize(width: number, height: number): Promise<void> {
    return this.#page.setViewportSize({ width, height });
  }

  show(): Promise<void> {
    return this.#page.bringToFront();
  }

  close(): Promise<void> {
    return this.#page.close();
  }
}

const ours = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');

async function extensionId(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers().find(ours) ??
    (await context.waitForEvent('serviceworker', { predicate: ours }));
  return new URL(worker.url()).host;
}

/** Runs on Chromium's page of extensions, which does the same when its user allows a host. */
async function grant({ id, origin }: { id: string; origin: string }): Promise<void> {
  const { developerPrivate } = chrome;
  // Without it an unpacked extension that is loaded again stays switched off.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.updateExtensionConfiguration({
    extensionId: id,
    hostAccess: 'ON_SPECIFIC_SITES',
  });
  await developerPrivate.addHostPermission(id, origin);
}
