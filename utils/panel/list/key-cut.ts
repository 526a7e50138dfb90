import type { FieldPlace } from '../profile';
import { countsRows } from './counted-ids';
import { numberIn, partsOf } from './place';

/** Which part of links of one shape is theirs alone: the last that differs in all. */
export function cutLink(links: readonly string[]): Pick<FieldPlace, 'part' | 'number'> | null {
  const split = links.map((link) => partsOf(link));
  const [first] = split;
  if (first === undefined || split.some((parts) => parts.length !== first.length)) return null;
  for (let part = first.length - 1; part >= 0; part--) {
    const values = split.map((parts) => parts[part]);
    const isOwn = new Set(values).size === values.length;
    if (!isOwn || (links.length < 2 && !/\d/.test(first[part] ?? ''))) continue;
    return areSlugs(values.map((value) => value ?? '')) ? { part, number: true } : { part };
  }
  return null;
}

/** Words and a number of their own, as in '123-lost-parcel': the words may change, or be cut. */
function areSlugs(values: readonly string[]): boolean {
  const numbers = new Set(values.map((value) => numberIn(value)));
  const words = new Set(values.map((value) => value.replace(numberIn(value) ?? '', '')));
  const leads = values.every((value) => /^\d/.test(value));
  return !numbers.has(null) && numbers.size === values.length && (leads || words.size > 1);
}

/** What is common to all values at both ends; null where they merely count the rows. */
export function cutText(
  values: readonly string[],
  attribute: string,
): Pick<FieldPlace, 'prefix' | 'suffix'> | null {
  if (!values.every((value) => /\d|^[\da-f]{6,}$/i.test(value))) return null;
  const isCode = attribute === 'onclick' || values.some((value) => isScript(value));
  if (isCode && values.length < 2) return cutOnlyNumber(values[0] ?? '');
  const prefix = isCode ? commonStart(values) : commonWord(values);
  const suffix = isCode ? commonEnd(values) : '';
  const inner = values.map((value) => value.slice(prefix.length, value.length - suffix.length));
  if (countsRows(inner)) return null;
  return { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) };
}

/** What calls have in common takes two of them to tell: of one, its number, where it has only one. */
function cutOnlyNumber(call: string): Pick<FieldPlace, 'prefix' | 'suffix'> | null {
  const [, prefix, suffix] = /^(\D*)\d{3,}(\D*)$/.exec(call) ?? [];
  return prefix === undefined || suffix === undefined ? null : { prefix, suffix };
}

/** True for a call in a link's place. */
export function isScript(value: string): boolean {
  return /^javascript:/i.test(value);
}

/** A word before the id, up to its last mark: 'pedido-' of 'pedido-123'; codes in capitals stay whole. */
function commonWord(values: readonly string[]): string {
  const [first = ''] = values;
  const common = first.slice(0, commonLength(values));
  const word = /^\p{Lower}.*[-_:.]|^\p{Lower}+(?=\d*$)/u.exec(common)?.[0] ?? '';
  return values.every((value) => value.length > word.length) ? word : '';
}

function commonLength(values: readonly string[]): number {
  const [first = ''] = values;
  let length = 0;
  while (length < first.length && values.every((value) => value[length] === first[length]))
    length++;
  return length;
}

/** What all calls such as "open('/talk?id=7')" begin with, up to the mark before the id. */
function commonStart(values: readonly string[]): string {
  const [first = ''] = values;
  return /^[^]*[^\p{Alpha}\p{N}_-]/u.exec(first.slice(0, commonLength(values)))?.[0] ?? '';
}

function commonEnd(values: readonly string[]): string {
  const [first = ''] = values;
  let length = 0;
  while (
    length < first.length &&
    values.every((value) => value.at(-1 - length) === first.at(-1 - length))
  ) {
    length++;
  }
  return /[^\p{Alpha}\p{N}_-][^]*$/u.exec(first.slice(first.length - length))?.[0] ?? '';
}
