import type { BadgeState } from '@/utils/discussions/view';
import type { MessageKey } from '@/utils/i18n/words';
import { formatDuration } from '@/utils/time/duration';

import { StateIcon } from './StateIcon';
import { useWords } from './words';

const MINUTE_MS = 60_000;

/** The badges that there are, each with a time to look like one. */
const LEGEND: readonly { state: BadgeState; ms: number; text: MessageKey }[] = [
  { state: 'on-time', ms: 1300 * MINUTE_MS, text: 'welcome_on_time' },
  { state: 'due-soon', ms: 185 * MINUTE_MS, text: 'welcome_due_soon' },
  { state: 'overdue', ms: 185 * MINUTE_MS, text: 'welcome_overdue' },
  { state: 'unknown', ms: 0, text: 'welcome_unknown' },
];

interface WelcomeViewProps {
  /** Names of the platforms whose panels are known. */
  platforms: readonly string[];
  /** Whether the browser still has to allow the known panels. */
  asksForPermission: boolean;
  /** Whether it was asked just now, and did not. */
  isDenied: boolean;
  toolsUrl: string;
  onAllow: () => void;
  onSettings: () => void;
}

/** The first page: three steps to the first badge, what is kept and what never leaves. */
export function WelcomeView(props: WelcomeViewProps) {
  const { platforms, asksForPermission, isDenied, toolsUrl, onAllow, onSettings } = props;
  const { t, locale } = useWords();
  const known = new Intl.ListFormat(locale, { type: 'conjunction' }).format(platforms);
  return (
    <main class="tools welcome">
      <h1>{t('welcome_title')}</h1>
      <p class="hint">{t('welcome_text')}</p>
      <ol class="steps">
        <li class="card">
          <h2>{t('welcome_open')}</h2>
          <p>{t('welcome_open_text', known)}</p>
          {asksForPermission && (
            <p>
              <button type="button" data-action="allow" onClick={onAllow}>
                {t('welcome_allow')}
              </button>
            </p>
          )}
          {asksForPermission && isDenied && (
            <p class="trouble" role="alert">
              {t('welcome_denied')}
            </p>
          )}
        </li>
        <li class="card">
          <h2>{t('welcome_other')}</h2>
          <p>{t('welcome_other_text', t('popup_watch'))}</p>
          <p class="hint">{t('welcome_pin')}</p>
        </li>
        <li class="card">
          <h2>{t('welcome_badge')}</h2>
          <p>{t('welcome_badge_text')}</p>
          <ul class="legend">
            {LEGEND.map(({ state, ms, text }) => (
              <li key={state}>
                <span class="badge" data-state={state}>
                  <StateIcon state={state} />
                  {badgeWords(state, ms)}
                </span>
                {t(text)}
              </li>
            ))}
          </ul>
        </li>
      </ol>
      <section class="card" aria-labelledby="kept-title">
        <h2 id="kept-title">{t('welcome_kept')}</h2>
        <p>{t('welcome_kept_text')}</p>
        <h2>{t('welcome_never')}</h2>
        <p>{t('welcome_never_text')}</p>
      </section>
      <p class="ways">
        <a href={toolsUrl}>{t('tools_title')}</a>
        <button type="button" class="link" data-action="settings" onClick={onSettings}>
          {t('popup_settings')}
        </button>
      </p>
    </main>
  );

  function badgeWords(state: BadgeState, ms: number): string {
    if (state === 'unknown') return t('badge_unknown');
    const time = formatDuration(ms, locale, 'narrow');
    return state === 'overdue' ? t('badge_overdue', time) : time;
  }
}
