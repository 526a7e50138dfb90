import { fileURLToPath } from 'node:url';

import { launchChromium } from '../browsers/chromium.ts';
import { ensureChromium } from '../browsers/install.ts';
import { run } from '../checks/step.ts';
import { bundlePanels } from '../panels/bundle.ts';
import { ALL_HOSTS } from '../panels/hosts.ts';
import { servePanels } from '../panels/server.ts';
import { walkThrough } from './walk-through.ts';

// npm start: the extension in a browser, on demo panels that really take replies. On a machine without
// a display, and with --headless, it goes through the main job by itself.
const { env, platform } = process;
const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
const headed = hasDisplay && env['CI'] === undefined && !process.argv.includes('--headless');

if ((await run('wxt', ['build', '-b', 'chrome'])) !== 0) process.exit(1);
console.log('Preparing the demo panels …');
await bundlePanels();
const executable = await ensureChromium();
const server = await servePanels({ hosts: ALL_HOSTS });
const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const browser = await launchChromium(executable, { extension, port: server.port, headed });
console.log(`\nUsing ${browser.version} (${executable})`);
console.log('Demo panels, on this machine only:');
for (const host of server.hosts) {
  console.log(`  ${browser.address(host, server.panelAt(host).paths.list)}`);
}

try {
  if (headed) await letUserTry();
  else await walkThrough(browser, server, fileURLToPath(new URL('../../.demo', import.meta.url)));
} finally {
  await browser.close();
  await server.close();
}

/** Opens a list of discussions and waits until the user has seen enough. */
async function letUserTry(): Promise<void> {
  const [host = ''] = server.hosts;
  const page = await browser.newPage();
  await page.goto(browser.address(host, server.panelAt(host).paths.list));
  console.log(`
Panelwatch has marked who waits in this list. Open a discussion, write a telephone number into the
reply and press send. The panels whose host ends in .example are unknown to it: open one, then choose
"Watch this panel" in the popup behind the toolbar button.

Close the browser, or press Ctrl+C here, to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([browser.closed, interrupted]);
}
