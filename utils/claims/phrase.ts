/** How a thing is said: what has to be in a sentence, and how it stands there. */
export interface Sign {
  /** Beginnings of words without one of which no pattern matches: looking them up is cheap. */
  readonly anchors: ReadonlySet<string>;
  /** First group: what stands between the parts. */
  readonly patterns: readonly RegExp[];
}

/** The source of an expression for a list `a|b c|d*` of whole words and phrases. */
export function anyOf(list: string): string {
  return `(?:${list.replaceAll('*', String.raw`[^\s]*`)})`;
}

/** A list that stands by itself. */
export function alone(list: string): Sign {
  return {
    anchors: anchorsOf(list),
    patterns: [new RegExp(`(?<= )()${anyOf(list)}(?= )`, 'g')],
  };
}

/** Both lists with no more than `gap` words between them, in any order. */
export function near(one: string, other: string, gap: number): Sign {
  const between = String.raw`((?: [^\s.!?]+){0,${gap}}?)`;
  const ordered = (a: string, b: string): RegExp =>
    new RegExp(`(?<= )${anyOf(a)}${between} ${anyOf(b)}(?= )`, 'g');
  return { anchors: anchorsOf(one), patterns: [ordered(one, other), ordered(other, one)] };
}

const ANCHOR_LETTERS = 4;

/** How a word begins, for `anchors`. */
export function anchorOf(word: string): string {
  return word.slice(0, ANCHOR_LETTERS);
}

/** Of each phrase its longest word, which is the rarest; a short stem stands for itself. */
function anchorsOf(list: string): Set<string> {
  const words = list.split('|').map((phrase) =>
    phrase
      .replaceAll('*', '')
      .split(' ')
      .reduce((longest, word) => (word.length > longest.length ? word : longest)),
  );
  return new Set(words.map(anchorOf));
}
