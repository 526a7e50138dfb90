import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';

import { ContactList, type ListedContact } from '@/components/tools/ContactList';
import { allContacts } from '@/utils/platforms/contacts';
import { officeState } from '@/utils/platforms/office-state';

import { renderInEnglish } from '../english';

const NOON = Date.parse('2026-06-09T12:00+02:00');
const CONTACTS: ListedContact[] = allContacts().map(({ platform, contact }) => ({
  platform,
  contact,
  office: contact.office ? officeState(contact.office, NOON) : null,
}));

function found(query: string): (string | null)[] {
  const { container } = list(query);
  return [...container.querySelectorAll('[data-contact]')].map((entry) =>
    entry.getAttribute('data-contact'),
  );
}

function list(query: string, onCopy = vi.fn(() => Promise.resolve())) {
  return renderInEnglish(
    <ContactList contacts={CONTACTS} query={query} onQuery={vi.fn()} onCopy={onCopy} />,
  );
}

test.each([
  ['invoice', 'trustedshops.contact.contract'],
  ['I need my invoices', 'trustedshops.contact.contract'],
  ['ÍNVOICE', 'trustedshops.contact.contract'],
  ['someone wrote a fake review', 'trustedshops.contact.reviews'],
  ['when do I announce my vacation', 'swopify.contact.administrator'],
  ['certification@', 'trustedshops.contact.certification'],
  ['Dott', 'dott.contact.sellers'],
])('%j leads to %s first', (query, first) => {
  expect(found(query)[0]).toBe(first);
});

test('all are there before anything is asked, and none for what none does', () => {
  expect(found('')).toHaveLength(CONTACTS.length);
  const { getByText } = list('xylophone');
  expect(getByText('No contact fits these words. Try others.')).toBeDefined();
});

test('says whether an office is open, and only of one whose hours are known', () => {
  const { container } = list('');
  const offices = [...container.querySelectorAll('.office')];
  expect(offices.map((office) => office.getAttribute('data-open'))).toEqual(['true']);
  expect(offices[0]!.textContent).toContain('Monday to Friday, 09:00–18:00 (Europe/Berlin)');
});

test('copies an address and says so', async () => {
  const onCopy = vi.fn(() => Promise.resolve());
  const { getByLabelText, findByText } = list('certification', onCopy);
  fireEvent.click(getByLabelText('Copy: certification@trustedshops.com'));
  await findByText('Copied');
  expect(onCopy).toHaveBeenCalledWith('certification@trustedshops.com');
});

test('says when copying failed', async () => {
  const { getByLabelText, findByText } = list(
    'certification',
    vi.fn(() => Promise.reject(new Error('not allowed'))),
  );
  fireEvent.click(getByLabelText('Copy: certification@trustedshops.com'));
  await findByText('Could not be copied');
});
