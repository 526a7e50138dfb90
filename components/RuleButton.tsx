import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';

import { useWords } from './words';

interface RuleButtonProps {
  /** Id of the platform's rule; null for a deadline of the user's own. */
  rule: string | null;
}

/** Shows the rule behind a deadline; what the packs say is loaded when somebody asks. */
export function RuleButton({ rule }: RuleButtonProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [Card, setCard] = useState<ComponentType<{ id: string }> | null>(null);
  if (rule === null) return null;
  const words = t('rule_card_open');
  return (
    <>
      <button
        type="button"
        class="rule-button"
        data-action="rule"
        aria-expanded={isOpen}
        aria-label={words}
        title={words}
        onClick={() => {
          setOpen(!isOpen);
          if (!Card) void load().then((loaded) => setCard(() => loaded));
        }}
      >
        §
      </button>
      {isOpen && Card && (
        <div class="rule-card" data-rule-card={rule}>
          <Card id={rule} />
        </div>
      )}
    </>
  );
}

async function load(): Promise<ComponentType<{ id: string }>> {
  return (await import('./RuleCard')).RuleCardText;
}
