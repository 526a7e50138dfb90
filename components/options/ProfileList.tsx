import { useState } from 'preact/hooks';

import { keyPart } from '@/utils/i18n/words';
import type { ProfileProblem } from '@/utils/panel/profile-file';

import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';
import { FileField } from './FileField';

/** A stored profile, without the places that it holds. */
export interface ProfileSummary {
  readonly host: string;
  readonly path: string;
  readonly origin: 'inferred' | 'taught' | 'shipped';
  /** Epoch ms; null for one of before that was noted. */
  readonly savedAt: number | null;
}

interface ProfileListProps {
  /** Null before they are loaded, and until that takes so long that it has to be said. */
  profiles: readonly ProfileSummary[] | 'loading' | 'failed' | null;
  /** What is wrong in the file that was chosen last. */
  problems: readonly ProfileProblem[];
  /** What came of the last export, import or reset; null before. */
  outcome: string | null;
  onExport: () => void;
  onImport: (file: File) => void;
  onReset: (profile: ProfileSummary) => void;
  onResetAll: () => void;
}

/** Where things stand on which panel: the profiles that are kept, as a file and back, and their end. */
export function ProfileList(props: ProfileListProps) {
  const { profiles, problems, outcome, onExport, onImport } = props;
  const { t } = useWords();
  const isEmpty = !Array.isArray(profiles) || profiles.length === 0;
  return (
    <section class="profiles" aria-busy={profiles === null || profiles === 'loading'}>
      <p class="hint">{t('options_profiles_text')}</p>
      <State profiles={profiles} />
      {!isEmpty && <Table {...props} profiles={profiles} />}
      <div class="fields">
        <button type="button" data-action="export-profiles" disabled={isEmpty} onClick={onExport}>
          {t('options_export')}
        </button>
        <FileField
          name="profiles"
          label={t('options_profiles_import')}
          accept=".json,application/json"
          onFile={onImport}
        />
      </div>
      {!isEmpty && <ResetAll onResetAll={props.onResetAll} />}
      {problems.length > 0 && <Problems problems={problems} />}
      <p role="status" data-outcome="profiles">
        {outcome}
      </p>
    </section>
  );
}

function State({ profiles }: Pick<ProfileListProps, 'profiles'>) {
  const { t } = useWords();
  if (profiles === 'loading') return <p role="status">{t('options_profiles_loading')}</p>;
  if (profiles === 'failed') {
    return (
      <p class="trouble" role="alert">
        {t('options_profiles_failed')}
      </p>
    );
  }
  return profiles?.length === 0 ? <p class="none">{t('options_profiles_none')}</p> : null;
}

function Table({
  profiles,
  onReset,
}: {
  profiles: readonly ProfileSummary[];
  onReset: ProfileListProps['onReset'];
}) {
  const { t, locale } = useWords();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('options_profile_page')}</th>
          <th scope="col">{t('options_profile_origin')}</th>
          <th scope="col">{t('options_profile_when')}</th>
          <th scope="col">
            <span class="spoken">{t('options_profile_reset')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {profiles.map((profile) => {
          const { host, path, origin, savedAt } = profile;
          return (
            <tr key={`${host} ${path}`} data-profile={`${host}${path}`} data-origin={origin}>
              <th scope="row">
                {host}
                <span class="path">{path}</span>
              </th>
              <td>
                <span class="origin">{t(`options_origin_${keyPart(origin)}`)}</span>
              </td>
              <td>{savedAt === null ? '–' : date.format(savedAt)}</td>
              <td>
                <button
                  type="button"
                  data-action="reset-profile"
                  aria-label={t('options_profile_reset_of', `${host}${path}`)}
                  onClick={() => onReset(profile)}
                >
                  {t('options_profile_reset')}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function ResetAll(props: Pick<ProfileListProps, 'onResetAll'>) {
  const place = useKeptFocus<HTMLDivElement>();
  const [isAsking, setAsking] = useState(false);
  return (
    <div ref={place}>
      <ResetAsked {...props} isAsking={isAsking} setAsking={setAsking} />
    </div>
  );
}

interface ResetAskedProps extends Pick<ProfileListProps, 'onResetAll'> {
  isAsking: boolean;
  setAsking: (isAsking: boolean) => void;
}

function ResetAsked({ onResetAll, isAsking, setAsking }: ResetAskedProps) {
  const { t } = useWords();
  if (!isAsking) {
    return (
      <button type="button" data-action="reset-profiles" onClick={() => setAsking(true)}>
        {t('options_profiles_reset_all')}
      </button>
    );
  }
  return (
    <div class="fields" role="group" aria-label={t('options_profiles_reset_all')}>
      <p>{t('options_profiles_sure')}</p>
      <button
        type="button"
        class="danger"
        data-action="reset-profiles-sure"
        onClick={() => {
          setAsking(false);
          onResetAll();
        }}
      >
        {t('options_profiles_reset_all')}
      </button>
      <button type="button" data-safe="" onClick={() => setAsking(false)}>
        {t('options_forget_no')}
      </button>
    </div>
  );
}

function Problems({ problems }: Pick<ProfileListProps, 'problems'>) {
  const { t } = useWords();
  return (
    <div class="trouble" role="alert" data-problems="">
      {t('options_profiles_refused')}
      <ul>
        {problems.map(({ kind, where, what }) => (
          <li key={`${kind} ${where} ${what}`}>{t(`profile_problem_${kind}`, where, what)}</li>
        ))}
      </ul>
    </div>
  );
}
