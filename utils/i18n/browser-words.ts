import { browser } from '#imports';

import { createWords, type Words } from './words';

/** The words of the browser's interface language, out of the extension's own catalogues. */
export function browserWords(): Words {
  // WXT's type names each key of the catalogue; those of plural forms are put together at run time.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const i18n = browser.i18n as {
    getMessage(key: string, substitutes: string[]): string;
    getUILanguage(): string;
  };
  return createWords((key, substitutes) => i18n.getMessage(key, substitutes), i18n.getUILanguage());
}
