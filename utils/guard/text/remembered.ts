/** A word of which what was read is kept with it. */
interface Kept {
  readonly folded: string;
  readonly known: unknown[];
}

let readers = 0;

/** The same function of a word, which keeps what it returned with the word: it costs less than finding it by its letters. */
export function keptWithWord<V>(read: (folded: string) => V): (word: Kept) => V {
  const place = readers;
  readers += 1;
  return ({ folded, known }) => {
    if (known[place] === undefined) known[place] = read(folded);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else writes in this place
    return known[place] as V;
  };
}

/** The same function, which remembers what it returned last: the rules look at one draft after the other. */
export function rememberedLast<K, V>(read: (from: K) => V): (from: K) => V {
  let last: { readonly from: K; readonly value: V } | null = null;
  return (from) => {
    if (last?.from !== from) last = { from, value: read(from) };
    return last.value;
  };
}
