import type { PanelSummary } from '@/utils/discussions/view';

import { useWords } from '../words';

/** Says which panels could not be read, so that "nothing" is never said of what nobody saw. */
export function UnreadPanels({ panels }: { panels: readonly PanelSummary[] }) {
  const { t, locale } = useWords();
  const unread = panels.filter(({ health }) => health !== 'ok' && health !== 'empty');
  if (panels.length === 0) return <p class="trouble">{t('popup_no_panels')}</p>;
  if (unread.length === 0) return null;
  const hosts = [...new Set(unread.map(({ host }) => host))];
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(hosts);
  return <p class="trouble">{t('tools_unread', names)}</p>;
}
