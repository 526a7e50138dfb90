import { useEffect, useState } from 'preact/hooks';

import { logError } from '@/utils/log';
import { changeSettings, readSettings, type Settings } from '@/utils/storage';

/** What the user has set, and the way to change it. */
export function useSettings(): {
  /** Null before they are read. */
  settings: Settings | null;
  change: (changes: Partial<Settings>) => void;
} {
  const [settings, setSettings] = useState<Settings | null>(null);

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
