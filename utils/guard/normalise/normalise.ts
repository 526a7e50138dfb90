import type { Span } from '../text/span';
import { foldLetter } from './fold';
import { plainSigns } from './plain-signs';

/** A draft as a reader sees it, with the way back to what was typed. */
export interface NormalisedText {
  /** Compatible forms resolved, invisible signs left out, look-alike letters and digits made ASCII. */
  readonly text: string;
  /** `text` in lower case and without diacritics, index for index. */
  readonly folded: string;
  /** The part of the draft that a span of `text` came from. */
  readonly original: (span: Span) => Span;
}

/** What one cluster adds to the two texts. */
type Reading = Pick<NormalisedText, 'text' | 'folded'>;

/**
 * A sign with the marks on it, so that decomposed letters are seen whole. More marks than any script
 * stacks are taken apart: ordering them would take quadratic time.
 */
const CLUSTER = /(?:\P{M}|\p{M})\p{M}{0,8}/uy;
const FIRST_MARK = '\u0300';

/**
 * Normalises a draft. `text` is for detection, never for show: it is NFKC without what is invisible,
 * with look-alikes of other scripts replaced (Unicode TR39 warns against showing such a skeleton).
 */
export function normalise(draft: string): NormalisedText {
  const starts: number[] = [];
  const readings = new Map<string, Reading>();
  let text = '';
  let folded = '';
  for (let index = 0; index < draft.length;) {
    const cluster = clusterAt(draft, index);
    const reading =
      cluster.length === 1
        ? (LATIN[cluster.charCodeAt(0)] ?? known(cluster, readings))
        : known(cluster, readings);
    text += reading.text;
    folded += reading.folded;
    for (let unit = 0; unit < reading.text.length; unit += 1) starts.push(index);
    index += cluster.length;
  }
  return { text, folded, original: (span) => originalOf(span, starts, draft.length) };
}

/** A sign of several letters is taken whole, and what is invisible behind a sign goes with it. */
function originalOf({ start, end }: Span, starts: readonly number[], length: number): Span {
  const first = starts[start] ?? length;
  if (end <= start) return { start: first, end: first };
  const last = starts[end - 1] ?? length;
  let next = end;
  while (starts[next] === last) next += 1;
  return { start: first, end: starts[next] ?? length };
}

function known(cluster: string, readings: Map<string, Reading>): Reading {
  const reading = readings.get(cluster) ?? readingOf(cluster);
  readings.set(cluster, reading);
  return reading;
}

function readingOf(cluster: string): Reading {
  const signs = plainSigns(cluster);
  return { text: signs.join(''), folded: signs.map(foldLetter).join('') };
}

/** The readings of Latin letters that stand alone: nearly all of a draft. */
const LATIN: readonly Reading[] = Array.from({ length: 0x250 }, (_, code) =>
  readingOf(String.fromCharCode(code)),
);

/** A sign followed by anything below the first combining mark is by far the commonest case. */
function clusterAt(draft: string, index: number): string {
  const first = draft.charAt(index);
  if (first < FIRST_MARK && draft.charAt(index + 1) < FIRST_MARK) return first;
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(draft)?.[0] ?? first;
}
