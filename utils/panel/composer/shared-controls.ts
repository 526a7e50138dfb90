import { flatChildren, flatContains } from '../dom/flat-tree';
import { commonAncestor } from './nearness';
import type { SendControls } from './send-controls';
import { ENOUGH, TAKEN } from './score';

/** An editor that may be a composer's, and what speaks for it. */
export interface Candidate {
  readonly editor: Element;
  readonly sending: SendControls;
  readonly score: number;
}

/**
 * The candidates with enough for a composer, one for each control: a button sends what one editor
 * holds. It stands below that editor as a rule, so that it rather belongs to the one above than to a
 * field that follows; of two with as much to speak for them the nearer one above has it.
 */
export function withoutSharers(candidates: readonly Candidate[]): Candidate[] {
  const likely = candidates.filter(({ score }) => score >= ENOUGH);
  const weighed = likely
    .map((one) => (isTaken(one, likely) ? { ...one, score: one.score + TAKEN } : one))
    .filter(({ score }) => score >= ENOUGH);
  return weighed.filter(
    (one) => !weighed.some((other) => other !== one && shares(one, other) && isBetter(other, one)),
  );
}

/** Whether what would send `one` stands before it, and after another editor that it would send too. */
function isTaken(one: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other !== one &&
      shares(one, other) &&
      one.sending.controls.every(
        (control) => follows(control, other.editor) && follows(one.editor, control),
      ),
  );
}

function shares(one: Candidate, other: Candidate): boolean {
  const { controls } = one.sending;
  return (
    controls.length > 0 && controls.every((control) => other.sending.controls.includes(control))
  );
}

/** By what speaks for it; else by place: above the control, and the nearer to it. */
function isBetter(one: Candidate, other: Candidate): boolean {
  if (one.score !== other.score) return one.score > other.score;
  const isAbove = ({ editor, sending }: Candidate): boolean =>
    sending.controls.some((control) => follows(control, editor));
  if (isAbove(one) !== isAbove(other)) return isAbove(one);
  return isAbove(one) === follows(one.editor, other.editor);
}

/** Whether `later` is rendered after `earlier`. */
function follows(later: Element, earlier: Element): boolean {
  const around = commonAncestor(later, earlier);
  if (!around) return false;
  const children = flatChildren(around);
  const place = (element: Element): number =>
    children.findIndex((child) => flatContains(child, element));
  return place(later) > place(earlier);
}
