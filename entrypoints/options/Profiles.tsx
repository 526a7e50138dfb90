import { useCallback, useEffect, useState } from 'preact/hooks';

import { ProfileList } from '@/components/options/ProfileList';
import { useWords } from '@/components/words';
import { logError } from '@/utils/log';
import type { PanelProfile } from '@/utils/panel/profile';
import type { ProfileProblem } from '@/utils/panel/profile-file';
import { isStorageError } from '@/utils/storage/health';

import {
  loadProfiles,
  resetProfile,
  resetProfiles,
  saveProfiles,
  takeProfiles,
} from './profile-store';

/** Before that nobody notices that something is loading, ms. */
const PATIENCE_MS = 300;

/** Wires the list of profiles to their store. */
export function Profiles() {
  const { t, plural } = useWords();
  const [profiles, setProfiles] = useState<PanelProfile[] | 'loading' | 'failed' | null>(null);
  const [problems, setProblems] = useState<readonly ProfileProblem[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);

  const load = useCallback(async (): Promise<void> => {
    const waiting = setTimeout(() => setProfiles('loading'), PATIENCE_MS);
    try {
      setProfiles(await loadProfiles());
    } catch (error) {
      logError('load the profiles')(error);
      setProfiles('failed');
    } finally {
      clearTimeout(waiting);
    }
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  /** Does something with the profiles, says what came of it and shows what there is then. */
  const change = (doing: string, work: () => Promise<string | null>): void => {
    setProblems([]);
    work()
      .then(setOutcome)
      .catch((error: unknown) => {
        logError(doing)(error);
        setOutcome(t(isStorageError(error) ? 'storage_not_saved' : 'options_profiles_trouble'));
      })
      .finally(() => void load());
  };
  const take = async (file: File): Promise<string | null> => {
    const taken = await takeProfiles(file, Date.now());
    if (typeof taken === 'number') return plural('options_profiles_imported', taken);
    setProblems(taken);
    return null;
  };

  const stored = Array.isArray(profiles) ? profiles : [];
  return (
    <ProfileList
      profiles={
        Array.isArray(profiles)
          ? profiles.map(({ host, path, origin, savedAt }) => ({
              host,
              path,
              origin,
              savedAt: savedAt ?? null,
            }))
          : profiles
      }
      problems={problems}
      outcome={outcome}
      onExport={() => {
        saveProfiles(stored, Date.now());
        setOutcome(t('options_profiles_exported'));
      }}
      onImport={(file) => change('import profiles', () => take(file))}
      onReset={(profile) =>
        change('reset a profile', async () => {
          await resetProfile(profile);
          return t('options_profile_was_reset', `${profile.host}${profile.path}`);
        })
      }
      onResetAll={() =>
        change('reset all profiles', async () => {
          await resetProfiles(stored);
          return t('options_profiles_were_reset');
        })
      }
    />
  );
}
