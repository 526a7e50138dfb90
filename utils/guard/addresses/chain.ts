import { PLAIN_DOMAINS, TOP_LEVEL_DOMAINS } from '../lexicons/top-level-domains';
import type { Token } from './token';

/** How a dot of a chain is set: as in an address, with spaces, at a sentence's end, in words, as a comma. */
export type Dot = 'tight' | 'loose' | 'sentence' | 'written' | 'comma';

/** Words that dots hold together: "kai [dot] repairs", "shop.example.sk". */
export interface Chain {
  readonly labels: readonly Label[];
  /** Between label n and n + 1. */
  readonly dots: readonly Dot[];
  /** Index of the token behind it. */
  readonly next: number;
}

export interface Label {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** Whether letters were set apart or a hyphen was written out. */
  readonly odd: boolean;
}

/** The longest chain that begins with the word `first`; null where no word stands there. */
export function chainAt(tokens: readonly Token[], first: number): Chain | null {
  const labels: Label[] = [];
  const dots: Dot[] = [];
  let index = first;
  for (;;) {
    const label = labelAt(tokens, index);
    if (label === null) break;
    labels.push(label.label);
    const dot = dotAt(tokens, label.next);
    index = label.next;
    if (dot === null) break;
    dots.push(dot);
    index += 1;
  }
  return labels.length === 0
    ? null
    : { labels, dots: dots.slice(0, labels.length - 1), next: index };
}

function labelAt(tokens: readonly Token[], first: number): { label: Label; next: number } | null {
  const word = tokens[first];
  if (word?.kind !== 'word') return null;
  let { folded, end, odd } = word;
  let next = first + 1;
  for (;;) {
    const dash = tokens[next];
    const part = tokens[next + 1];
    if (dash?.kind !== 'dash' || part?.kind !== 'word') break;
    if (!dash.written && (dash.spaced || part.spaced)) break;
    folded += `-${part.folded}`;
    end = part.end;
    odd ||= dash.written;
    next += 2;
  }
  return { label: { folded, start: word.start, end, odd }, next };
}

function dotAt(tokens: readonly Token[], index: number): Dot | null {
  const dot = tokens[index];
  const after = tokens[index + 1];
  if (dot?.kind !== 'dot' || after?.kind !== 'word') return null;
  if (dot.folded === ',') return dot.spaced || after.spaced ? null : 'comma';
  if (dot.written) return 'written';
  if (!after.spaced) return dot.spaced ? 'loose' : 'tight';
  return dot.spaced ? 'loose' : 'sentence';
}

/** The host that a chain begins with: its labels up to the last top-level domain. */
export interface Host {
  readonly name: string;
  readonly top: Label;
  readonly start: number;
  readonly end: number;
  readonly dots: readonly Dot[];
  readonly odd: boolean;
}

/** The host in labels `from` and on; null where none of them is a top-level domain. */
export function hostIn({ labels, dots }: Chain, from = 0): Host | null {
  const stop = sentenceStop(labels, dots, from);
  for (let last = stop; last > from; last -= 1) {
    const top = labels[last];
    const first = labels[from];
    if (top === undefined || first === undefined || !isTop(top.folded)) continue;
    const parts = labels.slice(from, last + 1);
    return {
      name: parts.map(({ folded }) => folded).join('.'),
      top,
      start: first.start,
      end: top.end,
      dots: dots.slice(from, last),
      odd: parts.some(({ odd }) => odd),
    };
  }
  return null;
}

/** Behind "…shop. " only a plain top-level domain goes on with the host: "gmail. com", "firma. d e". */
function sentenceStop(labels: readonly Label[], dots: readonly Dot[], from: number): number {
  for (let index = from; index < dots.length; index += 1) {
    const { folded = '', odd = false } = labels[index + 1] ?? {};
    if (dots[index] === 'sentence' && !(odd && isTop(folded)) && !PLAIN_DOMAINS.has(folded))
      return index;
  }
  return labels.length - 1;
}

/** Punycode stands for a name in another script. */
function isTop(label: string): boolean {
  return TOP_LEVEL_DOMAINS.has(label) || label.startsWith('xn--');
}
