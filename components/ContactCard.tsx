import { platformText } from '@/utils/i18n/platform-text';
import { keyPart } from '@/utils/i18n/words';
import type { ContactCard as Card } from '@/utils/platforms/contacts';

import { CardSource } from './CardSource';
import { useWords } from './words';

/** One department of a platform, folded up under its name: what for, how it is reached, when, and where that stands. */
export function ContactCard({ card: { platform, contact, page } }: { card: Card }) {
  const words = useWords();
  const { id, phone, email, office } = contact;
  const hours = office && `${daysOf(office.weekdays, words.locale)} ${office.from}–${office.to}`;
  return (
    <details class="rule-card" data-rule-card={id}>
      <summary>{words.find(`contact_name_${keyPart(id)}`)}</summary>
      <div>
        <p>{platformText(words, id, 'purpose')}</p>
        <p>{[phone, email, hours].filter((part) => part !== undefined).join(' · ')}</p>
        {page && <CardSource platform={platform} page={page} url={page.url} />}
      </div>
    </details>
  );
}

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function daysOf(weekdays: readonly number[], locale: string): string {
  const print = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const named = [weekdays[0], weekdays.at(-1)].map((day = 1) =>
    print.format(MONDAY + (day - 1) * DAY_MS),
  );
  return named.join('–');
}
