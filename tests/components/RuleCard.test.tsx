import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { RuleButton } from '@/components/RuleButton';
import { ContactCard } from '@/components/ContactCard';
import { RuleCard } from '@/components/RuleCard';
import { WordsContext } from '@/components/words';
import en from '@/public/_locales/en/messages.json';
import sk from '@/public/_locales/sk/messages.json';
import { createWords } from '@/utils/i18n/words';
import { allContacts } from '@/utils/platforms/contacts';
import { packs } from '@/utils/platforms/registry';

import { messagesOf } from '../messages-of';
import { renderInEnglish } from './english';

describe('a rule card', () => {
  test('says what the rule wants, what follows from breaking it, whose it is and since when known', () => {
    const { container, getByRole } = renderInEnglish(
      <RuleCard id="trustedshops.reply-5d" isOpen />,
    );
    expect(container.textContent).toBe(
      'Show the rule' +
        'The shop answers a case within 5 days.' +
        'If it is broken: Otherwise the service team of Trusted Shops steps in.' +
        'Source: Trusted Shops, Buyer Protection: handling cases (as read on Nov 21, 2026)',
    );
    expect(container.querySelector('summary')?.title).toBe('trustedshops.reply-5d');
    expect(getByRole('link').getAttribute('href')).toContain('help.etrusted.com');
  });

  test('speaks the language of the interface', () => {
    const words = createWords(messagesOf(sk));
    const { container } = renderInEnglish(
      <WordsContext.Provider value={words}>
        <RuleCard id="swopify.reply-24h" isOpen />
      </WordsContext.Provider>,
    );
    expect(container.textContent).toContain(sk.platform_swopify_reply_24h_consequence.message);
    expect(container.textContent).toContain('21. 11. 2026');
  });

  test('says so where the platform names no consequence', () => {
    const { container } = renderInEnglish(<RuleCard id="swopify.archive" isOpen />);
    expect(container.textContent).toContain('names no consequence');
  });

  test('of a contact says what for, how, and when', () => {
    const card = allContacts().find(
      ({ contact }) => contact.id === 'trustedshops.contact.members',
    )!;
    const { container } = renderInEnglish(<ContactCard card={card} />);
    expect(container.textContent).toBe(
      en.contact_name_trustedshops_contact_members.message +
        'Any question after joining' +
        '+49 221 775 367 013 · members@trustedshops.com · Mon–Fri 09:00–18:00' +
        'Source: Trusted Shops, Your contacts at Trusted Shops (as read on Nov 21, 2026)',
    );
  });

  test('of a rule that no pack has says that marketplaces have it in common', () => {
    const { container } = renderInEnglish(<RuleCard id="common.quality" isOpen />);
    expect(container.textContent).toContain('common to marketplaces');
  });

  test.each(packs.flatMap(({ rules }) => rules.map(({ id }) => id)))(
    '%s has more to say than its id',
    (id) => {
      const { container } = renderInEnglish(<RuleCard id={id} isOpen />);
      expect(container.textContent.length).toBeGreaterThan(id.length + 20);
    },
  );
});

describe('the button of a deadline', () => {
  test('opens the card of its rule, and closes it', async () => {
    const { container, getByRole } = renderInEnglish(<RuleButton rule="dott.reply-24h" />);
    const button = getByRole('button', { name: 'Show the rule' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    await waitFor(() => expect(container.textContent).toContain('within 24 hours'));
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(button);
    expect(container.querySelector('[data-rule-card]')).toBeNull();
  });

  test('is not there for a clock of the user’s own', () => {
    expect(renderInEnglish(<RuleButton rule={null} />).container.textContent).toBe('');
  });
});
