import type { RuleInput } from '../rule';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, spanAt, startsIn } from '../text/span';
import { isPartAsked } from './asked-numbers';

const phoneWords = phraseFinder('phoneWords');
const backwards = phraseFinder('backwards');
const callInvitations = ownPhraseFinder('callInvitations');
const numbersOfOrders = ownPhraseFinder('otherNumbers');
const partNumbers = phraseFinder('partNumbers');
const orderStates = ownPhraseFinder('orderStates');

/** What the words by a number call it. */
export type Label = 'phone' | 'other' | null;

/** How far before a number a word names it, and how far behind it. */
const BEFORE = 90;
const BEHIND = 28;
/** How near behind a number a word names it more surely than one of an earlier sentence. */
const RIGHT_BEHIND = 10;
/** … and right before it, perhaps with a colon between. */
const RIGHT_BEFORE = 3;

/** … or with little more: "password is 5512", "hasło do niego 7719". */
const LOOSELY_BEFORE = 14;

/** The nearest label before a number decides; where there is none, the nearest behind it. */
export function labelOf(input: RuleInput, number: Span): Label {
  const [phone, other] = [phoneTalk(input), otherNumbers(input)];
  const reach = reachBefore(input, number);
  const before = nearer(
    within(reach, lastBefore(phone, number.start)),
    within(reach, lastBefore(other, number.start)),
  );
  if (before === 'phone' && isNamedBehind(input, number, phone, other)) return 'other';
  if (before !== null) return before;
  const rest = (spanAt(input.sentences, number.start)?.end ?? Infinity) - number.end;
  const behind = nearer(
    within(rest, firstBehind(phone, number.end)),
    within(rest, firstBehind(other, number.end)),
  );
  if (behind !== null) return behind;
  return within(rest, firstBehind(orderStates(input), number.end)) !== null || isPartAsked(input)
    ? 'other'
    : null;
}

/** "Give us a bell on 07700 …". */
const phoneTalk = rememberedLast((input: RuleInput): readonly Span[] =>
  [...phoneWords(input), ...backwards(input), ...callInvitations(input)].sort(
    (a, b) => a.start - b.start,
  ),
);

const otherNumbers = rememberedLast((input: RuleInput): readonly Span[] =>
  [...numbersOfOrders(input), ...partNumbers(input)].sort((a, b) => a.start - b.start),
);

/** "GLS 00 4618 2077 33": what the number is of stands right before it. */
export function isNamedOtherwise(input: RuleInput, { start }: Span): boolean {
  return endsBefore(otherNumbers(input), start, RIGHT_BEFORE);
}

/** "Account guest, password is 5512 8804": the nearest word calls the digits another thing than the last of `words` before them. */
export function isCalledOtherwise(
  input: RuleInput,
  { start }: Span,
  words: readonly Span[],
): boolean {
  const other = lastBefore(otherNumbers(input), start);
  if (other === null || other > LOOSELY_BEFORE) return false;
  return other < (lastBefore(words, start) ?? Infinity);
}

/** "our number of the order": what the number is of stands right behind, or in between: "adja meg az IBAN számát". */
export function isNumberOfOther(input: RuleInput, { start, end }: Span): boolean {
  return startsIn(otherNumbers(input), start, end + RIGHT_BEFORE);
}

/** "We never phone. The 5512-30784 order leaves today": the talk of phones is another sentence's. */
function isNamedBehind(
  { sentences }: RuleInput,
  { start, end }: Span,
  phone: readonly Span[],
  other: readonly Span[],
): boolean {
  const sentence = spanAt(sentences, start);
  if (sentence === null || startsIn(phone, sentence.start, start)) return false;
  const named = firstBehind(other, end);
  return named !== null && named <= RIGHT_BEHIND;
}

/** What the words right behind "number" say of what: "give me the number of your order". */
export function labelBehind(input: RuleInput, { end }: Span): Label {
  const [phone, other] = [phoneWords(input), otherNumbers(input)];
  const named = firstBehind(other, end);
  // "Call us, the number is on the invoice".
  const isApart = named !== null && /[,;.!?\n]/.test(input.text.text.slice(end, end + named));
  return nearer(firstBehind(phone, end), isApart ? null : named);
}

/** How far back its own sentence reaches; where it begins with the number, an earlier one may have named it. */
function reachBefore({ sentences }: RuleInput, { start }: Span): number {
  const reach = start - (spanAt(sentences, start)?.start ?? 0);
  return reach <= RIGHT_BEFORE ? Infinity : reach;
}

function within(reach: number, distance: number | null): number | null {
  return distance !== null && distance <= reach ? distance : null;
}

function nearer(phone: number | null, other: number | null): Label {
  if (phone === null && other === null) return null;
  return (phone ?? Infinity) <= (other ?? Infinity) ? 'phone' : 'other';
}

/** Distance to the last label that ends before `position`; binary search keeps long texts linear. */
function lastBefore(labels: readonly Span[], position: number): number | null {
  let index = firstFrom(labels, position) - 1;
  // "au 07" reaches into the number.
  while ((labels[index]?.end ?? 0) > position) index -= 1;
  const last = labels[index];
  if (last === undefined) return null;
  const distance = position - last.end;
  return distance <= BEFORE ? distance : null;
}

function firstBehind(labels: readonly Span[], position: number): number | null {
  const first = labels[firstFrom(labels, position)];
  if (first === undefined) return null;
  const distance = first.start - position;
  return distance <= BEHIND ? distance : null;
}
