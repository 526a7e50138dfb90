import type { PlatformPack } from '@/utils/platforms/types';

import { useWords } from '../words';

/** What is asked about an absence. Days are `YYYY-MM-DD`, or empty. */
export interface AbsenceAnswers {
  /** Id of the platform's pack. */
  readonly platform: string;
  /** Code of its market. */
  readonly market: string;
  readonly from: string;
  readonly to: string;
  readonly shop: string;
  readonly replacement: string;
  /** Of the announcement, ISO 639-1. */
  readonly language: string;
}

interface AbsenceFormProps {
  /** Platforms that want to hear of absences. */
  packs: readonly PlatformPack[];
  languages: readonly string[];
  answers: AbsenceAnswers;
  /** Whether the days are none. */
  isRefused: boolean;
  onChange: (changes: Partial<AbsenceAnswers>) => void;
}

/** The questions about an absence. */
export function AbsenceForm(props: AbsenceFormProps) {
  const { packs, languages, answers, isRefused, onChange } = props;
  const { t, locale } = useWords();
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const pack = packs.find(({ id }) => id === answers.platform);
  const day = (name: 'from' | 'to') => (
    <label>
      {t(`absence_${name}`)}
      <input
        type="date"
        name={name}
        value={answers[name]}
        min={name === 'to' ? answers.from : undefined}
        aria-invalid={isRefused}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  const text = (name: 'shop' | 'replacement') => (
    <label>
      {t(`absence_${name}`)}
      <input
        type="text"
        name={name}
        maxLength={120}
        value={answers[name]}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="fields">
      {packs.length > 1 && (
        <label>
          {t('absence_platform')}
          <select
            name="platform"
            value={answers.platform}
            onChange={(event) => onChange({ platform: event.currentTarget.value })}
          >
            {packs.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('absence_market')}
        <select
          name="market"
          value={answers.market}
          onChange={(event) => onChange({ market: event.currentTarget.value })}
        >
          {Object.entries(pack?.markets ?? {}).map(([code, { country }]) => (
            <option key={code} value={code}>
              {regions.of(country)}
            </option>
          ))}
        </select>
      </label>
      {day('from')}
      {day('to')}
      {text('shop')}
      {text('replacement')}
      <label>
        {t('absence_language')}
        <select
          name="language"
          value={answers.language}
          onChange={(event) => onChange({ language: event.currentTarget.value })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {names.of(language)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
