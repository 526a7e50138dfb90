import type en from '@/public/_locales/en/messages.json';
import { remembered } from '@/utils/remembered';

/** Key of a message; the English catalogue has them all. */
export type MessageKey = keyof typeof en;

/** What stands before `_one`, `_few`, `_many`, `_other` in the keys of a message with plural forms. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Replaced<
  Text extends string,
  Mark extends string,
> = Text extends `${infer Head}${Mark}${infer Tail}` ? `${Head}_${Replaced<Tail, Mark>}` : Text;

/** An id such as 'contact.off-platform' as it stands in a message key. */
type KeyPart<Id extends string> = Replaced<Replaced<Id, '.'>, '-'>;

/** The part of a message key that stands for `id`: dots and hyphens are no characters of a key. */
export function keyPart<Id extends string>(id: Id): KeyPart<Id> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type says what the line does
  return id.replaceAll(/[.-]/g, '_') as KeyPart<Id>;
}

/** The words of the interface in one language. */
export interface Words {
  /** BCP 47 tag of the catalogue in use, with the browser's region: also for dates, numbers and plural forms. */
  readonly locale: string;
  /** The message with `$1`, `$2` … replaced by `substitutes`. */
  readonly t: (key: MessageKey, ...substitutes: readonly (string | number)[]) => string;
  /** The message of a key that is put together at run time; the empty string where there is none. */
  readonly find: (key: string) => string;
  /** The form of the message that goes with `count`, which stands in for its `$1`. */
  readonly plural: (
    key: PluralKey,
    count: number,
    ...substitutes: readonly (string | number)[]
  ) => string;
}

/** Between a key and what stands in for its marks: no page holds this character. */
const APART = '\0';

/**
 * Words over a catalogue.
 *
 * @param getMessage - like `browser.i18n.getMessage`: the empty string for a key it does not have
 * @param browserLanguage - BCP 47 tag of the browser's interface
 */
export function createWords(
  getMessage: (key: string, substitutes: string[]) => string,
  browserLanguage = '',
): Words {
  const catalogue = getMessage('catalogue_language', []) || 'en';
  // The catalogue in use is not always the browser's language: a missing one falls back to English. Where it is, days
  // are written as in the browser's country: '23 Nov' in Ireland, 'Nov 23' in America.
  const locale =
    languageIn(browserLanguage) === languageIn(catalogue) ? browserLanguage : catalogue;
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  // Browsers take their time to look a message up, and lists say the same of many rows.
  const ask = remembered((asked) => {
    const [key = '', ...substitutes] = asked.split(APART);
    return getMessage(key, substitutes);
  });
  const look = (key: string, substitutes: readonly (string | number)[]): string =>
    ask(
      [
        key,
        ...substitutes.map((value) => (typeof value === 'number' ? numbers.format(value) : value)),
      ].join(APART),
    );
  return {
    locale,
    t: (key, ...substitutes) => look(key, substitutes) || key,
    find: (key) => look(key, []),
    plural: (key, count, ...substitutes) =>
      look(`${key}_${plurals.select(count)}`, [count, ...substitutes]) ||
      look(`${key}_other`, [count, ...substitutes]),
  };
}

/** 'en' of 'en-GB'. */
function languageIn(tag: string): string {
  return tag.split('-', 1)[0] ?? '';
}
