import { flatContains } from '../dom/flat-tree';
import { findAllDeep } from '../dom/selector';
import type { InferenceContext } from '../list/fields';
import { elementAt } from '../list/place';
import type { ListProfile } from '../profile';
import { answeredRows, type AuthorProblem, withAuthor } from './author-pick';
import { controlAt, editorAt, knownControls, selectorTo } from './composer-pick';
import { type FieldProblem, type FieldStep, withField } from './field-pick';
import { type LikeRows, rowAround, rowsLike } from './like-rows';
import { type Picks, type PickStep, settle } from './picks';
import { rowsOf } from './row-parts';
import { listOfRows } from './row-pick';
import { waitingRows, type WaitsProblem, withWaits } from './waits-pick';

/** Why what is pointed at cannot be taken. */
type PickProblem = FieldProblem | WaitsProblem | AuthorProblem | 'no-rows' | 'no-editor';

/** What taking an element would mean. */
export interface Proposal {
  /** What would be taken: the row around what was pointed at, the control, the value. */
  readonly element: Element;
  /** All that would be found by it. */
  readonly found: readonly Element[];
  /** What would be known then; null where it cannot be taken. */
  readonly picks: Picks | null;
  readonly problem: PickProblem | null;
}

interface Pointing {
  readonly step: PickStep;
  readonly picks: Picks;
  /** The element itself is meant, not what stands around it. */
  readonly isExact: boolean;
}

/** What would come of taking this element in this step. Changes nothing. */
export function propose(
  document: Document,
  element: Element,
  pointing: Pointing,
  context: InferenceContext,
): Proposal {
  switch (pointing.step) {
    case 'row':
      return proposeRow(document, element, pointing, context);
    case 'time':
    case 'buyer':
    case 'subject':
      return proposeField(document, element, pointing.step, pointing.picks, context);
    case 'waits':
    case 'author':
      return proposeTurn(document, element, pointing.step, pointing.picks, context);
    case 'reply':
      return proposeReply(document, element, pointing.picks);
    default:
      return proposeSend(document, element, pointing);
  }
}

function proposeRow(
  document: Document,
  element: Element,
  { picks, isExact }: Pointing,
  context: InferenceContext,
): Proposal {
  const rows: LikeRows | null = isExact
    ? rowsLike(element)
    : (rowAround(element) ?? rowsLike(element));
  const list = rows && listOfRows(document, rows, context);
  if (rows === null || list === null) return refused(rows?.row ?? element, 'no-rows');
  const found = rowsOf(document, list, context);
  return {
    element: rows.row,
    found,
    // Other rows have their values elsewhere: what was said of these has to be asked again.
    picks: settle({ ...picks, settled: picks.settled.filter(isOfComposer) }, 'row', { list }),
    problem: null,
  };
}

function isOfComposer(step: PickStep): boolean {
  return step === 'reply' || step === 'send';
}

function proposeField(
  document: Document,
  element: Element,
  step: FieldStep,
  picks: Picks,
  context: InferenceContext,
): Proposal {
  if (picks.list === null) return refused(element, 'outside');
  const picked = withField(document, picks.list, step, element, context);
  if ('problem' in picked) return refused(element, picked.problem);
  const found = placesOf(document, picked.list, step, context);
  return {
    element: found.find((each) => flatContains(element, each)) ?? element,
    found,
    picks: settle(picks, step, { list: picked.list }),
    problem: null,
  };
}

/** What shows a row's turn, and which rows it means. */
const TURNS = {
  waits: [withWaits, waitingRows],
  author: [withAuthor, answeredRows],
} as const;

function proposeTurn(
  document: Document,
  element: Element,
  step: keyof typeof TURNS,
  picks: Picks,
  context: InferenceContext,
): Proposal {
  if (picks.list === null) return refused(element, 'outside');
  const [withTurn, rowsMeant] = TURNS[step];
  const picked = withTurn(document, picks.list, element, context);
  if ('problem' in picked) return refused(element, picked.problem);
  return {
    element,
    found: rowsMeant(document, picked.list, context),
    picks: settle(picks, step, { list: picked.list }),
    problem: null,
  };
}

/** Where a field stands in each row that has it. */
function placesOf(
  document: Document,
  list: ListProfile,
  field: FieldStep,
  context: InferenceContext,
): Element[] {
  const place = list.fields[field];
  if (place === undefined) return [];
  return rowsOf(document, list, context).flatMap((row) => elementAt(row, place) ?? []);
}

function proposeReply(document: Document, element: Element, picks: Picks): Proposal {
  const editor = editorAt(document, element);
  const selector = editor && selectorTo(document, editor);
  if (editor === null || selector === null) return refused(element, 'no-editor');
  const controls = knownControls(document, editor);
  const send = controls.flatMap((control) => selectorTo(document, control) ?? []);
  const known = settle(picks, 'reply', { editor: selector, send });
  return { element: editor, found: [editor, ...controls], picks: known, problem: null };
}

function proposeSend(document: Document, element: Element, { picks, isExact }: Pointing): Proposal {
  const control = isExact ? element : controlAt(element);
  const selector = control && selectorTo(document, control);
  if (control === null || selector === null) return refused(element, 'no-place');
  const editor = picks.editor === null ? [] : findAllDeep(document, picks.editor);
  if (editor.some((each) => flatContains(control, each))) return refused(control, 'no-place');
  return {
    element: control,
    found: [control],
    picks: settle(picks, 'send', { send: [selector] }),
    problem: null,
  };
}

function refused(element: Element, problem: PickProblem): Proposal {
  return { element, found: [], picks: null, problem };
}
