import { fold } from '@/utils/time/tokens';

import type { StateRule } from '../profile';
import type { Author } from '../reading';
import { stateHeads } from '../words/columns';
import { replyWords } from '../words/send';
import { answeredWords, dueWords, lockedWords, noWords, yesWords } from '../words/states';
import { type Column, isInControl } from './columns';
import { isSign } from './names';
import { type DiscussionState, isPending, stateNamed } from './states';

/** Where and how records tell whether they wait. */
export interface StateField {
  /** Null where marks without words tell. */
  readonly column: Column | null;
  readonly rule: StateRule;
  /** 0–1. */
  readonly confidence: number;
}

/** How the records tell whether they wait for an answer; null where they do not. */
export function stateField(
  columns: readonly Column[],
  hint: (column: Column) => string,
): StateField | null {
  const fields = columns.flatMap((column) => {
    const states = statesOf(column);
    return states === null ? [] : [fieldOf(column, states, hint(column))];
  });
  return fields.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

/**
 * The column of what is left to answer in: '12 h' where the buyer waits, '–' where nobody does; null
 * where there is none, or where it cannot be that by who wrote last.
 */
export function countdownField(
  columns: readonly Column[],
  hint: (column: Column) => string,
  sides: readonly (Author | null)[],
): StateField | null {
  const column = columns.find((each) => {
    if (each.share < 0.9 || !each.texts.some((text) => isSign(text))) return false;
    const asked = each.cells.map((cell) => cell !== null && /\d/.test(cell.text));
    const fits = (side: Author): boolean =>
      asked.some((is, record) => is && sides[record] === side);
    return fits('buyer') && !fits('seller') && dueWords.has(hint(each));
  });
  const rule = { markedOnly: false, openWaits: false, countsDown: true };
  return column === undefined ? null : { column, rule, confidence: 0.8 };
}

/** The column below 'Answered' of which nothing says but yes or no; null where none is. */
export function answeredField(
  columns: readonly Column[],
  hint: (column: Column) => string,
): StateField | null {
  const column = columns.find((each) => isYesOrNo(each) && answeredWords.has(hint(each)));
  if (column === undefined) return null;
  const waiting = saidNo(column);
  const answered = column.texts.map((text) => fold(text)).filter((text) => !waiting.includes(text));
  const rule = { markedOnly: false, openWaits: false, waiting, answered: [...new Set(answered)] };
  return { column, rule, confidence: 0.8 };
}

/** True for a column of nothing but 'yes' and 'no'. */
export function isYesOrNo({ share, texts }: Column): boolean {
  return share > 0.9 && texts.every((text) => yesWords.is(text) || noWords.is(text));
}

/** The words for no in a column, folded. */
export function saidNo({ texts }: Column): string[] {
  return [...new Set(texts.filter((text) => noWords.is(text)).map((text) => fold(text)))];
}

/** More kinds of what may be done are none of one choice. */
const MOST_ACTIONS = 3;

/**
 * The column of what may be done: 'Reply' where the buyer waits, 'View' elsewhere; null where there is
 * none, or where it cannot be that by who wrote last: a link may say 'Reply' in all rows that are open.
 */
export function actionField(
  columns: readonly Column[],
  sides: readonly (Author | null)[],
): StateField | null {
  for (const column of columns) {
    const words = [...new Set(column.texts.map((text) => fold(text)))];
    if (column.share < 1 || words.length > MOST_ACTIONS || !isOfActions(column)) continue;
    const waiting = words.filter((word) => replyWords.has(word));
    const asks = (side: Author): (boolean | null)[] =>
      column.cells.map((cell, record) =>
        sides[record] === side ? waiting.includes(fold(cell?.text ?? '')) : null,
      );
    const shop = asks('seller');
    if (!asks('buyer').includes(true) || shop.includes(true) || !shop.includes(false)) continue;
    const answered = words.filter((word) => !waiting.includes(word));
    const rule = { markedOnly: false, openWaits: false, waiting, answered };
    return { column, rule, confidence: 0.8 };
  }
  return null;
}

/** The column in which some rows are said to be locked, whoever wrote last; null where none is. */
export function lockedField(columns: readonly Column[]): StateField | null {
  const isOfLocks = (column: Column): boolean =>
    !isVaried(column) && !isInControl(column) && column.texts.some(isLocked);
  const column = columns.find(isOfLocks);
  if (column === undefined) return null;
  const answered = [...new Set(column.texts.filter(isLocked).map((text) => fold(text)))];
  return { column, rule: { markedOnly: false, openWaits: false, answered }, confidence: 0.6 };
}

/** 'Locked', 'No unread posts [ Locked ]'; not 'My account is locked'. */
function isLocked(text: string): boolean {
  return text.split(/[()[\],;|·–—]/).some((part) => lockedWords.is(part));
}

function isOfActions(column: Column): boolean {
  return column.cells.every((cell) => cell?.element.matches('a, button, [role="button"]') === true);
}

/** The states that a column's texts name; null where it is a column of something else. */
function statesOf(column: Column): DiscussionState[] | null {
  if (
    (isInControl(column) && !isChoice(column)) ||
    (isVaried(column) && !column.texts.every((text) => stateNamed(text)))
  ) {
    return null;
  }
  const states = column.texts.map((text) => stateNamed(text)).filter((state) => state !== null);
  const isTelling = isInMarkup(column)
    ? tellApart(states)
    : states.some((state) => state !== 'open');
  const isKnown = states.length >= column.texts.length * 0.6 || isEitherOr(column, states);
  return isTelling && isKnown ? states : null;
}

/** What is chosen in each row: `<option selected>Waiting`. */
function isChoice({ cells }: Column): boolean {
  return cells.every((cell) => cell?.element.matches('option[selected]'));
}

/** More different texts than there are states; 'Reply by 21 Nov' is another one in each row. */
function isVaried({ texts }: Column): boolean {
  return new Set(texts).size > Math.max(6, texts.length / 3);
}

const MARKUP = /@(?:class|status|data-status|data-state)(?:~\d+)?$/;

/** True for a column of names in the markup, which may be of anything. */
export function isInMarkup(column: Column | null): boolean {
  return column !== null && MARKUP.test(column.key);
}

/** Names in the markup speak of many things: only where they tell what waits from what does not. */
function tellApart(states: readonly DiscussionState[]): boolean {
  return (states.includes('waiting') || states.includes('answered')) && new Set(states).size > 1;
}

/** Every row waits or has one other state: what that is called makes no difference. */
function isEitherOr(column: Column, states: readonly DiscussionState[]): boolean {
  const isWaiting = states.length > 0 && states.every((state) => state === 'waiting');
  return isWaiting && column.share > 0.9 && new Set(column.texts).size === 2;
}

/** Whether only what waits is marked, and the word for all else where there is one. */
function waitingAlone(
  column: Column,
  states: readonly DiscussionState[],
): Pick<StateRule, 'markedOnly' | 'answered'> {
  if (states.length === column.texts.length || !isEitherOr(column, states)) {
    return { markedOnly: column.share <= 0.9 && states.every((state) => state === 'waiting') };
  }
  const other = column.texts.find((text) => stateNamed(text) === null) ?? '';
  return { markedOnly: true, answered: [fold(other)] };
}

function fieldOf(column: Column, states: readonly DiscussionState[], hint: string): StateField {
  const kinds = new Set(states);
  return {
    column,
    rule: {
      ...waitingAlone(column, states),
      openWaits: kinds.has('open') && kinds.has('answered') && !kinds.has('waiting'),
      ...(kinds.has('open') && column.texts.some(isPending) && { pendingIsUnclear: true }),
    },
    confidence:
      0.4 +
      column.share * 0.2 +
      (states.length / column.texts.length) * 0.2 +
      (kinds.size > 1 ? 0.1 : 0) +
      (stateHeads.has(hint) ? 0.1 : 0) -
      (column.key.includes('@') ? 0.1 : 0),
  };
}
