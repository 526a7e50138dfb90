import path from 'node:path';

import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

import { LANGUAGES } from './utils/guard/languages';
import { marketWords } from './utils/guard/lexicons/market-words';
import { LENT_MODULES, LENT_MODULES_AT } from './utils/panel/lent-modules';
import { hostPatterns } from './utils/platforms/hosts';

/** Scripts that are brought to a page on which the panel script already is. */
const AFTER_THE_PANEL_SCRIPT: ReadonlySet<string> = new Set(['claims', 'composer', 'mail', 'pick']);

/** Scripts that are read again and again: to make them 3 % smaller is worth some seconds of a build. */
const OFTEN_READ: ReadonlySet<string> = new Set(['background', 'composer', 'panel']);

/** Where our own modules that are lent lie: they are the same by whatever name they are imported. */
const LENT_FILES: ReadonlyMap<string, string> = new Map(
  LENT_MODULES.filter((name) => name.startsWith('@/')).map((name) => [
    path.join(import.meta.dirname, name.slice(1)),
    name,
  ]),
);

/** Takes what the panel script lends from where it lies, instead of building it in. */
const borrowedModules: Plugin = {
  name: 'borrowed-modules',
  enforce: 'pre',
  async resolveId(source, importer) {
    const file = (await this.resolve(source, importer, { skipSelf: true }))?.id;
    const name = LENT_FILES.get(file?.replace(/\.tsx?$/, '') ?? '');
    return name === undefined ? null : { id: name, external: true };
  },
  config: () => ({
    build: {
      rollupOptions: {
        external: [...LENT_MODULES],
        output: {
          globals: Object.fromEntries(
            LENT_MODULES.map((name) => [name, `${LENT_MODULES_AT}["${name}"]`]),
          ),
        },
      },
    },
  }),
};

export default defineConfig({
  // Every dependency of a file stands at its top.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      sourcemap: false,
      // The oldest browsers of the manifest: what they know is not rewritten for older ones.
      target: ['chrome128', 'firefox140'],
      // Everything lies on this disk: there is nothing to fetch ahead.
      modulePreload: false,
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const borrows = entrypoints.every(({ name }) => AFTER_THE_PANEL_SCRIPT.has(name));
      if (borrows) config.plugins = [...(config.plugins ?? []), borrowedModules];
      const isRelease = config.mode === 'production';
      if (isRelease && entrypoints.every(({ name }) => OFTEN_READ.has(name))) {
        // No property of ours does anything by being read.
        const terserOptions = { ecma: 2020, compress: { passes: 2, pure_getters: true } } as const;
        config.build = { ...config.build, minify: 'terser', terserOptions };
      }
    },
    // Each page is built by itself: what pages share would be many small files, and a browser takes
    // longer to open those of an extension than to read a large one.
    'entrypoints:grouped': (_wxt, groups) => {
      const apart = groups.flatMap((group) =>
        Array.isArray(group) ? group.map((page) => [page]) : [group],
      );
      groups.splice(0, groups.length, ...apart);
    },
    // The check of drafts loads the words of one market, not of all.
    'build:publicAssets': (_wxt, files) => {
      for (const market of LANGUAGES)
        files.push({ relativeDest: `lexicons/${market}.json`, contents: marketWords(market) });
    },
    'prepare:publicPaths': (_wxt, paths) => {
      for (const market of LANGUAGES) paths.push(`lexicons/${market}.json`);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Panelwatch',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'notifications',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: hostPatterns(),
    optional_host_permissions: ['https://*/*'],
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: {
      default_title: '__MSG_extension_name__',
      // Otherwise Firefox hides the button, and with it the number of what is overdue, in a menu.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '128',
      storage: { managed_schema: 'managed-schema.json' },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'panelwatch@panelwatch.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
