import { platformText } from '@/utils/i18n/platform-text';
import type { Words } from '@/utils/i18n/words';
import { type RuleCard as Card, ruleCardOf } from '@/utils/platforms/rule-card';
import type { PlatformContact } from '@/utils/platforms/types';

import { useWords } from './words';

interface RuleCardProps {
  /** Id of a platform's rule or contact. */
  id: string;
  /** Whether it is open at once. */
  isOpen?: boolean;
}

/**
 * One rule, folded up under its id: what it wants, what follows from breaking it, whose it is and where it
 * stands. Opened with a click, Enter or Space, as any `<details>`.
 */
export function RuleCard({ id, isOpen = false }: RuleCardProps) {
  const { t } = useWords();
  return (
    <details class="rule-card" data-rule-card={id} open={isOpen}>
      <summary>{t('finding_source', id)}</summary>
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
  const { rule, contact } = card;
  return (
    <div>
      {rule && <RuleText rule={rule} words={words} />}
      {contact && <ContactText contact={contact} words={words} />}
      <Source card={card} words={words} />
    </div>
  );
}

function RuleText({ rule, words }: { rule: NonNullable<Card['rule']>; words: Words }) {
  return (
    <>
      <p>{platformText(words, rule, 'text')}</p>
      <p>
        <b>{words.t('rule_card_consequence')}</b>{' '}
        {platformText(words, rule, 'consequence') || words.t('rule_card_no_consequence')}
      </p>
    </>
  );
}

function ContactText({ contact, words }: { contact: PlatformContact; words: Words }) {
  const { phone, email, office } = contact;
  const hours = office && `${daysOf(office.weekdays, words.locale)} ${office.from}–${office.to}`;
  return (
    <>
      <p>{platformText(words, contact, 'purpose')}</p>
      <p>{[phone, email, hours].filter((part) => part !== undefined).join(' · ')}</p>
    </>
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

function Source({ card, words }: { card: Card; words: Words }) {
  const { page, rule, platform } = card;
  const url = page?.url ?? rule?.source;
  if (url === undefined) return null;
  const read = page && words.t('rule_card_read', printDay(page.readOn, words.locale));
  return (
    <p class="rule-source">
      {words.t('rule_card_source')}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {page ? `${platform}, ${page.title}` : url}
      </a>
      {read && ` (${read})`}
    </p>
  );
}

function printDay(day: string, locale: string): string {
  const print = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return print.format(Date.parse(day));
}
