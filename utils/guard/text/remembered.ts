/** Words kept at a time: more than a day's replies have, few enough to weigh nothing. */
const MOST = 4000;

/** The same function of a word, which remembers what it returned: drafts repeat their words. */
export function remembered<V>(read: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const value = read(word);
    if (known.size >= MOST) known.clear();
    known.set(word, value);
    return value;
  };
}

/** The same function of a text, which remembers what it returned last. */
export function rememberedLast<V>(read: (text: string) => V): (text: string) => V {
  let last: { readonly text: string; readonly value: V } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}
