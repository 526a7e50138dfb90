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

/**
 * A sign with the marks on it, so that decomposed letters are seen whole. More marks than any script
 * stacks are taken apart: ordering them would take quadratic time.
 */
const CLUSTER = /(?:\P{M}|\p{M})\p{M}{0,8}/uy;

/**
 * Normalises a draft. `text` is for detection, never for show: it is NFKC without what is invisible,
 * with look-alikes of other scripts replaced (Unicode TR39 warns against showing such a skeleton).
 */
export function normalise(draft: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const readings = new Map<string, Reading>();
  let text = '';
  let folded = '';
  for (let index = 0; index < draft.length;) {
    const cluster = clusterAt(draft, index);
    const reading = readings.get(cluster) ?? readingOf(cluster);
    readings.set(cluster, reading);
    text += reading.text;
    folded += reading.folded;
    for (let unit = 0; unit < reading.text.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    index += cluster.length;
  }
  const startOf = (position: number): number => starts[position] ?? draft.length;
  return {
    text,
    folded,
    original: ({ start, end }) => ({
      start: startOf(start),
      end: end > start ? (ends[end - 1] ?? draft.length) : startOf(start),
    }),
  };
}

/** What one cluster adds to the two texts. */
type Reading = Pick<NormalisedText, 'text' | 'folded'>;

function readingOf(cluster: string): Reading {
  const signs = plainSigns(cluster);
  return { text: signs.join(''), folded: signs.map(foldLetter).join('') };
}

/** ASCII followed by anything below the first combining mark, U+0300, is by far the commonest case. */
function clusterAt(draft: string, index: number): string {
  const first = draft.charAt(index);
  if (first <= '~' && draft.charAt(index + 1) < '\u0300') return first;
  CLUSTER.lastIndex = index;
  return CLUSTER.exec(draft)?.[0] ?? first;
}
