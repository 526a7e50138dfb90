import { useEffect, useState } from 'preact/hooks';

import { saving } from '@/entrypoints/own-pages/saving';
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
    void saving('keep the settings', () => changeSettings(changes).then(setSettings));
  };
  return { settings, change };
}
