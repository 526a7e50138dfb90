import { keyPart } from '@/utils/i18n/words';

import { useWords } from '../words';

interface PolicyNoticeProps {
  /** Rules from which nobody makes exceptions, and those that nothing is sent in spite of. */
  noExceptions: readonly string[];
  noOverride: readonly string[];
}

/** What the administrator has set, and that it cannot be changed here. */
export function PolicyNotice({ noExceptions, noOverride }: PolicyNoticeProps) {
  const { t, find, locale } = useWords();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const named = (rules: readonly string[]): string =>
    list.format(rules.map((rule) => find(`rule_${keyPart(rule)}_title`) || rule));
  return (
    <section class="general" data-panelwatch-policy="" aria-label={t('policy_title')}>
      <p>
        <strong>{t('policy_title')}</strong> {t('policy_text')}
      </p>
      {noExceptions.length > 0 && <p>{t('policy_no_exceptions', named(noExceptions))}</p>}
      {noOverride.length > 0 && <p>{t('policy_no_override', named(noOverride))}</p>}
    </section>
  );
}
