import { type Lexicon, phraseAt, type Unit } from './lexicon';
import type { Token } from './tokens';

/** An amount of time; `count` null is 'a few'. */
export interface Amount {
  readonly count: number | null;
  readonly unit: Unit;
}

/** A time printed as its distance from now. */
export interface RelativePart {
  readonly amounts: readonly Amount[];
  readonly lessThan: boolean;
  /** Nothing says that it is past: '3 h', '5min'. */
  readonly bare: boolean;
  readonly next: number;
}

/** The largest counts that panels print before they turn to the next unit. */
const BARE_UNITS: Readonly<Record<string, { unit: Unit; max: number; glued?: true }>> = {
  s: { unit: 'second', max: 59, glued: true },
  m: { unit: 'minute', max: 59, glued: true },
  min: { unit: 'minute', max: 59 },
  mins: { unit: 'minute', max: 59 },
  h: { unit: 'hour', max: 23 },
  hr: { unit: 'hour', max: 23 },
  hrs: { unit: 'hour', max: 23 },
  hod: { unit: 'hour', max: 23 },
  godz: { unit: 'hour', max: 23 },
  std: { unit: 'hour', max: 23 },
  d: { unit: 'day', max: 31 },
  w: { unit: 'week', max: 8, glued: true },
};

/** The relative time that begins at token `index`: 'pred 2 hodinami', '3 h ago', 'vor einer Stunde'. */
export function relativeAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): RelativePart | null {
  const before = beforeAt(tokens, index, lexicon);
  let at = before ?? index;
  const about = phraseAt(tokens, at, lexicon, 'about');
  const less = phraseAt(tokens, at, lexicon, 'lessThan') ?? lessSign(tokens, at);
  at = (less ?? about)?.next ?? at;
  const found = amountsAt(tokens, at, lexicon, before !== null);
  if (!found) return null;
  const after = phraseAt(tokens, found.next, lexicon, 'after');
  const part = { amounts: found.amounts, lessThan: less !== null, next: after?.next ?? found.next };
  if (before !== null || after || found.past) return { ...part, bare: false };
  return isBare(tokens, index, found.next) ? { ...part, bare: true } : null;
}

const lessSign = (tokens: readonly Token[], index: number): { next: number } | null =>
  tokens[index]?.text === '<' ? { next: index + 1 } : null;

/** The index behind 'pred', 'il y a', or the minus of '-3 h'. */
function beforeAt(tokens: readonly Token[], index: number, lexicon: Lexicon): number | null {
  const minus = tokens[index];
  if (lexicon.minus && minus?.text === '-' && minus.gap && tokens[index + 1]?.gap === false) {
    return index + 1;
  }
  return phraseAt(tokens, index, lexicon, 'before')?.next ?? null;
}

interface Amounts {
  readonly amounts: readonly Amount[];
  readonly past: boolean;
  readonly next: number;
}

/** '3 h', '1 hour, 5 minutes', 'einer Stunde und 5 Minuten'; a lone unit only behind 'pred' or before 'temu'. */
function amountsAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  isMarked: boolean,
): Amounts | null {
  const amounts: Amount[] = [];
  let past = false;
  let next = index;
  for (;;) {
    const amount = amountAt(tokens, amounts.length ? pastConnector(tokens, next) : next, lexicon);
    if (!amount) break;
    if (amounts.length && UNIT_RANK[amount.unit] >= UNIT_RANK[lastUnit(amounts)]) break;
    amounts.push({ count: amount.count, unit: amount.unit });
    past ||= amount.past;
    next = amount.next;
  }
  if (amounts.length) return { amounts, past, next };
  const unit = phraseAt(tokens, index, lexicon, 'unit');
  if (!unit) return null;
  if (!isMarked && !phraseAt(tokens, unit.next, lexicon, 'after')) return null;
  return { amounts: [{ count: 1, unit: unit.value }], past, next: unit.next };
}

const UNIT_RANK: Readonly<Record<Unit, number>> = {
  second: 0,
  minute: 1,
  hour: 2,
  day: 3,
  week: 4,
  month: 5,
  year: 6,
};

const lastUnit = (amounts: readonly Amount[]): Unit => amounts.at(-1)?.unit ?? 'year';

/** Over a comma or one short word ('and', 'a', 'i', 'und') between two amounts. */
function pastConnector(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const isConnector = token?.text === ',' || (token?.kind === 'word' && token.text.length <= 3);
  return isConnector && tokens[index + 1]?.kind === 'number' ? index + 1 : index;
}

interface MeasuredAmount extends Amount {
  readonly past: boolean;
  readonly next: number;
}

function amountAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): MeasuredAmount | null {
  const number = countAt(tokens, index, lexicon);
  if (!number) return null;
  const unit = phraseAt(tokens, number.next, lexicon, 'unit');
  if (!unit) return null;
  const past = phraseAt(tokens, number.next, lexicon, 'past') !== null;
  return { count: number.count, unit: unit.value, past, next: unit.next };
}

function countAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { count: number | null; next: number } | null {
  const token = tokens[index];
  if (token?.kind === 'number') {
    return token.text.length <= 3 ? { count: Number(token.text), next: index + 1 } : null;
  }
  const few = phraseAt(tokens, index, lexicon, 'few');
  if (few && phraseAt(tokens, few.next, lexicon, 'unit')) return { count: null, next: few.next };
  const one = phraseAt(tokens, index, lexicon, 'one');
  if (!one) return null;
  const next = tokens[one.next]?.text === "'" ? one.next + 1 : one.next;
  return { count: 1, next };
}

/** Whether tokens are a number with an international short unit, as in '3h' or '5 min'. */
function isBare(tokens: readonly Token[], index: number, next: number): boolean {
  const [number, unit] = tokens.slice(index, next);
  const known = unit && BARE_UNITS[unit.text];
  if (!known || number?.kind !== 'number' || next > index + 3) return false;
  return Number(number.text) <= known.max && !(known.glued && unit.gap);
}
