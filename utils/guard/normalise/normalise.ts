import { remembered } from '@/utils/remembered';

import { COMPLEX, foldedCode, plainCode, readingOf } from './readings';
import { SignBuffer } from './sign-buffer';
import { unwrapped } from './unwrapped';

/** A half-open range of UTF-16 indices. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** A draft as a reader sees it, with the way back to what was typed. */
export interface NormalisedText {
  /** Compatible forms resolved, invisible signs left out, look-alike letters and digits made ASCII. */
  readonly text: string;
  /** `text` in lower case and without diacritics, index for index. */
  readonly folded: string;
  /** The part of the draft that a span of `text` came from. */
  readonly original: (span: Range) => Range;
}

/**
 * A sign with the marks on it, so that decomposed letters are seen whole. More marks than any script
 * stacks are taken apart: ordering them would take quadratic time.
 */
const CLUSTER = /(?:\P{M}|\p{M})\p{M}{0,8}/uy;
const FIRST_MARK = 0x300;

/**
 * Normalises a draft. `text` is for detection, never for show: it is NFKC without what is invisible,
 * with look-alikes of other scripts replaced (Unicode TR39 warns against showing such a skeleton).
 */
export function normalise(draft: string): NormalisedText {
  const signs = new SignBuffer(draft.length);
  let isSame = true;
  for (let index = 0; index < draft.length;) {
    const code = draft.charCodeAt(index);
    const plain = plainCode(code);
    if (plain !== COMPLEX && !mayBeMark(draft, index + 1)) {
      signs.add(
        plain,
        plain === CAPITAL_I && isForL(draft, index) ? SMALL_L : foldedCode(code),
        index,
      );
      isSame &&= plain === code;
      index += 1;
      continue;
    }
    isSame = false;
    const cluster = clusterAt(draft, index);
    const { text, folded } = known(cluster);
    for (let unit = 0; unit < text.length; unit += 1)
      signs.add(text.charCodeAt(unit), folded.charCodeAt(unit), index);
    index += cluster.length;
  }
  return unwrapped({
    text: isSame ? draft : signs.text(),
    folded: signs.folded(),
    original: originalIn(draft, isSame ? null : signs.starts()),
  });
}

const CAPITAL_I = 0x49;
const SMALL_L = 0x6c;
const BEFORE = /\p{Ll}/u;
/** "KundInnen" and "sIgNaL" mean an i. */
const BEHIND = /^(?!nn)(?:\P{L}|\p{Ll}(?!\p{Lu})|$)/u;

/** "TeIegram", "PayPaI": a capital I inside a word in small letters is drawn like an l. */
function isForL(draft: string, index: number): boolean {
  return BEFORE.test(draft.charAt(index - 1)) && BEHIND.test(draft.slice(index + 1, index + 4));
}

/** A sign of several letters is taken whole, and what is invisible behind a sign goes with it. */
function originalIn({ length }: string, starts: Uint32Array | null): NormalisedText['original'] {
  const signs = starts?.length ?? length;
  const startOf = (sign: number): number =>
    sign < signs ? (starts === null ? sign : (starts[sign] ?? length)) : length;
  return ({ start, end }) => {
    const first = startOf(start);
    if (end <= start) return { start: first, end: first };
    const last = startOf(end - 1);
    let next = end;
    while (next < signs && startOf(next) === last) next += 1;
    return { start: first, end: startOf(next) };
  };
}

const known = remembered(readingOf);

/** Whether the sign at `index` may belong to the one before it; what stands for one plain sign does not. */
function mayBeMark(draft: string, index: number): boolean {
  if (index >= draft.length) return false;
  const code = draft.charCodeAt(index);
  return code >= FIRST_MARK && plainCode(code) === COMPLEX;
}

function clusterAt(draft: string, index: number): string {
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(draft)?.[0] ?? draft.charAt(index);
}
