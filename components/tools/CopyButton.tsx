import { useState } from 'preact/hooks';

import { useWords } from '../words';

interface CopyButtonProps {
  /** What is copied, for those who do not see it beside the button. */
  what: string;
  /** Whether the button itself says what. */
  isNamed?: boolean;
  /** Resolves when it is in the clipboard. */
  onCopy: () => Promise<void>;
}

/** Copies something, and says whether that worked. */
export function CopyButton({ what, isNamed = false, onCopy }: CopyButtonProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  return (
    <span class="copy">
      <button
        type="button"
        data-action="copy"
        aria-label={t('tools_copy_this', what)}
        onClick={() => {
          onCopy().then(
            () => setOutcome('copied'),
            () => setOutcome('failed'),
          );
        }}
      >
        {isNamed ? t('tools_copy_this', what) : t('tools_copy')}
      </button>
      <span role="status">
        {outcome === 'copied' && t('tools_copied')}
        {outcome === 'failed' && t('tools_copy_failed')}
      </span>
    </span>
  );
}
