import type { ComponentChildren } from 'preact';

import { useWords } from './words';

export interface GuardPanelProps {
  /** How many findings there are. */
  count: number;
  /** The findings, as list items. */
  children: ComponentChildren;
  isOpen: boolean;
  onToggle: () => void;
}

/** The list of findings beside a composer; announced politely when it changes. */
export function GuardPanel({ count, children, isOpen, onToggle }: GuardPanelProps) {
  const { t, plural } = useWords();
  return (
    <section
      class="guard"
      data-panelwatch-guard=""
      data-collapsed={isOpen ? undefined : ''}
      aria-live="polite"
      aria-label={t('extension_name')}
    >
      <header>
        <h2>{plural('guard_title', count)}</h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('guard_hide_list') : t('guard_show_list')}
        </button>
      </header>
      <ul class="findings" hidden={!isOpen}>
        {children}
      </ul>
    </section>
  );
}
