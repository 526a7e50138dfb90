import type { Recipients } from '@/utils/guard/recipients';
import { folded } from '@/utils/mail/folded';

import { labelOf } from '../dom/label';
import { collapse, textOf } from '../dom/text';
import { HEAD_FIELDS } from '../words/mail';
import { addressesIn, partiesIn } from './addresses';

type Field = keyof Recipients;

const FIELDS =
  'input, textarea, [contenteditable="true"], [role="combobox"], [role="textbox"], [role="group"], div[name], [data-recipients]';
/** Blind copies before copies, which they name as well. */
const NAMES = (['bcc', 'cc', 'to'] as const).map(
  (field) => [field, new RegExp(String.raw`^(?:${HEAD_FIELDS[field]})\b`)] as const,
);
const LONGEST_LABEL = 40;

/** The fields of a mail's head, by what they hold. */
export interface HeadFields {
  readonly element: Element;
  readonly field: Field;
}

/** The fields of recipients under an element. */
export function headFields(scope: ParentNode): HeadFields[] {
  return [...scope.querySelectorAll(FIELDS)].flatMap((element) => {
    const field = fieldOf(element);
    return field === null ? [] : [{ element, field }];
  });
}

function fieldOf(element: Element): Field | null {
  const name = element.getAttribute('name') ?? element.getAttribute('data-recipients');
  const byName = NAMES.find(([field]) => name === field || name === `_${field}`);
  if (byName) return byName[0];
  const label = folded(labelOf(element));
  if (label === '' || label.length > LONGEST_LABEL) return null;
  return NAMES.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** Whom the fields name. */
export function recipientsIn(fields: readonly HeadFields[]): Recipients {
  const of = (wanted: Field): string[] => [
    ...new Set(
      fields.filter(({ field }) => field === wanted).flatMap(({ element }) => namedIn(element)),
    ),
  ];
  return { to: of('to'), cc: of('cc'), bcc: of('bcc') };
}

function namedIn(element: Element): string[] {
  const value = 'value' in element && typeof element.value === 'string' ? element.value : '';
  if (value.trim() !== '') return split(value);
  const parties = partiesIn(element);
  const known = new Set(parties.map(({ address }) => address));
  // What has been typed stands beside the names until the field has made a name of it.
  const typed = addressesIn(textOf(element)).filter((address) => !known.has(address));
  return [...parties.map(({ shown }) => shown), ...typed];
}

/** Parts of 'Name <a@b>, c@d'; a comma within quotes parts nothing. */
function split(text: string): string[] {
  const parts = text.match(/(?:"[^"]*"|[^",;])+/g) ?? [];
  return parts.map(collapse).filter((part) => part !== '');
}
