import { fileURLToPath } from 'node:url';

import { test as base } from '@playwright/test';

import { launchChromium } from '../browsers/chromium.ts';
import { launchFirefox } from '../browsers/firefox.ts';
import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import type { ExtensionBrowser } from '../browsers/page.ts';
import { ALL_HOSTS } from '../panels/hosts.ts';
import { servePanels, type PanelServer } from '../panels/server.ts';

export type BrowserName = ExtensionBrowser['name'];

interface Options {
  /** Which browser a project tests in. */
  browserUnderTest: BrowserName;
  /** The user's language, e.g. 'sk-SK'. */
  userLocale: string;
  /** IANA zone of the user's computer. */
  userTimeZone: string;
  /** What an administrator has set for the extension. */
  adminPolicy: object | undefined;
}

interface Fixtures {
  server: PanelServer;
  /** The seller's browser: the production build in it, a fresh profile, every host name leading to `server`. */
  seller: ExtensionBrowser;
}

export const test = base.extend<Options & Fixtures>({
  browserUnderTest: ['chromium', { option: true }],
  userLocale: ['en-GB', { option: true }],
  userTimeZone: ['Europe/Bratislava', { option: true }],
  adminPolicy: [undefined, { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are used from the pattern.
  server: async ({}, use) => {
    const server = await servePanels({ hosts: ALL_HOSTS });
    await use(server);
    await server.close();
  },
  seller: async (
    { browserUnderTest: name, userLocale, userTimeZone, adminPolicy: policy, server },
    use,
  ) => {
    const options = {
      extension: builtFor(name),
      port: server.port,
      locale: userLocale,
      timeZone: userTimeZone,
      ...(policy && { policy }),
    };
    const browser =
      name === 'chromium'
        ? await launchChromium(await ensureChromium(), options)
        : await launchFirefox(await ensureFirefox(), options);
    await use(browser);
    await browser.close();
  },
});

/** Folder of the production build for a browser. */
export function builtFor(browser: BrowserName): string {
  const folder = browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  return fileURLToPath(new URL(`../../.output/${folder}`, import.meta.url));
}
