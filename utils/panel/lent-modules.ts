/**
 * Modules that scripts which come later into a page use as the panel script has them, instead of bringing them
 * again: under the names by which they are imported.
 */
export const LENT_MODULES = [
  'preact',
  'preact/hooks',
  'preact/jsx-runtime',
  '@webext-core/messaging',
  '@/assets/page-styles',
  '@/components/RuleCard',
  '@/components/words',
  '@/utils/i18n/browser-words',
  '@/utils/panel/composer/find',
  '@/utils/panel/composer/send-controls',
  '@/utils/panel/dom/window-box',
  '@/utils/panel/editors/drawn-in-part',
  '@/utils/panel/editors/editor-parts',
  '@/utils/panel/editors/read-draft',
  '@/utils/panel/list/candidates',
  '@/utils/panel/list/cells',
  '@/utils/panel/list/columns',
  '@/utils/panel/list/fields',
  '@/utils/panel/list/heads',
  '@/utils/panel/list/hour-columns',
  '@/utils/panel/list/key-field',
  '@/utils/panel/list/list-profile',
  '@/utils/panel/list/naming',
  '@/utils/panel/list/read-list',
  '@/utils/panel/list/record-places',
  '@/utils/panel/list/states',
  '@/utils/panel/list/subject-field',
  '@/utils/panel/list/time-field',
  '@/utils/panel/list/told',
  '@/utils/panel/list/unread-field',
  '@/utils/panel/read-panel',
  '@/utils/panel/steps',
  '@/utils/platforms/registry',
  '@/utils/remembered',
  // What WXT begins each script with.
  'wxt/utils/content-script-context',
] as const;

type LentModule = (typeof LENT_MODULES)[number];

/** Where the panel script keeps them in the isolated world that it shares with those scripts. */
export const LENT_MODULES_AT = 'panelwatchModules';

/** Lends the modules; the build lets the scripts that come later take them from there. */
export function lendModules(modules: Readonly<Record<LentModule, object>>): void {
  Object.defineProperty(globalThis, LENT_MODULES_AT, { value: modules, configurable: true });
}
