import { fold } from '@/utils/time/tokens';

import type { InferenceContext } from '../list/fields';
import { readList } from '../list/read-list';
import { stateNamed } from '../list/states';
import type { FieldPlace, ListProfile, StateRule } from '../profile';
import { inOneGo } from '../steps';
import { placeOfCells } from './place-of-cells';
import { POINTED_AT, signAt, stateColumnsAt } from './row-marks';
import { partsAt, type PointedParts } from './row-parts';

/** Why what was pointed at tells no row that waits from another. */
export type WaitsProblem = 'outside' | 'no-difference';

/** A list that tells what waits, or why it does not. */
type WaitsPick = { readonly list: ListProfile } | { readonly problem: WaitsProblem };

/** The list in which rows wait that show the same as `element` does: its words, its mark, its colour. */
export function withWaits(
  document: Document,
  list: ListProfile,
  element: Element,
  context: InferenceContext,
): WaitsPick {
  const parts = partsAt(document, list, element, context);
  const row = parts?.records[parts.at];
  if (parts === null || row === undefined) return { problem: 'outside' };
  const words = element === row ? null : byWords(parts);
  if (words !== null) return { list: withState(list, words.rule, words.place) };
  const selector = signAt(element, row, parts.records);
  if (selector === null) return { problem: 'no-difference' };
  const signs = [{ selector, waits: true }];
  return { list: withState(list, { markedOnly: true, openWaits: false, signs }, null) };
}

/** Rows that wait as the list is read. */
export function waitingRows(
  document: Document,
  list: ListProfile,
  context: InferenceContext,
): Element[] {
  const { discussions } = inOneGo(readList(document, list, context));
  return discussions
    .filter(({ awaitingReply }) => awaitingReply === true)
    .map(({ element }) => element);
}

/** By the words at a place of the rows that has few different ones. */
function byWords(parts: PointedParts): { rule: StateRule; place: FieldPlace } | null {
  const { records, at } = parts;
  for (const { cells, texts, share } of stateColumnsAt(parts)) {
    const place = placeOfCells(records, cells);
    const said = fold(cells[at]?.text ?? '');
    if (place === null || said === '') continue;
    // Other words that common sense takes for waiting wait as well.
    const others = new Set(
      texts.filter((text) => stateNamed(text) !== 'waiting').map((text) => fold(text)),
    );
    others.delete(said);
    const rule = {
      markedOnly: share < 1,
      openWaits: false,
      waiting: [said],
      answered: [...others],
    };
    return { rule, place };
  }
  return null;
}

function withState(list: ListProfile, rule: StateRule, place: FieldPlace | null): ListProfile {
  const { state: _place, ...fields } = list.fields;
  const { state: _confidence, ...confidence } = list.confidence;
  return {
    ...list,
    fields: { ...fields, ...(place && { state: place }) },
    confidence: { ...confidence, ...(place && { state: POINTED_AT }) },
    state: rule,
  };
}
