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
  const [isDenied, setDenied] = useState(false);
  const setAnswer = (isGranted: boolean): void => {
    setAllowed(isGranted);
    setDenied(!isGranted);
  };

  useEffect(() => {
    const { permissions } = browser;
    const look = (): void => {
      permissions
        .contains({ origins: hostPatterns() })
        .then(setAllowed)
        .catch(logError('look which panels are allowed'));
    };
    look();
    // Also the browser's own pages give them and take them back.
    permissions.onAdded.addListener(look);
    permissions.onRemoved.addListener(look);
    return () => {
      permissions.onAdded.removeListener(look);
      permissions.onRemoved.removeListener(look);
    };
  }, []);

  return (
    <WordsContext.Provider value={words}>
      <WelcomeView
        platforms={packs.map(({ name }) => name)}
        asksForPermission={!isAllowed}
        isDenied={isDenied}
        toolsUrl={browser.runtime.getURL('/tools.html')}
        onAllow={() => {
          browser.permissions
            .request({ origins: hostPatterns() })
            .catch((error: unknown) => {
              // A browser that does not even ask, because of its administrator for example, allows nothing.
              logError('ask for the known panels')(error);
              return false;
            })
            .then(setAnswer)
            .catch(logError('show what is allowed'));
        }}
        onSettings={() => {
          browser.runtime.openOptionsPage().catch(logError('open the settings'));
        }}
      />
    </WordsContext.Provider>
  );
}
