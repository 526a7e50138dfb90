import { remembered } from '@/utils/remembered';

import { flatElements } from '../dom/flat-tree';
import { isHidden } from '../dom/hidden';

/** Attributes that hold a link. */
export const LINK_ATTRIBUTE = /^(?:href|data-href|data-url|data-link|to)$/;
/** Attributes that are named after an id. */
export const ID_ATTRIBUTE =
  /(?:^|[-_:])(?:id|ident|key|uuid|guid|ref|thread|conversation|discussion|ticket|case|message|number|no|nr)$/;
const NO_ID_ATTRIBUTE =
  /(?:^|-)comp(?:onent)?-?id$|order$|sort|time|date|index|position|height|width|style|class|label|title|tooltip|target|toggle|reactid|(?:^|-)(?:v|ng|aria)-/;

const isNoId = remembered((name: string) => NO_ID_ATTRIBUTE.test(name));

interface Value {
  readonly element: Element;
  readonly value: string;
}

/** An attribute at one place of the records. */
export interface Attribute {
  readonly name: string;
  /** By record; null where a record has none. */
  readonly values: (Value | null)[];
}

/** Values of attributes that may name a record, by place and name. */
export function attributesByPlace(records: readonly Element[]): Attribute[] {
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
    ? value.replaceAll(/[^/?&=#]+/g, (part) => (/\d/.test(part) ? '0' : part)).slice(0, 60)
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
