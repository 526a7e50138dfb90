import { ensureChromium, ensureFirefox } from '../browsers/install.ts';
import { bundleEditors } from '../editors/bundle.ts';
import { bundlePanels } from '../panels/bundle.ts';
import { ensureRoundcube } from '../roundcube/packages.ts';

/** Before all tests: what they share is there. */
export default async function setUp(): Promise<void> {
  await bundlePanels();
  await bundleEditors();
  process.env['CHROMIUM'] = await ensureChromium();
  process.env['FIREFOX'] = await ensureFirefox();
  // Where it cannot be installed, its own test fails and says what is missing; the others go on.
  await ensureRoundcube().catch((error: unknown) => console.warn(String(error)));
}
