import { keyPart } from '@/utils/i18n/words';
import { platformText } from '@/utils/i18n/platform-text';
import type { OfficeState } from '@/utils/platforms/office-state';
import type { PlatformContact } from '@/utils/platforms/types';

import { useWords } from '../words';
import { foundBy } from './contact-search';
import { CopyButton } from './CopyButton';

/** A department, whose it is, and whether it answers now. */
export interface ListedContact {
  readonly platform: string;
  readonly contact: PlatformContact;
  /** Null where the platform does not say when it answers. */
  readonly office: OfficeState | null;
}

interface ContactListProps {
  contacts: readonly ListedContact[];
  /** What is needed, in the user's words. */
  query: string;
  onQuery: (query: string) => void;
  onCopy: (text: string) => Promise<void>;
}

/** Whom to turn to, by what one needs. */
export function ContactList({ contacts, query, onQuery, onCopy }: ContactListProps) {
  const words = useWords();
  const { t, find, plural } = words;
  const nameOf = ({ id }: PlatformContact): string => find(`contact_name_${keyPart(id)}`);
  const found = foundBy(contacts, query, ({ platform, contact }) =>
    [
      platform,
      nameOf(contact),
      platformText(words, contact.id, 'purpose'),
      find(`contact_needs_${keyPart(contact.id)}`),
      contact.email ?? '',
      contact.phone ?? '',
    ].join(' '),
  );
  return (
    <>
      <label class="search">
        {t('contacts_search')}
        <input
          type="search"
          name="need"
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
      </label>
      <p class="found" role="status">
        {query.trim() !== '' &&
          (found.length > 0 ? plural('contacts_found', found.length) : t('contacts_none'))}
      </p>
      <ul class="contacts">
        {found.map(({ platform, contact, office }) => (
          <li key={contact.id} data-contact={contact.id} class="card">
            <h3>
              {nameOf(contact)} <small>{platform}</small>
            </h3>
            <p>{platformText(words, contact.id, 'purpose')}</p>
            {contact.office && office && <Office hours={contact.office} office={office} />}
            <Ways contact={contact} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface OfficeProps {
  hours: NonNullable<PlatformContact['office']>;
  office: OfficeState;
}

function Office({ hours, office: { isOpen, changesAt } }: OfficeProps) {
  const { t, locale } = useWords();
  const when = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    hour: 'numeric',
    minute: '2-digit',
  }).format(changesAt);
  return (
    <p class="office" data-open={isOpen}>
      <span class="lamp">{t(isOpen ? 'contacts_open' : 'contacts_closed', when)}</span>{' '}
      <span class="hours">{t('contacts_hours', hours.from, hours.to, hours.timeZone)}</span>
    </p>
  );
}

function Ways({
  contact,
  onCopy,
}: { contact: PlatformContact } & Pick<ContactListProps, 'onCopy'>) {
  const { t } = useWords();
  const { phone, email, url } = contact;
  return (
    <ul class="ways">
      {phone !== undefined && (
        <li>
          <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
          <CopyButton what={phone} onCopy={() => onCopy(phone)} />
        </li>
      )}
      {email !== undefined && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
          <CopyButton what={email} onCopy={() => onCopy(email)} />
        </li>
      )}
      {url !== undefined && (
        <li>
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).hostname}
          </a>
          <span class="spoken">{t('contacts_new_tab')}</span>
          <CopyButton what={url} onCopy={() => onCopy(url)} />
        </li>
      )}
    </ul>
  );
}
