import { installInterceptor } from './intercept';
import type { Interceptor } from './send-attempt';

const KEY = Symbol.for('panelwatch.interceptor');

/**
 * The page's one interceptor. The panel script puts it up before the page's own scripts run; the
 * composer script comes later, into the same isolated world, and finds it there.
 */
export function sharedInterceptor(): Interceptor {
  const world: typeof globalThis & { [KEY]?: Interceptor } = globalThis;
  return (world[KEY] ??= installInterceptor(window));
}
