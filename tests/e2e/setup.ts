import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import { bundleEditors } from '../editors/bundle.ts';
import { bundlePanels } from '../panels/bundle.ts';

/** Before all tests: what they share is there. */
export default async function setUp(): Promise<void> {
  await bundlePanels();
  await bundleEditors();
  process.env['CHROMIUM'] = await ensureChromium();
  process.env['FIREFOX'] = await ensureFirefox();
}
