import type { allComposers } from './composer/find';
import type { Interceptor } from './composer/send-attempt';
import type { formOf } from './composer/send-controls';
import type { windowBox } from './dom/window-box';
import type { observePanel } from './observe';
import type { frameOf, placeBeside } from './overlay/beside';
import type { pageSchemeAt } from './overlay/page-scheme';
import type { createShadowHost } from './overlay/shadow-host';

/** What the panel script does with a page that others need as well. */
export interface PageTools {
  readonly interceptor: Interceptor;
  readonly allComposers: typeof allComposers;
  readonly formOf: typeof formOf;
  readonly windowBox: typeof windowBox;
  readonly observePanel: typeof observePanel;
  readonly frameOf: typeof frameOf;
  readonly placeBeside: typeof placeBeside;
  readonly pageSchemeAt: typeof pageSchemeAt;
  readonly createShadowHost: typeof createShadowHost;
}

const KEY = Symbol.for('panelwatch.page');

const world: typeof globalThis & { [KEY]?: PageTools } = globalThis;

/**
 * Lends tools to scripts that come later into the same isolated world: the panel script is on every page
 * before them, and they need not be twice the size for the same again.
 */
export function lendPageTools(tools: PageTools): void {
  world[KEY] = tools;
}

/**
 * The tools that were lent.
 *
 * @throws Error where the panel script is not on the page
 */
export function lentPageTools(): PageTools {
  const tools = world[KEY];
  if (!tools) throw new Error('The panel script is not on this page');
  return tools;
}
