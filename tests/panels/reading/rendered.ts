import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Browser, BrowserContext, Page } from '@playwright/test';
import { build } from 'esbuild';

import { withReader } from './reader.ts';

const panels = fileURLToPath(new URL('..', import.meta.url));

/** Where and when a page is looked at. */
export interface Setting {
  readonly locale: string;
  readonly timeZone: string;
  /** ISO 8601; the page's clock stands still there. */
  readonly now: string;
}

/** Pages drawn from their scripts alone: no server answers, every address of a context shows one of them. */
export class RenderedPages {
  readonly #outdir: string;

  private constructor(outdir: string) {
    this.#outdir = outdir;
  }

  /** Builds pages' scripts and style sheets; paths are relative to tests/panels, without extension. */
  static async build(scripts: readonly string[]): Promise<RenderedPages> {
    const outdir = await mkdtemp(path.join(tmpdir(), 'panelwatch-pages-'));
    await build({
      entryPoints: scripts.map((script) => ({ in: path.join(panels, script), out: script })),
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      target: 'es2022',
      // Instead of the project's own tsconfig.json, whose JSX is Preact's.
      tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'react' } },
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
        'process.env.VITE_LOGGER_ENABLED': '"false"',
        __QUASAR_SSR__: 'false',
        __QUASAR_SSR_SERVER__: 'false',
        __QUASAR_SSR_CLIENT__: 'false',
        __QUASAR_SSR_PWA__: 'false',
        __QUASAR_VERSION__: '""',
        global: 'window',
      },
      legalComments: 'none',
      logLevel: 'error',
      nodePaths: [path.join(panels, 'node_modules')],
      loader: Object.fromEntries(
        ['.woff2', '.woff', '.ttf', '.eot', '.svg', '.png', '.gif'].map((kind) => [
          kind,
          'dataurl',
        ]),
      ),
    });
    return new RenderedPages(outdir);
  }

  /** A context in which every address shows the page of `script`. */
  async context(
    browser: Browser,
    script: string,
    setting: Setting,
    reader: string,
  ): Promise<BrowserContext> {
    const context = await browser.newContext({
      locale: setting.locale,
      timezoneId: setting.timeZone,
      viewport: { width: 1400, height: 900 },
    });
    await context.clock.setFixedTime(setting.now);
    await context.route('**/*', async (route) => {
      const { pathname } = new URL(route.request().url());
      const file = path.join(this.#outdir, pathname.replace(/^\/assets\//, ''));
      if (pathname.startsWith('/assets/') && (await exists(file)))
        await route.fulfill({ path: file });
      else if (route.request().resourceType() === 'document')
        await route.fulfill({ contentType: 'text/html', body: await this.#shell(script, setting) });
      else await route.fulfill({ status: 404, body: '' });
    });
    return withReader(context, reader);
  }

  async remove(): Promise<void> {
    await rm(this.#outdir, { recursive: true, force: true });
  }

  async #shell(script: string, { locale }: Setting): Promise<string> {
    const css = await readFile(path.join(this.#outdir, `${script}.css`), 'utf8').catch(() => null);
    const sheet = css === null ? '' : `<link rel="stylesheet" href="/assets/${script}.css">`;
    return `<!doctype html><html lang="${locale.slice(0, 2)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${sheet}</head><body><div id="root"></div><script type="module" src="/assets/${script}.js"></script></body></html>`;
  }
}

/** Opens an address and waits until the page says that it is drawn. */
export async function open(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(url);
  await page
    .waitForFunction(() => 'drawn' in globalThis, null, { timeout: 10_000 })
    .catch((error: unknown) => {
      throw new Error(`${url} was not drawn: ${failures.join('; ')}`, { cause: error });
    });
  return page;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
