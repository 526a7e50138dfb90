import { flatElements } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';
import type { FieldPlace } from '../profile';
import { remembered } from '../remembered';
import { discussionWords, otherListWords } from '../words/discussions';
import { addressWords, samePath } from './address';
import { numberIn, partsOf } from './place';
import { selectorInRecords } from './record-places';
import { KEY } from './weights';

/** Where records carry what tells them apart for good. */
export interface KeyField {
  readonly key: FieldPlace;
  /** Where the record's link stands; null where it has none. */
  readonly url: FieldPlace | null;
  readonly linksBelowPage: boolean;
  readonly confidence: number;
}

interface Candidate {
  readonly place: FieldPlace;
  readonly score: number;
  readonly isLink: boolean;
  readonly isBelowPage: boolean;
}

const LINK_ATTRIBUTE = /^(?:href|data-href|data-url|data-link|to)$/;
const ID_ATTRIBUTE =
  /(?:^|[-_:])(?:id|ident|key|uuid|guid|ref|thread|conversation|discussion|ticket|case|message|number|no|nr)$/;
const NO_ID_ATTRIBUTE =
  /(?:^|-)comp(?:onent)?-?id$|order$|sort|time|date|index|position|height|width|style|class|label|title|tooltip|target|toggle|reactid|(?:^|-)(?:v|ng|aria)-/;

const isNoId = remembered((name: string) => NO_ID_ATTRIBUTE.test(name));

/** What tells the records apart for good: the link's id, an id attribute; null where nothing does. */
export function keyField(records: readonly Element[], pageUrl: string): KeyField | null {
  const found = attributesByPlace(records).flatMap((attribute) => {
    const candidate = candidateOf(attribute, records, pageUrl);
    return candidate === null ? [] : [candidate];
  });
  const [best] = found.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const link = found.find((candidate) => candidate.isLink && candidate.score > 0);
  return {
    key: best.place,
    url: link === undefined ? null : withoutCut(link.place),
    linksBelowPage: found.some((candidate) => candidate.isBelowPage),
    confidence: Math.min(0.98, 0.6 + best.score / 12),
  };
}

interface Value {
  readonly element: Element;
  readonly value: string;
}

/** An attribute at one place of the records. */
interface Attribute {
  readonly name: string;
  readonly values: (Value | null)[];
}

/** Values of attributes that may name a record, by place and name. */
function attributesByPlace(records: readonly Element[]): Attribute[] {
  const places = new Map<string, Attribute>();
  records.forEach((record, index) => {
    const seen = new Set<string>();
    for (const element of flatElements(record, isHidden)) {
      const isRecord = element === record;
      for (const name of element.getAttributeNames()) {
        if (isNoId(name)) continue;
        const value = element.getAttribute(name) ?? '';
        if (!mayIdentify(element, name, value, isRecord)) continue;
        // Of several alike in one record, the first: the link around the subject, the box to tick.
        const place = `${isRecord ? 'record' : element.localName}@${name}${shapeOf(name, value)}`;
        if (seen.has(place)) continue;
        seen.add(place);
        const attribute = places.get(place) ?? { name, values: Array.from(records, () => null) };
        attribute.values[index] = { element, value };
        places.set(place, attribute);
      }
    }
  });
  return [...places.values()];
}

/** Links of one record that lead to different kinds of pages are different places. */
function shapeOf(name: string, value: string): string {
  return LINK_ATTRIBUTE.test(name)
    ? value.replaceAll(/[^/?&=#]*\d[^/?&=#]*/g, '0').slice(0, 60)
    : '';
}

function mayIdentify(element: Element, name: string, value: string, isRecord: boolean): boolean {
  if (value === '' || value.length > LONGEST_LINK) return false;
  if (LINK_ATTRIBUTE.test(name)) return !/^(?:#$|mailto:|tel:|javascript:\D*$)/i.test(value);
  if (name === 'onclick') return /\d/.test(value);
  return value.length <= LONGEST_ID && !/\s/.test(value) && isIdName(element, name, isRecord);
}

function isIdName(element: Element, name: string, isRecord: boolean): boolean {
  if (name === 'value') return isRecord || CHOICE.test(element.getAttribute('type') ?? '');
  return ID_ATTRIBUTE.test(name) || (isRecord && name.startsWith('data-'));
}

const LONGEST_LINK = 300;
const LONGEST_ID = 80;
const CHOICE = /^(?:checkbox|radio|hidden)$/;

function candidateOf(
  { name: attribute, values }: Attribute,
  records: readonly Element[],
  pageUrl: string,
): Candidate | null {
  const present = values.flatMap((value) => (value === null ? [] : [value.value]));
  if (present.length < records.length || new Set(present).size < present.length) return null;
  if (attribute === 'id' && areMadeAnew(present)) return null;
  const isLink = LINK_ATTRIBUTE.test(attribute) && !present.some((value) => isScript(value));
  const cut = isLink ? cutLink(present) : cutText(present, attribute);
  if (cut === null) return null;
  const selector = selectorInRecords(
    records,
    values.map((value) => value?.element ?? null),
  );
  if (selector === null) return null;
  const isBelowPage = isLink && present.every((value) => samePath(value, pageUrl));
  return {
    place: { selector, attribute, ...cut },
    isLink,
    isBelowPage,
    score: scoreOf(
      attribute,
      present,
      { isLink, isBelowPage, isRecord: selector === ':scope', ...cut },
      pageUrl,
    ),
  };
}

interface Kind {
  readonly isLink: boolean;
  readonly isBelowPage: boolean;
  readonly isRecord: boolean;
  readonly prefix?: string | undefined;
}

function scoreOf(
  attribute: string,
  values: readonly string[],
  kind: Kind,
  pageUrl: string,
): number {
  if (kind.isBelowPage) return KEY.linkBelowPage;
  const [first = ''] = values;
  if (kind.isLink) {
    const leadsElsewhere =
      otherListWords.has(addressWords(first, pageUrl)) &&
      !otherListWords.has(addressWords(pageUrl, pageUrl));
    if (leadsElsewhere) return KEY.linkElsewhere;
    return discussionWords.has(addressWords(first, pageUrl)) ? KEY.linkToDiscussion : KEY.link;
  }
  return idScore(attribute, kind);
}

function idScore(attribute: string, { isRecord, prefix }: Kind): number {
  const isNamedId = ID_ATTRIBUTE.test(attribute);
  const score = (isNamedId ? KEY.idAttribute : KEY.attribute) + (isRecord ? KEY.onRecord : 0);
  if (attribute === 'onclick') return score + KEY.call;
  // A number before the id is most likely made anew with each page.
  return prefix !== undefined && /\d/.test(prefix) ? score + KEY.numbered : score;
}

/** What frameworks begin the ids with that they number anew with each page. */
const GENERATED_ID =
  /^[:«]|^(?:_r_|ember\d|ext-?(?:gen|comp|element)|yui[_-]|react-|radix-|headlessui-|mui-|mat-|cdk-|v-\d+-|dijit|gwt-|ui-id-|el-id-|j_idt)/i;
/** So many ids at even distances are no chance. */
const LEAST_COUNTED = 4;

/** Ids that a framework counts up while it draws: named so, or rising evenly from row to row. */
function areMadeAnew(values: readonly string[]): boolean {
  if (values.every((value) => GENERATED_ID.test(value))) return true;
  const numbers = values.map((value) => Number(/\d+$/.exec(value)?.[0] ?? Number.NaN));
  const step = stepOf(numbers);
  const [first = 0] = numbers;
  return (
    numbers.length >= LEAST_COUNTED &&
    step > 1 &&
    numbers.every((number, row) => number - first === row * step)
  );
}

/** Which part of links of one shape is theirs alone: the last that differs in all. */
function cutLink(links: readonly string[]): Pick<FieldPlace, 'part' | 'number'> | null {
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
function cutText(
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

function isScript(value: string): boolean {
  return /^javascript:/i.test(value);
}

/** Auto-generated ids and indexes: 0, 1, 2 … in the order of the page. */
function countsRows(values: readonly string[]): boolean {
  const numbers = values.map((value) => Number(/\d+/.exec(value)?.[0] ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  return (
    values.length > 1 &&
    first < 200 &&
    numbers.every((number, row) => number - first === row * stepOf(numbers))
  );
}

function stepOf([first = 0, second = 0]: readonly number[]): number {
  return second - first;
}

/** A word before the id, up to its last mark: 'pedido-' of 'pedido-123'; codes in capitals stay whole. */
function commonWord(values: readonly string[]): string {
  const [first = ''] = values;
  const common = first.slice(0, commonLength(values));
  const word = /^\p{Ll}.*[-_:.]|^\p{Ll}+(?=\d*$)/u.exec(common)?.[0] ?? '';
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
  return /^[^]*[^\p{L}\p{N}_-]/u.exec(first.slice(0, commonLength(values)))?.[0] ?? '';
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
  return /[^\p{L}\p{N}_-][^]*$/u.exec(first.slice(first.length - length))?.[0] ?? '';
}

function withoutCut({ selector, attribute }: FieldPlace): FieldPlace {
  return attribute === undefined ? { selector } : { selector, attribute };
}
