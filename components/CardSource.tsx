import type { PackPage } from '@/utils/platforms/types';

import { useWords } from './words';

interface CardSourceProps {
  /** Name of the platform. */
  platform: string;
  /** The page as it was read; null for one that nobody has told about. */
  page: (PackPage & { readonly url: string }) | null;
  url: string;
}

/** On which page of a platform something stands, and when it was read there. */
export function CardSource({ platform, page, url }: CardSourceProps) {
  const { t, locale } = useWords();
  return (
    <p class="rule-source">
      {t('rule_card_source')}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {page ? `${platform}, ${page.title}` : url}
      </a>
      {page && ` (${t('rule_card_read', printDay(page.readOn, locale))})`}
    </p>
  );
}

function printDay(day: string, locale: string): string {
  const print = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return print.format(Date.parse(day));
}
