import { useEffect, useState } from 'preact/hooks';

import { ContactList, type ListedContact } from '@/components/tools/ContactList';
import { allContacts } from '@/utils/platforms/contacts';
import { officeState } from '@/utils/platforms/office-state';

import { copy } from './copy';

/** How often it is looked whether an office has opened or closed, ms. */
const LOOK_AGAIN_MS = 30_000;

/** Wires the list of contacts to the packs and the clock. */
export function Contacts() {
  const [query, setQuery] = useState('');
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const looking = setInterval(() => setNow(Date.now()), LOOK_AGAIN_MS);
    return () => clearInterval(looking);
  }, []);
  return <ContactList contacts={contactsAt(now)} query={query} onQuery={setQuery} onCopy={copy} />;
}

function contactsAt(now: number): ListedContact[] {
  return allContacts().map(({ platform, contact }) => ({
    platform,
    contact,
    office: contact.office ? officeState(contact.office, now) : null,
  }));
}
