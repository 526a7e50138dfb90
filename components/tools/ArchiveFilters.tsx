import { useWords } from '../words';

/** What is looked for; days are `YYYY-MM-DD`, '' stands for anything. */
export interface ArchiveAnswers {
  readonly text: string;
  readonly host: string;
  readonly author: '' | 'buyer' | 'seller' | 'platform';
  readonly from: string;
  readonly to: string;
}

const AUTHORS = ['buyer', 'seller', 'platform'] as const;

interface ArchiveFiltersProps {
  answers: ArchiveAnswers;
  hosts: readonly string[];
  onChange: (changes: Partial<ArchiveAnswers>) => void;
}

/** The search in the archive. */
export function ArchiveFilters({ answers, hosts, onChange }: ArchiveFiltersProps) {
  const { t } = useWords();
  return (
    <div class="fields" role="search">
      <label>
        {t('archive_search')}
        <input
          type="search"
          name="text"
          value={answers.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
      {hosts.length > 1 && (
        <label>
          {t('dashboard_by_panel')}
          <select
            name="host"
            value={answers.host}
            onChange={(event) => onChange({ host: event.currentTarget.value })}
          >
            <option value="">{t('dashboard_all')}</option>
            {hosts.map((host) => (
              <option key={host} value={host}>
                {host}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('archive_author')}
        <select
          name="author"
          value={answers.author}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ author: AUTHORS.find((author) => author === value) ?? '' });
          }}
        >
          <option value="">{t('dashboard_all')}</option>
          {AUTHORS.map((author) => (
            <option key={author} value={author}>
              {t(`archive_by_${author}`)}
            </option>
          ))}
        </select>
      </label>
      {(['from', 'to'] as const).map((edge) => (
        <label key={edge}>
          {t(`archive_${edge}`)}
          <input
            type="date"
            name={edge}
            value={answers[edge]}
            onInput={(event) => onChange({ [edge]: event.currentTarget.value })}
          />
        </label>
      ))}
    </div>
  );
}
