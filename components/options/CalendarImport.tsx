import { useState } from 'preact/hooks';

import type { Closure } from '@/utils/sla/clock';

import { useWords } from '../words';
import { daysInWords } from './ClosureList';
import { FileField } from './FileField';

/** What a calendar file offers: a list to choose from, or that it could not be read. */
export type OfferedClosures =
  { readonly closures: readonly Closure[]; readonly unreadable: number } | 'no-calendar';

interface CalendarImportProps {
  /** Null before a file was chosen. */
  offered: OfferedClosures | null;
  onFile: (file: File) => void;
  /** The days that stayed ticked. */
  onAdd: (closures: Closure[]) => void;
}

/** Takes days that do not count out of an iCalendar file, after a look at each of them. */
export function CalendarImport({ offered, onFile, onAdd }: CalendarImportProps) {
  const { t } = useWords();
  return (
    <div>
      <FileField label={t('options_import')} accept=".ics,text/calendar" onFile={onFile} />
      {offered === 'no-calendar' && (
        <p class="refused" role="alert">
          {t('options_import_refused')}
        </p>
      )}
      {offered !== null && offered !== 'no-calendar' && (
        <Offer key={JSON.stringify(offered)} offered={offered} onAdd={onAdd} />
      )}
    </div>
  );
}

interface OfferProps extends Pick<CalendarImportProps, 'onAdd'> {
  offered: Exclude<OfferedClosures, string>;
}

function Offer({ offered: { closures, unreadable }, onAdd }: OfferProps) {
  const { t, plural, locale } = useWords();
  const [unticked, setUnticked] = useState<ReadonlySet<Closure>>(new Set());
  const ticked = closures.filter((closure) => !unticked.has(closure));
  if (closures.length === 0) return <p>{t('options_import_empty')}</p>;
  return (
    <fieldset>
      <legend>{plural('options_import_found', closures.length)}</legend>
      {closures.map((closure) => (
        <label key={`${closure.from} ${closure.to} ${closure.name}`}>
          <input
            type="checkbox"
            checked={!unticked.has(closure)}
            onChange={(event) => {
              const next = new Set(unticked);
              if (event.currentTarget.checked) next.delete(closure);
              else next.add(closure);
              setUnticked(next);
            }}
          />
          {daysInWords(closure, locale)} {closure.name}
        </label>
      ))}
      {unreadable > 0 && <p class="refused">{plural('options_import_unreadable', unreadable)}</p>}
      <button
        type="button"
        data-action="import-closures"
        disabled={ticked.length === 0}
        onClick={() => onAdd(ticked)}
      >
        {plural('options_import_add', ticked.length)}
      </button>
    </fieldset>
  );
}
