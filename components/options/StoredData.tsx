import { useState } from 'preact/hooks';

import { useKeptFocus } from '../use-kept-focus';
import { useWords } from '../words';
import { FileField } from './FileField';
import { NumberField } from '../NumberField';

interface StoredDataProps {
  retentionDays: number;
  /** Whether the administrator has set it. */
  isRetentionLocked?: boolean;
  onRetention: (days: number) => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onForget: () => void;
  /** What came of the last export, import or deletion; null before. */
  outcome: string | null;
}

/** What is kept on this machine: how long, as a file, and its end. */
export function StoredData(props: StoredDataProps) {
  const { retentionDays, onRetention, onExport, onImport, onForget, outcome } = props;
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const place = useKeptFocus<HTMLDivElement>();
  return (
    <section class="stored">
      <p class="hint">{t('options_data_text')}</p>
      <div class="fields">
        <NumberField
          label={t('options_retention')}
          name="retention"
          min={1}
          max={3650}
          isWhole
          value={retentionDays}
          disabled={props.isRetentionLocked === true}
          onChange={onRetention}
        />
        <button type="button" data-action="export" onClick={onExport}>
          {t('options_export')}
        </button>
        <FileField
          label={t('options_import_ledger')}
          accept=".json,application/json"
          onFile={onImport}
        />
      </div>
      <div ref={place}>
        {isAsking ? (
          <div class="fields" role="group" aria-label={t('options_forget')}>
            <p>{t('options_forget_sure')}</p>
            <button
              type="button"
              class="danger"
              data-action="forget-everything"
              onClick={() => {
                setAsking(false);
                onForget();
              }}
            >
              {t('options_forget_yes')}
            </button>
            <button type="button" data-safe="" onClick={() => setAsking(false)}>
              {t('options_forget_no')}
            </button>
          </div>
        ) : (
          <button type="button" data-action="forget" onClick={() => setAsking(true)}>
            {t('options_forget')}
          </button>
        )}
      </div>
      <p role="status">{outcome}</p>
    </section>
  );
}
