import { useEffect, useState } from 'preact/hooks';

import { logError } from '@/utils/log';
import { changeSettings, DEFAULT_SETTINGS, readSettings, type Settings } from '@/utils/storage';

/** What the user has set, and the way to change it. */
export function useSettings(): {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
} {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);

  useEffect(() => {
    readSettings()
      .then((stored) => setSettings(stored.settings))
      .catch(logError('read the settings'));
  }, []);

  const change = (changes: Partial<Settings>): void => {
    changeSettings(changes).then(setSettings).catch(logError('keep the settings'));
  };
  return { settings, change };
}
