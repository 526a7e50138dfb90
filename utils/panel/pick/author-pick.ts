import { fold } from '@/utils/time/tokens';

import type { InferenceContext } from '../list/fields';
import { readList } from '../list/read-list';
import { prefixOf } from '../list/prefix';
import type { AuthorRule, FieldPlace, ListProfile } from '../profile';
import { inOneGo } from '../steps';
import { placeOfCells } from './place-of-cells';
import { POINTED_AT, signAt, stateColumnsAt } from './row-marks';
import { partsAt, type PointedParts } from './row-parts';

/** Why what was pointed at tells no row that the shop answered from another. */
export type AuthorProblem = 'outside' | 'all-alike';

/** A list that tells who wrote last, or why it does not. */
type AuthorPick = { readonly list: ListProfile } | { readonly problem: AuthorProblem };

/** The list in whose rows the shop wrote last where they show the same as `element`: words, a mark, a colour. */
export function withAuthor(
  document: Document,
  list: ListProfile,
  element: Element,
  context: InferenceContext,
): AuthorPick {
  const parts = partsAt(document, list, element, context);
  const row = parts?.records[parts.at];
  if (parts === null || row === undefined) return { problem: 'outside' };
  const told = element === row ? null : (byWords(parts) ?? byBeginning(parts));
  if (told !== null) return { list: withRule(list, told.rule, told.place) };
  const selector = signAt(element, row, parts.records);
  if (selector === null) return { problem: 'all-alike' };
  const signs: AuthorRule['signs'] = [{ selector, from: 'seller' }];
  return { list: withRule(list, { ...ruleOf('mark', []), signs }, null) };
}

/** Rows in which the shop wrote last as the list is read. */
export function answeredRows(
  document: Document,
  list: ListProfile,
  context: InferenceContext,
): Element[] {
  const { discussions } = inOneGo(readList(document, list, context));
  return discussions.filter(({ lastFrom }) => lastFrom === 'seller').map(({ element }) => element);
}

interface Told {
  readonly rule: AuthorRule;
  readonly place: FieldPlace;
}

/** By the words at a place of the rows that has few different ones. */
function byWords(parts: PointedParts): Told | null {
  const { records, at } = parts;
  for (const { cells, texts, share } of stateColumnsAt(parts)) {
    const place = placeOfCells(records, cells);
    const said = fold(cells[at]?.text ?? '');
    if (place === null || said === '') continue;
    if (share < 1) return { rule: ruleOf('mark', [said]), place };
    const others = [...new Set(texts.map((text) => fold(text)))].filter((text) => text !== said);
    // Of several others one may be the platform.
    return { rule: ruleOf('words', [said], others.length === 1 ? others : []), place };
  }
  return null;
}

/** By what messages begin with: 'Nos' of 'Nos: on its way'. */
function byBeginning({ records, pointed, at }: PointedParts): Told | null {
  for (const { cells, texts } of pointed) {
    const said = prefixOf(cells[at]?.text ?? '');
    const place = said === null ? null : placeOfCells(records, cells);
    const isOfSome = texts.some((text) => prefixOf(text) !== said);
    if (said !== null && place !== null && isOfSome) {
      return { rule: ruleOf('prefix', [fold(said)]), place };
    }
  }
  return null;
}

function ruleOf(by: AuthorRule['by'], seller: string[], buyer: string[] = []): AuthorRule {
  return { by, seller, buyer, platform: [] };
}

function withRule(list: ListProfile, rule: AuthorRule, place: FieldPlace | null): ListProfile {
  const { author: _place, snippet: _snippet, ...fields } = list.fields;
  const { author: _confidence, ...confidence } = list.confidence;
  return {
    ...list,
    fields: { ...fields, ...(place && { author: place }) },
    confidence: { ...confidence, ...(place && { author: POINTED_AT }) },
    author: rule,
  };
}
