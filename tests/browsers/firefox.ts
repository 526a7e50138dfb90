import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

import { keyActions } from './firefox-keys.ts';
import { Marionette } from './marionette.ts';
import type { ExtensionBrowser, LaunchOptions, Page } from './page.ts';
import { until } from './until.ts';

/** Starts a Firefox with the extension as a temporary add-on. */
export async function launchFirefox(
  executablePath: string,
  options: LaunchOptions,
): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'panelwatch-firefox-'));
  const addOn = await addOnId(options.extension);
  const uuid = randomUUID();
  await writeFile(path.join(profile, 'user.js'), userJs(preferences(options, addOn, uuid)));
  if (options.policy) await setPolicy(profile, addOn, options.policy);
  const headless = options.headed === true ? [] : ['--headless'];
  const firefox = spawn(
    executablePath,
    [
      ...headless,
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      env: {
        ...process.env,
        TZ: options.timeZone ?? 'Europe/Bratislava',
        ...(options.policy && { HOME: profile }),
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '1000',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  // One that is left behind, by a test that ran out of time, slows down all that follow.
  const end = (): void => void firefox.kill('SIGKILL');
  process.once('exit', end);
  firefox.once('exit', () => process.off('exit', end));
  const marionette = await Marionette.connect(await marionettePort(firefox));
  const session = await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
  });
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.send('WebDriver:ExecuteScript', { script: RECORD_ALERTS, args: [] });
  await marionette.send('Marionette:SetContext', { value: 'content' });
  await marionette.send('Addon:Install', { path: options.extension, temporary: true });
  const version = `Firefox ${String(Object(Object(session).capabilities).browserVersion)}`;
  return new Firefox({ firefox, marionette, profile, uuid, version, port: options.port });
}

/**
 * Runs with the browser's rights: takes the place of the desktop's notifications, which a machine
 * without a desktop does not have, and keeps what would be shown.
 */
const RECORD_ALERTS = `
  const shown = (window.alertsShown = []);
  const service = {
    QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
    showAlert(alert, listener) {
      shown.push(alert.title + '\\n' + alert.text);
      listener?.observe(null, 'alertshow', alert.cookie);
    },
    closeAlert() {},
  };
  Components.manager
    .QueryInterface(Ci.nsIComponentRegistrar)
    .registerFactory(
      Components.ID(Services.uuid.generateUUID().toString()),
      'Recorded alerts',
      '@mozilla.org/alerts-service;1',
      { createInstance: (id) => service.QueryInterface(id) },
    );
`;

interface Running {
  readonly firefox: ChildProcess;
  readonly marionette: Marionette;
  readonly profile: string;
  readonly uuid: string;
  readonly version: string;
  readonly port: number;
}

class Firefox implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly version: string;
  readonly closed: Promise<void>;
  readonly #running: Running;
  readonly #tabs: Tabs;
  #console: Promise<FirefoxPage> | undefined;

  constructor(running: Running) {
    this.version = running.version;
    this.closed = new Promise((resolve) => running.firefox.once('exit', () => resolve()));
    this.#running = running;
    this.#tabs = new Tabs(running.marionette);
  }

  newPage(): Promise<FirefoxPage> {
    return this.#tabs.open();
  }

  async openExtensionPage(file: string): Promise<FirefoxPage> {
    const page = await this.newPage();
    await page.goto(`moz-extension://${this.#running.uuid}/${file}`);
    return page;
  }

  async inExtension<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    this.#console ??= this.openExtensionPage('manifest.json');
    return (await this.#console).evaluate(script, argument);
  }

  address(host: string, file: string): string {
    return `https://${host}:${this.#running.port}${file}`;
  }

  /** A preference answers for every host. */
  willAllow(): Promise<void> {
    return Promise.resolve();
  }

  async notifications(): Promise<readonly string[]> {
    const shown = await this.#tabs.inBrowser('return window.alertsShown');
    return Array.isArray(shown) ? shown.map(String) : [];
  }

  async stopBackground(): Promise<void> {
    // Otherwise it would be left to live on while it answers a message.
    const regardless = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    await this.#tabs.inBrowser(
      `return WebExtensionPolicy.getByHostname('${this.#running.uuid}').extension.terminateBackground(${regardless})`,
    );
  }

  async switchOff(): Promise<void> {
    await this.#tabs.inBrowser(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { id } = WebExtensionPolicy.getByHostname('${this.#running.uuid}');
      return AddonManager.getAddonByID(id).then((addOn) => addOn.disable());
    `);
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#tabs.inBrowser(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
    );
  }

  async close(): Promise<void> {
    const { firefox, marionette, profile } = this.#running;
    marionette.close();
    firefox.kill();
    await this.closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Commands go to the tab that was switched to last, so each waits for the one before. */
class Tabs {
  readonly #marionette: Marionette;
  #last: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  async open(): Promise<FirefoxPage> {
    const opened = await this.#next(async () => {
      // The tab that was switched to last may be closed, and a new one opens beside another.
      const handles = await this.#marionette.send('WebDriver:GetWindowHandles');
      const [handle] = Array.isArray(handles) ? handles : [];
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
    });
    return new FirefoxPage(this, String(Object(opened).handle));
  }

  /** Runs several commands in one tab without another's in between. */
  inTab<T>(handle: string, commands: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.#next(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
      return commands((command, parameters) => this.#marionette.send(command, parameters));
    });
  }

  /** Runs a script with the rights of the browser itself. */
  inBrowser(script: string): Promise<unknown> {
    return this.#next(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await this.#marionette.send('WebDriver:ExecuteScript', { script, args: [] });
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  #next<T>(action: () => Promise<T>): Promise<T> {
    const result = this.#last.then(action);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

class FirefoxPage implements Page {
  readonly #tabs: Tabs;
  readonly #handle: string;

  constructor(tabs: Tabs, handle: string) {
    this.#tabs = tabs;
    this.#handle = handle;
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url });
  }

  async url(): Promise<string> {
    return String(await this.#send('WebDriver:GetCurrentURL'));
  }

  async evaluate<Argument, Result>(
    script: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    const result = await this.#send('WebDriver:ExecuteScript', {
      script: `return (${script.toString()})(arguments[0])`,
      args: [argument ?? null],
    });
    // The protocol carries JSON; the script's type says what it stands for.
    return result as Result;
  }

  async click(selector: string): Promise<void> {
    await until(`${selector} to click`, () =>
      this.#tabs.inTab(this.#handle, async (send) => {
        const found = await send('WebDriver:ExecuteScript', {
          // One that is disabled would take the click and do nothing.
          script: `const found = (${firstVisible.toString()})(arguments[0]);
            return found?.matches(':disabled') ? null : found`,
          args: [selector],
        });
        if (found === null || typeof found !== 'object') return false;
        return send('WebDriver:ElementClick', { id: Object.values(found)[0] }).then(
          () => true,
          notYet,
        );
      }),
    );
  }

  async type(text: string): Promise<void> {
    await this.#act(keyActions(Array.from(text)));
  }

  insert(text: string): Promise<void> {
    return this.compose([text], 0);
  }

  async press(keys: string): Promise<void> {
    await this.#act(keyActions([keys.split('+')]));
  }

  async clickAt(x: number, y: number, times = 1): Promise<void> {
    const presses = Array.from({ length: times }, () => [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    const actions = [move, ...presses.flat()];
    await this.#act([
      { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions },
    ]);
  }

  async compose(states: readonly string[], pauseMs: number): Promise<void> {
    await this.show();
    await this.#tabs.inBrowser(`return (${composeText.toString()})(${JSON.stringify(states)})`);
    await pause(pauseMs);
    await this.#tabs.inBrowser(`return (${commitText.toString()})()`);
  }

  async screenshot(file: string): Promise<void> {
    const png = await this.#send('WebDriver:TakeScreenshot', { full: false, hash: false });
    await writeFile(file, Buffer.from(String(png), 'base64'));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#tabs.inTab(this.#handle, async (send) => {
      const inner = await send('WebDriver:ExecuteScript', {
        script: 'return [outerWidth - innerWidth, outerHeight - innerHeight]',
        args: [],
      });
      const [aside = 0, above = 0] = Array.isArray(inner) ? inner.map(Number) : [];
      await send('WebDriver:SetWindowRect', { width: width + aside, height: height + above });
    });
  }

  async show(): Promise<void> {
    await this.#tabs.inTab(this.#handle, () => Promise.resolve());
  }

  async close(): Promise<void> {
    await this.#send('WebDriver:CloseWindow');
  }

  async #act(actions: unknown): Promise<void> {
    await this.#send('WebDriver:PerformActions', { actions });
  }

  #send(command: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.#tabs.inTab(this.#handle, (send) => send(command, parameters));
  }
}

/** A click that met nothing, because the page drew the element anew or something over it, can be made again. */
function notYet(error: unknown): false {
  if (/: (stale element reference|element click intercepted):/.test(String(error))) return false;
  throw error;
}

/** Runs in the page: the first visible element that matches, through open shadow roots. */
function firstVisible(selector: string): Element | null {
  const walk = (root: Document | ShadowRoot): Element | null => {
    for (const element of root.querySelectorAll('*')) {
      const { width, height } = element.getBoundingClientRect();
      const shown =
        width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      if (shown && element.matches(selector)) return element;
      const inside = element.shadowRoot === null ? null : walk(element.shadowRoot);
      if (inside !== null) return inside;
    }
    return null;
  };
  return walk(document);
}

/** Runs with the browser's rights: writes as an input method does, and leaves the text uncommitted. */
function composeText(states: readonly string[]): void {
  const { classes, interfaces } = Components;
  const processor = classes['@mozilla.org/text-input-processor;1']!.createInstance(
    interfaces['nsITextInputProcessor'],
  );
  processor.beginInputTransactionForTests(window);
  for (const text of states) {
    processor.setPendingCompositionString(text);
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(text.length);
    processor.flushPendingComposition();
  }
  Object.assign(window, { composing: processor });
}

/** Runs with the browser's rights: Enter takes what is being composed. */
function commitText(): void {
  const processor: TextInputProcessor = Reflect.get(window, 'composing');
  const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
  processor.commitComposition(enter);
  processor.keyup(enter);
}

/** Resolves with the port that Firefox says it listens on. */
async function marionettePort(firefox: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const said: string[] = [];
  for (const stream of [firefox.stdout, firefox.stderr]) {
    if (stream === null) continue;
    createInterface(stream).on('line', (line) => {
      said.push(line);
      const port = /Marionette\s+INFO\s+Listening on port (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  }
  firefox.once('error', reject);
  firefox.once('exit', () => reject(new Error(`Firefox ended:\n${said.join('\n')}`)));
  return promise;
}

async function addOnId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8'));
  return String(Object(Object(Object(manifest).browser_specific_settings).gecko).id);
}

/** Leaves what the administrator has set where Firefox looks for it, in a home directory of its own. */
async function setPolicy(home: string, addOn: string, policy: object): Promise<void> {
  const folder = path.join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  const manifest = { name: addOn, description: 'Managed storage', type: 'storage', data: policy };
  await writeFile(path.join(folder, `${addOn}.json`), JSON.stringify(manifest));
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

function preferences(
  { locale = 'en-GB' }: LaunchOptions,
  addOn: string,
  uuid: string,
): Preferences {
  return {
    'marionette.port': 0,
    // Every host name leads to this machine.
    'network.dns.forceResolve': '127.0.0.1',
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': locale,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'remote.log.level': 'Info',
  };
}

function userJs(values: Preferences): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  return `${lines.join('\n')}\n`;
}
