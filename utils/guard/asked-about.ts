import { askedThings, channelOf, isTitled } from './asked-things';
import { isBehindArticle } from './rules/met-there';
import type { Evidence } from './evidence';
import { isFunctionAsked, isOfBuyer, stemsIn } from './asked-functions';
import type { Candidate, RuleInput } from './rule';
import { taggerFor } from './senses/lexicons';
import { passageOf } from './senses/passage';
import { quotationsIn } from './text/quotations';
import type { Span } from './text/span';
import { spanAt } from './text/span';

/** Nobody is asked to come to a sofa, and nobody masks its name. */
const SURER: ReadonlySet<Evidence> = new Set(['announced', 'disguised']);

/**
 * What it says that the buyer asked about the thing: by its name, unless something says that one is to be met there,
 * or about another of its kind; null where he did not.
 */
export function askedAbout(candidate: Candidate, input: RuleInput): Evidence | null {
  const { rule } = candidate;
  if (rule === 'reply.automated')
    return isAutomationOfGoods(candidate, input) ? 'asked about' : null;
  if (rule === 'reply.discourteous') return isEcho(candidate, input) ? 'asked about' : null;
  return askedChannel(candidate, input);
}

function askedChannel(candidate: Candidate, input: RuleInput): Evidence | null {
  const { evidence, broad } = candidate;
  const found = channelOf(candidate, input);
  if (found === undefined || askedThings(input).size === 0) return null;
  if (broad !== true && askedThings(input).has(found.name) && isTitled(found, input))
    return 'asked about';
  if (evidence.some((one) => SURER.has(one))) return null;
  if (broad === true) return 'asked about its like';
  const isMet = evidence.includes('said to be there') || !askedThings(input).has(found.name);
  return isMet && !isBehindArticle(found, input) ? 'asked about its like' : 'asked about';
}

/** "âne". */
const SHORTEST_BAD = 3;
const ABUSE = ['insult', 'nonsense', 'flaw', 'silly'] as const;

/**
 * "Not silly at all", "the clothes horse", "a 'ram' is a pump": the only bad words are the buyer's own or between
 * quotation marks, and nobody is called so.
 */
function isEcho(span: Span, input: RuleInput): boolean {
  const tagger = taggerFor(input.context.market);
  if (tagger === undefined || input.context.buyerMessages.length === 0) return false;
  const { words, occurrences, clauseOf } = passageOf(input, tagger);
  const called = new Set(occurrences.get('you')?.map(({ first }) => clauseOf[first]));
  const said = ABUSE.flatMap((sense) => occurrences.get(sense) ?? []).flatMap(({ first, last }) => {
    const [start = 0, end = 0] = [words[first]?.start, words[last]?.end];
    return start < span.end && end > span.start ? [{ first, start, end }] : [];
  });
  return (
    said.length > 0 &&
    said.every(({ first, ...place }) => {
      if (called.has(clauseOf[first])) return false;
      const stems = stemsIn(place, input, SHORTEST_BAD);
      return (
        spanAt(quotationsIn(input.text.text), place.start) !== null ||
        (stems.length > 0 && stems.every((stem) => isOfBuyer(stem, input)))
      );
    })
  );
}

/** "[NAME]", "first_name". */
const FIELD = /^[^\p{L}\d]|_/u;

/** A field of a template is the draft's own, whatever was asked. */
function isAutomationOfGoods(candidate: Candidate, input: RuleInput): boolean {
  if (FIELD.test(input.text.text.slice(candidate.start, candidate.end))) return false;
  return isAskedAutomation(candidate, input) || isFunctionAsked(candidate, input);
}

/** "Where do I set the automatic reply?": the words of the buyer, neither at the head of the draft nor of a line. */
function isAskedAutomation({ start, end, broad }: Candidate, input: RuleInput): boolean {
  const { text, context } = input;
  if (broad === true || context.buyerMessages.length === 0) return false;
  if (/(?:^|\n)\W{0,4}$/.test(text.text.slice(Math.max(0, start - 5), start))) return false;
  if (/^\s?:/.test(text.text.slice(end, end + 2))) return false;
  const said = stemsIn({ start, end }, input);
  return said.length > 0 && said.every((stem) => isOfBuyer(stem, input));
}
