/**
 * The function itself, which keeps its answer for each object as long as that is in use: what is asked
 * of the records of one reading is the same for each of their fields.
 *
 * @param compute - never returns undefined
 */
// A script brings along only those that it asks for.
/* @__NO_SIDE_EFFECTS__ */
export function kept<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}
