import { useWords } from './words';

interface HubNoticeProps {
  lines: readonly string[];
  /** Where the platform's support for sellers is; absent where there is no need for it. */
  support?: string | undefined;
  onClose: () => void;
}

/** What there is to know on a page of the hub; read out politely. */
export function HubNotice({ lines, support, onClose }: HubNoticeProps) {
  const { t } = useWords();
  return (
    <div class="notice" role="status" data-panelwatch-hub="">
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {support !== undefined && (
          <p>
            <a href={support} target="_blank" rel="noreferrer">
              {t('hub_support')}
            </a>
          </p>
        )}
      </div>
      <button type="button" onClick={onClose}>
        {t('notice_close')}
      </button>
    </div>
  );
}
