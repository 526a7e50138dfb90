import { type Lexicon, phraseAt, type Unit, UNITS } from './lexicon';
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
  j: { unit: 'day', max: 31 },
  w: { unit: 'week', max: 52, glued: true },
  wk: { unit: 'week', max: 52 },
  sem: { unit: 'week', max: 52 },
  tyg: { unit: 'week', max: 52 },
  sett: { unit: 'week', max: 52 },
  mo: { unit: 'month', max: 12 },
  mos: { unit: 'month', max: 12 },
  y: { unit: 'year', max: 10, glued: true },
  yr: { unit: 'year', max: 10 },
};

/** The relative time that begins at token `index`: 'pred 2 hodinami', '3 h ago', 'vor einer Stunde'. */
export function relativeAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): RelativePart | null {
  const before = beforeAt(tokens, index, lexicon);
  // Behind another word or number, a lone unit may be the end of 'three hours ago' with a number not known here.
  const mayBeLone = before !== null || (tokens[index - 1]?.kind ?? 'mark') === 'mark';
  const found = roughAmountsAt(tokens, before ?? index, lexicon, mayBeLone);
  if (!found) return null;
  const after = phraseAt(tokens, found.next, lexicon, 'after');
  const isPast = before !== null || after !== null || found.past;
  if (!isPast && !isBare(tokens, index, found.next)) return null;
  const { amounts, lessThan } = found;
  return { amounts, lessThan, bare: !isPast, next: after?.next ?? found.next };
}

/** Amounts, behind 'about' or 'less than' if these stand there. */
function roughAmountsAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  mayBeLone: boolean,
): (Amounts & { readonly lessThan: boolean }) | null {
  const less = phraseAt(tokens, index, lexicon, 'lessThan') ?? lessSign(tokens, index);
  const rough = less ?? phraseAt(tokens, index, lexicon, 'about');
  // 'unos segundos' are a few, 'unos 5 minutos' about five.
  const found =
    amountsAt(tokens, index, lexicon, mayBeLone) ??
    (rough && amountsAt(tokens, rough.next, lexicon, mayBeLone));
  return found && { ...found, lessThan: less !== null };
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

/** '3 h', '1 hour, 5 minutes', 'einer Stunde und 5 Minuten', or a lone unit. */
function amountsAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  mayBeLone: boolean,
): Amounts | null {
  const first = amountAt(tokens, index, lexicon);
  if (!first) return mayBeLone ? loneUnitAt(tokens, index, lexicon) : null;
  const amounts = [first];
  for (let last = first; ;) {
    const amount = amountAt(tokens, pastConnector(tokens, last.next), lexicon);
    if (!amount || UNITS.indexOf(amount.unit) >= UNITS.indexOf(last.unit)) {
      return { amounts, past: amounts.some((each) => each.past), next: last.next };
    }
    amounts.push(amount);
    last = amount;
  }
}

/** 'pred hodinou', 'godzinę temu': one of the unit. */
function loneUnitAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Amounts | null {
  const unit = phraseAt(tokens, index, lexicon, 'unit');
  if (!unit) return null;
  // Nobody prints the one second that 'há segundos' would be.
  const count = unit.value === 'second' ? null : 1;
  return { amounts: [{ count, unit: unit.value }], past: false, next: unit.next };
}

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

interface Count {
  /** Null is 'a few'. */
  readonly count: number | null;
  readonly next: number;
}

function countAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Count | null {
  const token = tokens[index];
  if (token?.kind === 'number') {
    return token.text.length <= 3 ? { count: Number(token.text), next: index + 1 } : null;
  }
  const few = phraseAt(tokens, index, lexicon, 'few');
  if (few && phraseAt(tokens, few.next, lexicon, 'unit')) return { count: null, next: few.next };
  const half = halfAt(tokens, index, lexicon);
  if (half) return half;
  const inWords = phraseAt(tokens, index, lexicon, 'count');
  return inWords && { count: inWords.value, next: inWords.next };
}

/** 'half an hour', 'einer halben Stunde', 'pol hodiny'. */
function halfAt(tokens: readonly Token[], index: number, lexicon: Lexicon): Count | null {
  const one = phraseAt(tokens, index, lexicon, 'count');
  const half = phraseAt(tokens, one?.next ?? index, lexicon, 'half');
  if (!half) return null;
  const oneBehind = one ? null : phraseAt(tokens, half.next, lexicon, 'count');
  const next = oneBehind?.next ?? half.next;
  return { count: 0.5, next: tokens[next]?.text === '-' ? next + 1 : next };
}

/** Whether tokens are a number with an international short unit, as in '3h' or '5 min'. */
function isBare(tokens: readonly Token[], index: number, next: number): boolean {
  const [number, unit] = tokens.slice(index, next);
  const known = unit && BARE_UNITS[unit.text];
  if (!known || number?.kind !== 'number' || next > index + 3) return false;
  if (known.glued && unit.gap) return false;
  // '3D' and '65W' are no times.
  return Number(number.text) <= known.max && (unit.gap || !unit.capital || unit.text.length > 1);
}
