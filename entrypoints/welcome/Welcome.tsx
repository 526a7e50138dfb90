import { useEffect, useState } from 'preact/hooks';

import { browser } from '#imports';
import { WelcomeView } from '@/components/WelcomeView';
import { WordsContext } from '@/components/words';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { hostPatterns } from '@/utils/platforms/hosts';
import { packs } from '@/utils/platforms/registry';

/** Some browsers give the hosts of the manifest at the installation, others leave them to the user. */
export function Welcome({ words }: { words: Words }) {
  const [isAllowed, setAllowed] = useState(true);

  useEffect(() => {
    browser.permissions
      .contains({ origins: hostPatterns() })
      .then(setAllowed)
      .catch(logError('look which panels are allowed'));
  }, []);

  return (
    <WordsContext.Provider value={words}>
      <WelcomeView
        platforms={packs.map(({ name }) => name)}
        asksForPermission={!isAllowed}
        toolsUrl={browser.runtime.getURL('/tools.html')}
        onAllow={() => {
          browser.permissions
            .request({ origins: hostPatterns() })
            .then(setAllowed)
            .catch(logError('ask for the known panels'));
        }}
        onSettings={() => {
          browser.runtime.openOptionsPage().catch(logError('open the settings'));
        }}
      />
    </WordsContext.Provider>
  );
}
