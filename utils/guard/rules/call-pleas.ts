import type { Evidence } from '../evidence';
import { PHONE_LENGTH } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { isNumberOfOther, labelBehind } from '../phones/labels';
import type { Candidate, RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';
import { stanceOn } from '../text/stance';
import { isOfThirdParty } from './third-parties';
import { objections } from './objections';

const callInvitations = ownPhraseFinder('callInvitations');
/** A number this near behind the plea is what is marked instead. */
const SIGHT = 60;

/** "Call us", "leave your number": no number is there to mark, so the words are. Candidates of contact.messenger. */
export function callPleas(input: RuleInput): Candidate[] {
  return callInvitations(input)
    .filter((span) => !isBeforeNumber(span, input) && !isNaming(span, input))
    .map((span) => ({ rule: 'contact.messenger', ...span, evidence: evidenceOf(span, input) }));
}

function isBeforeNumber({ start, end }: Span, input: RuleInput): boolean {
  const runs = digitRunsOf(input);
  for (let index = firstFrom(runs, start); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.start - end >= SIGHT) return false;
    if (run.digits.length >= PHONE_LENGTH.shortest) return true;
  }
  return false;
}

/** "A gyártó így hívja": in Hungarian one calls things names by the same word. */
function isNaming({ start, end }: Span, { text }: RuleInput): boolean {
  return SO.test(text.folded.slice(Math.max(0, start - 9), end));
}

const SO = /(?:gy|n[ae]k) hivja$/;

/** A plea in quotation marks is somebody else's. */
function isInQuotes({ start }: Span, { text }: RuleInput): boolean {
  return text.text.slice(Math.max(0, start - 2), start).trim() === '"';
}

function evidenceOf(span: Span, input: RuleInput): Evidence[] {
  const evidence = new Set<Evidence>(['likely', ...objections(stanceOn(input, span))]);
  if (isInQuotes(span, input)) evidence.add('refused');
  const isOthers = isNumberOfOther(input, span) || labelBehind(input, span) === 'other';
  if (isOthers || isOfThirdParty(input, span)) evidence.add('named otherwise');
  return [...evidence];
}
