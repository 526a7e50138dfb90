/** So many answers are kept before all are forgotten. */
const MOST_KNOWN = 2000;

/**
 * The function itself, which keeps its answers: pages say the same of many rows.
 *
 * @param compute - returns the same for the same key whenever it is asked, and never undefined
 */
export function remembered<Key, Value extends object | string | number | boolean | null>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      if (known.size >= MOST_KNOWN) known.clear();
      known.set(key, value);
    }
    return value;
  };
}
