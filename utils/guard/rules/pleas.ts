import type { Evidence } from '../evidence';
import type { RuleId } from '../finding';
import type { CardPart } from '../lexicons/card-parts';
import type { PaymentPart } from '../lexicons/payment-parts';
import type { PleaPart } from '../lexicons/plea-parts';
import type { ProfilePart } from '../lexicons/profile-parts';
import type { SearchPart } from '../lexicons/search-parts';
import type { TraceFreePart } from '../lexicons/trace-free-parts';
import { digitRunsOf } from '../phones/digit-runs';
import { isNumberOfOther, labelBehind } from '../phones/labels';
import type { Candidate, Rule, RuleInput } from '../rule';
import { placesOf } from '../text/matches';
import { ownPhraseFinder } from '../text/phrases';
import { amountsIn } from './amounts';
import type { Span } from '../text/span';
import { firstFrom, spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { isOfThirdParty } from './third-parties';
import { clauseAround, isForMe, isPlatforms, namesPlatforms } from './platform-ways';

/** A sum by its sign, "5 €", which is no word. */
const SUM = 'sum';
/** A sum by its currency, in figures or words. */
const AMOUNT = 'amount';
/** A number without its area code, which is no word either. */
const SHORT_NUMBER = 'short number';

type Part =
  | PleaPart
  | ProfilePart
  | SearchPart
  | PaymentPart
  | CardPart
  | TraceFreePart
  | 'areaCodes'
  | typeof SUM
  | typeof AMOUNT
  | typeof SHORT_NUMBER;

/** Words that together, in one sentence, lead past the platform without a name or a number. */
interface Plea {
  readonly rules: readonly RuleId[];
  readonly parts: readonly [Part, ...Part[]];
  /** Whether the first part has to stand before the others. */
  readonly ordered?: boolean;
  /** How far apart they may stand. */
  readonly reach?: number;
  /** It is none of the platform's ways whatever stands beside it: only who declines it before its first part does not plead. */
  readonly outright?: boolean;
}

const PLEAS: readonly Plea[] = [
  { rules: ['contact.email'], parts: ['hand over', 'mailbox'], ordered: true },
  {
    rules: ['contact.phone', 'contact.messenger'],
    parts: ['hand over', 'phone number'],
    ordered: true,
  },
  { rules: ['contact.phone', 'contact.email'], parts: ['our contact', 'enclosed'] },
  { rules: ['contact.phone'], parts: ['dial', 'enclosed'], reach: 110 },
  { rules: ['contact.phone'], parts: ['areaCodes', SHORT_NUMBER], ordered: true },
  { rules: ['contact.url'], parts: ['look for', 'our name'] },
  { rules: ['contact.url'], parts: ['our name', 'internet'] },
  { rules: ['contact.url'], parts: ['our name', 'ending'] },
  { rules: ['contact.url'], parts: ['same name', 'ending'] },
  { rules: ['contact.url'], parts: ['qr', 'to us'] },
  { rules: ['contact.messenger', 'contact.phone'], parts: ['by voice'] },
  { rules: ['contact.url'], parts: ['look for', 'google'] },
  { rules: ['contact.url'], parts: ['look for', 'first hit'] },
  { rules: ['contact.email'], parts: ['our mailbox'] },
  { rules: ['contact.social'], parts: ['network', 'camera'] },
  { rules: ['contact.social', 'contact.messenger'], parts: ['same name'] },
  { rules: ['contact.social'], parts: ['stories', 'vanishing', 'in a day'], reach: 90 },
  { rules: ['contact.social'], parts: ['called so', 'network'] },
  { rules: ['contact.social'], parts: ['called so', 'camera'] },
  { rules: ['payment.off-platform'], parts: ['put in', SUM, 'envelope'], reach: 27 },
  { rules: ['payment.off-platform'], parts: ['card reader', 'at mine'] },
  { rules: ['payment.off-platform'], parts: ['to mine', 'money'] },
  { rules: ['payment.off-platform'], parts: ['hand over', 'card details'], ordered: true },
  { rules: ['payment.off-platform'], parts: ['hand over', 'prepaid'] },
  {
    rules: ['payment.off-platform'],
    parts: ['photo', 'bank card'],
    ordered: true,
    reach: 16,
    outright: true,
  },
  { rules: ['payment.off-platform'], parts: ['security code', 'card details'], outright: true },
  { rules: ['payment.off-platform'], parts: ['qr', 'to pay', 'enclosed'], reach: 90 },
  {
    rules: ['payment.off-platform', 'deal.off-platform'],
    parts: ['no receipt', 'net price'],
    outright: true,
  },
  { rules: ['payment.off-platform', 'deal.off-platform'], parts: ['no receipt', 'to pay', AMOUNT] },
  { rules: ['contact.email'], parts: ['inbox', 'google'] },
  { rules: ['contact.email'], parts: ['inbox', 'named', 'provider'] },
  { rules: ['contact.messenger'], parts: ['app of all'] },
  { rules: ['contact.url'], parts: ['the rest', 'at the address', 'sticker'] },
];

type Finder = (input: RuleInput) => readonly Span[];

const finders = new Map<Part, Finder>(
  [...new Set(PLEAS.flatMap(({ parts }) => parts))].map((part) => [part, finderOf(part)]),
);

function finderOf(part: Part): Finder {
  if (part === SUM) return signedSums;
  if (part === AMOUNT) return amountsIn;
  return part === SHORT_NUMBER ? shortNumbers : ownPhraseFinder(part);
}

/** How far apart the parts of most pleas may stand. */
const REACH = 60;

/** Pleas in words alone: "leave me an address", "you find our number on the invoice", "search for our firm's name". */
export const pleas: Rule = (input) => PLEAS.flatMap((plea) => found(plea, input));

function found(
  { rules, parts, ordered = false, reach = REACH, outright = false }: Plea,
  input: RuleInput,
): Candidate[] {
  const [anchors = [], ...others] = placesOfParts(parts, input);
  return anchors.flatMap((anchor) => {
    const members = partsAt(anchor, others, { ordered, reach }, input);
    if (members === null) return [];
    const span = {
      start: Math.min(...members.map(({ start }) => start)),
      end: Math.max(...members.map(({ end }) => end)),
    };
    const evidence = outright
      ? outrightEvidence(anchor, input)
      : evidenceOf(members, span, rules, input);
    return rules.map((rule) => ({ rule, ...span, evidence }));
  });
}

/** What goes on with a sum: "5 €". */
const SIGNED_SUM = /\d\s?[€£]/g;

function signedSums({ text }: RuleInput): Span[] {
  return placesOf(text.folded, SIGNED_SUM);
}

/** "4 5 5 6 7": as long as numbers are behind the code of a place. */
const LONGEST_SHORT = 9;
const SHORTEST_SHORT = 5;

function shortNumbers(input: RuleInput): readonly Span[] {
  return digitRunsOf(input).filter(
    ({ digits: { length } }) => length >= SHORTEST_SHORT && length <= LONGEST_SHORT,
  );
}

/** Where the parts stand; nowhere at all where one is missing, as the first of most is. */
function placesOfParts(parts: readonly Part[], input: RuleInput): (readonly Span[])[] {
  const places: (readonly Span[])[] = [];
  for (const part of parts) {
    const here = finders.get(part)?.(input) ?? [];
    if (here.length === 0) return [];
    places.push(here);
  }
  return places;
}

/** The parts in the anchor's sentence, the anchor first; null where one is missing. */
function partsAt(
  anchor: Span,
  others: readonly (readonly Span[])[],
  { ordered, reach }: Required<Pick<Plea, 'ordered' | 'reach'>>,
  { sentences }: RuleInput,
): Span[] | null {
  const sentence = spanAt(sentences, anchor.start) ?? anchor;
  const from = ordered ? anchor.end : Math.max(sentence.start, anchor.start - reach);
  const to = Math.min(sentence.end, anchor.end + reach);
  const parts = [anchor];
  for (const occurrences of others) {
    const part = occurrences[firstFrom(occurrences, from)];
    if (part === undefined || part.start >= to) return null;
    parts.push(part);
  }
  return parts;
}

function outrightEvidence(anchor: Span, input: RuleInput): Evidence[] {
  return stanceOn(input, anchor).refused ? ['likely', 'refused'] : ['likely'];
}

function evidenceOf(
  parts: readonly Span[],
  span: Span,
  rules: readonly RuleId[],
  input: RuleInput,
): Evidence[] {
  const evidence: Evidence[] = ['likely'];
  if (parts.some((part) => stanceOn(input, part).refused)) evidence.push('refused');
  const isOther =
    rules.includes('contact.phone') &&
    parts.slice(0, 1).some((anchor) => isNumberOfOther(input, anchor));
  if (isOther || isOthers(span, rules, input)) evidence.push('named otherwise');
  return evidence;
}

/** Whether the platform's own way of paying is meant, a carrier's call, or the number of an order. */
function isOthers(span: Span, rules: readonly RuleId[], input: RuleInput): boolean {
  if (rules.includes('payment.off-platform'))
    return isForMe(span, input)
      ? isPlatforms(span, input, clauseAround(span, input))
      : namesPlatforms(span, input);
  // Mail is the post's in some languages.
  if (rules.includes('contact.email')) return false;
  const isProduct = rules.includes('contact.url') && stanceOn(input, span).asProduct;
  return isProduct || isOfThirdParty(input, span) || labelBehind(input, span) === 'other';
}
