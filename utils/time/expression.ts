import type { ClockPart } from './clock-part';
import type { DatePart } from './date-part';
import { type Lexicon, phraseAt, type Span } from './lexicon';
import { NUMBER_READERS, PART_READERS } from './part-readers';
import type { RelativePart } from './relative-part';
import type { Token } from './tokens';

/** The parts of one printed time, not yet laid on a calendar. */
export interface Expression {
  /** Indexes of its first token and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly date?: DatePart;
  readonly clock?: ClockPart;
  /** Days from today. */
  readonly day?: number;
  readonly weekday?: WeekdayPart;
  readonly relative?: RelativePart;
  /** Just now: how long ago at most, ms. */
  readonly now?: number;
  readonly span?: Span;
  /** Printed offset from UTC, ms. */
  readonly offset?: number;
}

/** A weekday by name. */
export interface WeekdayPart {
  /** 1 = Monday … 7. */
  readonly value: number;
  /** 'last Friday'. */
  readonly last: boolean;
  /** 'Fr' may be another word; 'Freitag' may not. */
  readonly short: boolean;
}

const BETWEEN = new Set([',', '·', '•', '|', '-', '–', '—', '(', ')', '@', ';', '/', 't']);
const MOST_BETWEEN = 4;
const LONGEST_JOINT = 4;

/** The printed time that begins at token `from`, with all the parts that belong to it. */
export function expressionAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
): Expression | null {
  let expression: Expression = { from, to: from };
  for (let at = from; ; at = overJoints(tokens, expression, lexicon)) {
    // 'v1.2.2026' is no Sunday (Hungarian 'v') with a date.
    const isGlued = at > from && at === expression.to && isGluedToWord(tokens, at);
    const longer = isGlued ? null : withPartAt(expression, tokens, at, lexicon);
    if (!longer) break;
    expression = longer;
  }
  return expression.to > from ? expression : null;
}

const isGluedToWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === false && tokens[at - 1]?.kind !== 'mark';

function withPartAt(
  expression: Expression,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): Expression | null {
  const first = tokens[at];
  if (!first || (first.kind === 'word' && !lexicon.phrases.words.has(first.text))) return null;
  if (first.kind === 'mark' && first.text !== '-' && first.text !== '<') return null;
  for (const read of first.kind === 'number' ? NUMBER_READERS : PART_READERS) {
    const part = read(expression, tokens, at, lexicon);
    if (part) return { ...expression, ...part };
  }
  return null;
}

/** Over what stands between two parts: 'o', 'um', a comma, a dot in the middle, 'T'. */
function overJoints(tokens: readonly Token[], { to, date }: Expression, lexicon: Lexicon): number {
  let at = to;
  for (let skipped = 0; skipped < MOST_BETWEEN; skipped++) {
    const joint = phraseAt(tokens, at, lexicon, 'join');
    const isMark = BETWEEN.has(tokens[at]?.text ?? '');
    if (!joint && !isMark) break;
    at = joint?.next ?? at + 1;
  }
  return date?.form === 'full' && isForeignJoint(tokens, at) ? at + 1 : at;
}

/** Any short word between a full date and '14:05' is an 'at', in whatever language. */
function isForeignJoint(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || word.text.length > LONGEST_JOINT) return false;
  const [hour, colon, minute] = tokens.slice(at + 1, at + 4);
  return hour?.kind === 'number' && colon?.text === ':' && minute?.kind === 'number';
}
