import { render } from 'preact';

import composerCss from '@/assets/composer.css?inline';
import { tokensCss } from '@/assets/page-styles';
import { Notice } from '@/components/Notice';
import type { Words } from '@/utils/i18n/words';
import type { PageTools } from '@/utils/panel/lent-page';

/** What is said of the check as such, in a corner of the page. */
interface Notices {
  /** The check cannot start yet. */
  waiting(): void;
  /** The extension is gone from under this page: it was updated, switched off or removed. */
  orphaned(): void;
  /** The check does not run on this page. */
  failed(): void;
  clear(): void;
}

/**
 * Notices that outlive the script's own end. Their words are fetched at once, for a script without its
 * extension has no catalogue any more.
 */
export function createNotices(
  words: Words,
  { createShadowHost }: Pick<PageTools, 'createShadowHost'>,
): Notices {
  const waiting = words.t('notice_waiting');
  const orphaned = words.t('notice_orphaned');
  const close = words.t('notice_close');
  let shown: AbortController | null = null;

  const clear = (): void => {
    shown?.abort();
    shown = null;
  };
  const show = (text: string): void => {
    clear();
    shown = new AbortController();
    const css = [tokensCss, composerCss].join('\n');
    const { root } = createShadowHost(document, 'notice', css, shown.signal);
    root.lang = words.locale;
    root.dir = 'ltr';
    render(<Notice text={text} close={close} onClose={clear} />, root);
  };
  return {
    waiting: () => show(waiting),
    orphaned: () => show(orphaned),
    failed: () => show(words.t('guard_failed')),
    clear,
  };
}
