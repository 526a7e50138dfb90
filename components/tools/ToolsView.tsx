import type { ComponentChildren } from 'preact';

import { StorageTrouble } from '../StorageTrouble';
import { useWords } from '../words';

/** The tools, in the order in which they are offered. */
export const TOOLS = ['handover', 'absence', 'contacts', 'archive'] as const;
export type Tool = (typeof TOOLS)[number];

interface ToolsViewProps {
  /** The one that is shown. */
  tool: Tool;
  /** Whether what is read can be kept. */
  isStored: boolean;
  /** Whether what the user chose could be saved. */
  isSaved: boolean;
  children: ComponentChildren;
}

/** A page of tools for the day, one at a time; the address names it. */
export function ToolsView({ tool, isStored, isSaved, children }: ToolsViewProps) {
  const { t } = useWords();
  return (
    <main class="tools">
      <h1>{t('tools_title')}</h1>
      <nav class="tabs" aria-label={t('tools_title')}>
        {TOOLS.map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === tool ? 'page' : undefined}>
            {t(`tools_${name}`)}
          </a>
        ))}
      </nav>
      <h2>{t(`tools_${tool}`)}</h2>
      <p class="hint">{t(`tools_${tool}_text`)}</p>
      <StorageTrouble isStored={isStored} isSaved={isSaved} />
      {children}
    </main>
  );
}
