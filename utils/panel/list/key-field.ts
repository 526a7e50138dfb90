import type { FieldPlace } from '../profile';
import { discussionWords, otherListWords } from '../words/discussions';
import { addressWords, samePath } from './address';
import { areMadeAnew } from './counted-ids';
import { type Attribute, attributesByPlace, ID_ATTRIBUTE, LINK_ATTRIBUTE } from './key-attributes';
import { cutLink, cutText, isScript } from './key-cut';
import { selectorInRecords } from './record-places';
import * as KEY from './weights/key';

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

function withoutCut({ selector, attribute }: FieldPlace): FieldPlace {
  return attribute === undefined ? { selector } : { selector, attribute };
}
