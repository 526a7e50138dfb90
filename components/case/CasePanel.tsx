import type { ComponentChildren } from 'preact';

import type { ContactCard as Contact } from '@/utils/platforms/contacts';

import { ContactCard } from '../ContactCard';
import { useWords } from '../words';

interface CasePanelProps {
  children: ComponentChildren;
  /** The platform's departments that can be turned to. */
  contacts: readonly Contact[];
  isOpen: boolean;
  onToggle: () => void;
}

/** What stands beside an opened case: what follows from an answer, its days, and whom to turn to. */
export function CasePanel({ children, contacts, isOpen, onToggle }: CasePanelProps) {
  const { t } = useWords();
  return (
    <section class="case" data-panelwatch-case="" aria-label={t('case_title')}>
      <div class="head">
        <h2>{t('case_title')}</h2>
        <button type="button" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('guard_hide_list') : t('guard_show_list')}
        </button>
      </div>
      <div hidden={!isOpen}>
        {children}
        <details class="contacts">
          <summary>{t('case_contacts')}</summary>
          {contacts.map((card) => (
            <ContactCard key={card.contact.id} card={card} />
          ))}
        </details>
      </div>
    </section>
  );
}
