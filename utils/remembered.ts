/** So many answers are kept before all are forgotten: more than a page's rows have texts, or a day's replies words. */
const MOST_KNOWN = 5000;
/** Longer texts are seldom asked for again. */
const LONGEST_KNOWN = 160;

type Answer = object | string | number | boolean | null;

/**
 * The function itself, which keeps its answers: pages say the same of many rows, drafts repeat their words.
 *
 * @param compute - returns the same for the same key whenever it is asked, and never undefined
 */
export function remembered<Key = string, Value extends Answer = Answer>(
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
