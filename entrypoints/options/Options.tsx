import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Explanation } from '@/components/Explanation';
import { CalendarImport, type OfferedClosures } from '@/components/options/CalendarImport';
import { Exceptions } from '@/components/options/Exceptions';
import { GeneralSettings, type TriedNotification } from '@/components/options/GeneralSettings';
import { closuresOf, PanelSettings, withClosures } from '@/components/options/PanelSettings';
import { PolicyNotice } from '@/components/options/PolicyNotice';
import { StoredData } from '@/components/options/StoredData';
import { useWords, WordsContext } from '@/components/words';
import { countingOn, NO_CHOICE, type PanelChoice } from '@/utils/discussions/counting';
import type { PanelSummary } from '@/utils/discussions/view';
import type { Words } from '@/utils/i18n/words';
import { logError } from '@/utils/log';
import { sendMessage } from '@/utils/messaging/protocol';
import { packById } from '@/utils/platforms/registry';
import { explain, holidayRegions } from '@/utils/sla';
import {
  changeSettings,
  type Policy,
  readPolicy,
  readSettings,
  type Settings,
} from '@/utils/storage';
import { isStorageError } from '@/utils/storage/health';
import { ChosenPanel } from '@/utils/storage/settings-schema';
import { runtimeZone } from '@/utils/time/runtime-zones';

import { loadLedger, saveLedger } from './ledger-file';
import { MissingPermission } from './MissingPermission';
import { Profiles } from './Profiles';
import { offeredClosures } from './offered-closures';
import { tryNotification } from './try-notification';

interface WatchedPanel {
  readonly host: string;
  readonly platform: string;
  /** Why it could not be read; null where it could. */
  readonly trouble: PanelSummary['trouble'];
}

/** Wires the settings to their store: what is changed is kept at once. */
export function Options({ words }: { words: Words }) {
  const { t, plural } = words;
  const [settings, setSettings] = useState<Settings | null>(null);
  const [policy, setPolicy] = useState<Policy>({});
  const [panels, setPanels] = useState<readonly WatchedPanel[]>([]);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [tried, setTried] = useState<TriedNotification | null>(null);

  useEffect(() => {
    const load = async (): Promise<void> => {
      const stored = await readSettings();
      setPolicy(await readPolicy());
      setSettings(stored.settings);
      if (stored.broken.length > 0) setTrouble(t('options_broken', stored.broken.join(', ')));
    };
    load().catch((error: unknown) => {
      logError('read the settings')(error);
      setTrouble(t('options_unreadable'));
    });
    sendMessage('getSummary')
      .then((summary) => setPanels(byHost(summary.panels)))
      .catch(logError('list the watched panels'));
  }, [t]);

  const keep = async (changes: Partial<Settings>): Promise<void> => {
    setSettings(await changeSettings(changes));
    setTrouble(null);
  };

  const change = (changes: Partial<Settings>): void => {
    keep(changes).catch((error: unknown) => {
      logError('keep the settings')(error);
      setTrouble(t('storage_not_saved'));
    });
  };

  /** What the administrator has set is not the user's to keep. */
  const ownPanels = (): Settings['panels'] =>
    Object.fromEntries(
      Object.entries(settings?.panels ?? {}).filter(([host]) => !policy.panels?.[host]),
    );

  const changePanel = (host: string, choice: PanelChoice): void => {
    const chosen = ChosenPanel.safeParse(choice);
    if (chosen.success) change({ panels: { ...ownPanels(), [host]: chosen.data } });
    else setTrouble(t('options_not_kept'));
  };

  /** Does something with the ledger and says what came of it. */
  const onLedger = (doing: string, work: () => Promise<string>): void => {
    work()
      .then(setOutcome)
      .catch((error: unknown) => {
        logError(doing)(error);
        setOutcome(t(isStorageError(error) ? 'storage_not_saved' : 'options_data_failed'));
      });
  };

  return (
    <WordsContext.Provider value={words}>
      <main class="options" aria-busy={settings === null}>
        <h1>{t('options_title')}</h1>
        {trouble !== null && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {settings && (
          <>
            {Object.keys(policy).length > 0 && (
              <PolicyNotice
                noExceptions={policy.noExceptions ?? []}
                noOverride={policy.noOverride ?? []}
              />
            )}
            <h2>{t('options_general')}</h2>
            <GeneralSettings
              settings={settings}
              locked={lockedBy(policy)}
              onChange={change}
              tried={tried}
              onTry={() => {
                setTried(null);
                tryNotification(words).then(setTried, logError('try a notification'));
              }}
            />
            <h2>{t('options_panels')}</h2>
            {panels.length === 0 && <p>{t('popup_no_panels')}</p>}
            {panels.map((panel) => (
              <Fragment key={panel.host}>
                {panel.trouble === 'no-permission' && <MissingPermission host={panel.host} />}
                <PanelOptions
                  panel={panel}
                  choice={settings.panels[panel.host] ?? NO_CHOICE}
                  isLocked={policy.panels?.[panel.host] !== undefined}
                  onChange={(choice) => changePanel(panel.host, choice)}
                />
              </Fragment>
            ))}
            <h2>{t('options_exceptions')}</h2>
            <Exceptions
              exceptions={settings.exceptions}
              onChange={(exceptions) => change({ exceptions })}
            />
            <h2>{t('options_profiles')}</h2>
            <Profiles />
            <h2>{t('options_data')}</h2>
            <StoredData
              retentionDays={settings.retentionDays}
              isRetentionLocked={policy.retentionDays !== undefined}
              onRetention={(retentionDays) => change({ retentionDays })}
              onExport={() =>
                onLedger('export the ledger', async () => {
                  await saveLedger(Date.now());
                  return t('options_exported');
                })
              }
              onImport={(file) =>
                onLedger('import a ledger', async () => {
                  const count = await loadLedger(file);
                  return count === null
                    ? t('options_data_failed')
                    : plural('options_imported', count);
                })
              }
              onForget={() =>
                onLedger('delete everything', async () => {
                  await sendMessage('forgetEverything');
                  setPanels([]);
                  return t('options_forgotten');
                })
              }
              outcome={outcome}
            />
          </>
        )}
      </main>
    </WordsContext.Provider>
  );
}

interface PanelOptionsProps {
  panel: WatchedPanel;
  choice: PanelChoice;
  /** Whether the administrator has set it. */
  isLocked: boolean;
  onChange: (choice: PanelChoice) => void;
}

function PanelOptions(props: PanelOptionsProps) {
  const { t } = useWords();
  if (!props.isLocked) return <OpenPanelOptions {...props} />;
  return (
    <fieldset class="locked" disabled>
      <legend>{t('policy_title')}</legend>
      <OpenPanelOptions {...props} />
    </fieldset>
  );
}

function OpenPanelOptions({ panel: { host, platform }, choice, onChange }: PanelOptionsProps) {
  const [offered, setOffered] = useState<OfferedClosures | null>(null);
  const [now] = useState(Date.now);
  const zone = runtimeZone();
  const { clock } = countingOn(platform, choice.market, choice, zone);
  return (
    <PanelSettings
      host={host}
      pack={packById(platform)}
      choice={choice}
      regions={holidayRegions()}
      onChange={onChange}
    >
      <CalendarImport
        offered={offered}
        onFile={(file) => {
          offeredClosures(file, choice.timeZone ?? choice.market?.timeZone ?? zone, now)
            .then(setOffered)
            .catch(logError('read the calendar'));
        }}
        onAdd={(closures) => {
          onChange(withClosures(choice, [...closuresOf(choice), ...closures]));
          setOffered(null);
        }}
      />
      {clock && clock.kind !== 'given' && (
        <div class="preview">
          <Explanation explanation={explain(now, clock)} now={now} />
        </div>
      )}
    </PanelSettings>
  );
}

/** The fields of the general settings that the administrator has set. */
function lockedBy({ leadHours, pollMinutes }: Policy): ('leadMs' | 'pollMinutes')[] {
  return [
    ...(leadHours === undefined ? [] : (['leadMs'] as const)),
    ...(pollMinutes === undefined ? [] : (['pollMinutes'] as const)),
  ];
}

/** Several accounts of one panel share its settings. */
function byHost(panels: readonly WatchedPanel[]): WatchedPanel[] {
  return [...new Map(panels.map((panel) => [panel.host, panel])).values()];
}
