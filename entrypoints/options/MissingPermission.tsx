import { useState } from 'preact/hooks';

import { browser } from '#imports';
import { useWords } from '@/components/words';
import { logError } from '@/utils/log';

/** Says that a watched panel may not be read any more, and asks for it; the background then reads it. */
export function MissingPermission({ host }: { host: string }) {
  const { t } = useWords();
  const [answer, setAnswer] = useState<'given' | 'denied' | null>(null);
  if (answer === 'given') return null;
  return (
    <div class="trouble" data-host={host}>
      <p>
        {host}: {t('trouble_no_permission')}{' '}
        <button type="button" data-action="allow-panel" onClick={allow}>
          {t('popup_watch')}
        </button>
      </p>
      <p role="alert">{answer === 'denied' && t('popup_watch_denied', host)}</p>
    </div>
  );

  function allow(): void {
    // The browser asks only inside the click itself: nothing may be awaited before this line.
    browser.permissions
      .request({ origins: [`https://${host}/*`] })
      .catch((error: unknown) => {
        logError(`ask for ${host}`)(error);
        return false;
      })
      .then((isGranted) => setAnswer(isGranted ? 'given' : 'denied'))
      .catch(logError(`show what became of ${host}`));
  }
}
