import { platformText } from '@/utils/i18n/platform-text';
import { ruleCardOf } from '@/utils/platforms/rule-card';

import { CardSource } from './CardSource';
import { useWords } from './words';

interface RuleCardProps {
  /** Id of a platform's rule. */
  id: string;
  /** Whether it is open at once. */
  isOpen?: boolean;
}

/**
 * One rule, folded up: what it wants, what follows from breaking it, whose it is and where it
 * stands. Opened with a click, Enter or Space, as any `<details>`.
 */
export function RuleCard({ id, isOpen = false }: RuleCardProps) {
  const { t } = useWords();
  return (
    <details class="rule-card" data-rule-card={id} open={isOpen}>
      <summary title={id}>{t('rule_card_open')}</summary>
      <RuleCardText id={id} />
    </details>
  );
}

/** The same without its fold, for a place that the seller has opened already. */
export function RuleCardText({ id }: Pick<RuleCardProps, 'id'>) {
  const words = useWords();
  const card = ruleCardOf(id);
  // A rule of no pack is what marketplaces have in common.
  if (!card) return <p>{words.t('rule_card_common')}</p>;
  const { platform, rule, page } = card;
  return (
    <div>
      <p>{platformText(words, id, 'text')}</p>
      <p>
        <b>{words.t('rule_card_consequence')}</b>{' '}
        {platformText(words, id, 'consequence') || words.t('rule_card_no_consequence')}
      </p>
      <CardSource platform={platform} page={page} url={rule.source} />
    </div>
  );
}
