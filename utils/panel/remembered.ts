/** So many answers are kept before all are forgotten, and those for texts of so many characters. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 160;

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
      if (typeof key !== 'string' || key.length <= LONGEST_KNOWN) known.set(key, value);
    }
    return value;
  };
}
