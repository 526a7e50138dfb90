import { isMatch } from '../dom/selector';
import type { StateRule } from '../profile';
import { partsIn } from './record-parts';

/** A mark without words and what it says of the rows that have it. */
export type Sign = NonNullable<StateRule['signs']>[number];

/** Whether records wait by the marks that they are or have; null where none says so, or several differ. */
export function awaitedBySigns(
  records: readonly Element[],
  signs: readonly Sign[],
): (boolean | null)[] {
  const marked = signs.map(({ selector }) => partsIn(records, selector));
  return records.map((record, index) => {
    const said = new Set(
      signs.flatMap(({ selector, waits }, at) =>
        marked[at]?.[index] != null || isMatch(record, selector) ? [waits] : [],
      ),
    );
    const [waits = null] = said;
    return said.size === 1 ? waits : null;
  });
}
