import { useState } from 'preact/hooks';

import { ContactList, type ListedContact } from '@/components/tools/ContactList';
import { allContacts } from '@/utils/platforms/contacts';
import { officeState } from '@/utils/platforms/office-state';

import { copy } from './copy';
import { useNow } from './use-now';

/** Wires the list of contacts to the packs and the clock. */
export function Contacts() {
  const [query, setQuery] = useState('');
  const now = useNow();
  return <ContactList contacts={contactsAt(now)} query={query} onQuery={setQuery} onCopy={copy} />;
}

function contactsAt(now: number): ListedContact[] {
  return allContacts().map(({ platform, contact }) => ({
    platform,
    contact,
    office: contact.office ? officeState(contact.office, now) : null,
  }));
}
