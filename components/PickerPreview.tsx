import { useWords } from './words';

/** One row as it would be read. */
export interface PickerRow {
  readonly key: string;
  readonly buyer: string | null;
  readonly subject: string | null;
  /** Epoch ms. */
  readonly at: number | null;
  readonly waits: boolean | null;
  /** Who wrote last. */
  readonly from: 'buyer' | 'seller' | 'platform' | null;
}

interface PickerPreviewProps {
  rows: readonly PickerRow[];
  /** Zone in which the page prints its times. */
  timeZone: string | undefined;
  caption: string;
  /** In how many of all rows a time is read; null where that says nothing. */
  times: { readonly read: number; readonly of: number } | null;
}

/** The first rows of a list as they would be read. */
export function PickerPreview({ rows, timeZone, caption, times }: PickerPreviewProps) {
  const { t, locale } = useWords();
  const time = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  });
  const tellsAuthor = rows.some(({ from }) => from !== null);
  const tellsTurn = rows.some(({ waits }) => waits !== null);
  return (
    <table class="preview">
      <caption>
        <span>{caption}</span>
        {times !== null && times.read > 0 && (
          <span class="times" data-times={times.read}>
            {t('picker_times', times.read, times.of)}
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('picker_name_buyer')}</th>
          <th scope="col">{t('picker_name_time')}</th>
          <th scope="col">{t('picker_name_subject')}</th>
          {tellsAuthor && <th scope="col">{t('picker_name_author')}</th>}
          {tellsTurn && <th scope="col">{t('picker_name_waits')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, buyer, subject, at, waits, from }) => (
          <tr key={key}>
            <Value text={buyer} />
            <Value text={at === null ? null : time.format(at)} />
            <Value text={subject} />
            {tellsAuthor && <Value text={from === null ? null : t(`picker_from_${from}`)} />}
            {tellsTurn && (
              <Value text={waits === null ? null : t(waits ? 'picker_yes' : 'picker_no')} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ text }: { text: string | null }) {
  const { t } = useWords();
  return text === null ? <td class="missing">{t('picker_not_read')}</td> : <td>{text}</td>;
}
