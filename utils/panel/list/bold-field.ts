import type { Column } from './columns';
import type { UnreadField } from './unread-field';
import { fontWeight } from './unread-marks';

/** Lighter than this is no bold. */
const LEAST_WEIGHT = 500;

/** Rows whose words are in a heavier font than the others'; asks style sheets, so live pages only. */
export function boldField(records: readonly Element[], column: Column | null): UnreadField | null {
  if (column === null || records.length < 3) return null;
  const weights = column.cells.flatMap((cell) => {
    const weight = cell === null ? null : fontWeight(cell.element);
    return weight === null ? [] : [weight];
  });
  const kinds = [...new Set(weights)].sort((a, b) => a - b);
  const [light, heavy] = kinds;
  if (light === undefined || heavy === undefined || kinds.length > 2 || heavy < LEAST_WEIGHT)
    return null;
  return { rule: { by: 'bold', weight: heavy }, column, confidence: 0.7 };
}
