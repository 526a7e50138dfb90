import type { StateRule } from '../profile';
import { stateHeads } from '../words/columns';
import { type Column, firstCell } from './columns';
import { type DiscussionState, stateNamed } from './states';

/** Where and how records tell whether they wait. */
export interface StateField {
  readonly column: Column;
  readonly rule: StateRule;
  readonly confidence: number;
}

/** How the records tell whether they wait for an answer; null where they do not. */
export function stateField(
  columns: readonly Column[],
  hint: (column: Column) => string,
): StateField | null {
  const fields = columns.flatMap((column) => {
    const field = fieldOf(column, hint(column));
    return field === null ? [] : [field];
  });
  return fields.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function fieldOf(column: Column, hint: string): StateField | null {
  if (isInControl(column) || new Set(column.texts).size > Math.max(6, column.texts.length / 3)) {
    return null;
  }
  const states = column.texts.map((text) => stateNamed(text));
  const known = states.filter((state) => state !== null);
  const has = (state: DiscussionState): boolean => known.includes(state);
  const isTelling = has('waiting') || has('answered') || has('closed');
  if (!isTelling || known.length < column.texts.length * 0.6) return null;
  const isComplete = column.share > 0.9;
  return {
    column,
    rule: {
      markedOnly:
        !isComplete && has('waiting') && !has('answered') && !has('closed') && !has('open'),
      openWaits: has('open') && has('answered') && !has('waiting'),
    },
    confidence:
      0.4 +
      column.share * 0.2 +
      (known.length / column.texts.length) * 0.2 +
      (new Set(known).size > 1 ? 0.1 : 0) +
      (stateHeads.has(hint) ? 0.1 : 0) -
      (column.key.includes('@') ? 0.1 : 0),
  };
}

function isInControl(column: Column): boolean {
  return firstCell(column)?.element.closest('button, select, [role="button"]') !== null;
}
