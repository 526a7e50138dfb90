import { addressesOf } from '../addresses/addresses';
import { namesOf } from '../channels/names';
import type { Evidence } from '../evidence';
import { TALK_LINK } from '../lexicons/link-hosts';
import { PHONE_LENGTH } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import type { Candidate, Rule, RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { firstFrom, spanAt, startsIn } from '../text/span';
import { stanceOn } from '../text/stance';
import { wordPattern } from '../text/word-patterns';
import { callPleas } from './call-pleas';
import { channelEvidence } from './channel-evidence';
import { isInside } from './met-there';
import { isOfThirdParty } from './third-parties';

const hints = ownPhraseFinder('messengerHints');
const features = ownPhraseFinder('messengerFeatures');
const redKeys = ownPhraseFinder('redKeys');

/** Invitations to a messenger, by name, misspelt, by its colour or sign; to a text message or a call. */
export const contactMessenger: Rule = (input) => [
  ...namesOf(input, 'messenger').flatMap((found): Candidate[] => {
    const evidence = channelEvidence(found, stanceOn(input, found), input);
    if (evidence === null) return [];
    if (isBeforeNumber(input, found)) evidence.push('announced');
    if (found.name === 'sms' && evidence.length === 1) return [];
    if (found.name === 'sms' && isOfThirdParty(input, found)) evidence.push('named otherwise');
    return [{ rule: 'contact.messenger', start: found.start, end: found.end, evidence }];
  }),
  ...callPleas(input).filter(
    ({ end }) => !BEFORE_NUMBER.test(input.text.text.slice(end, end + SIGHT)),
  ),
  ...[...hints(input), ...features(input)].map((span) => hinted(span, input)),
  ...talkLinks(input),
];

/** "t.me/mobilko": a link to talk by. */
function talkLinks(input: RuleInput): Candidate[] {
  return addressesOf(input).flatMap(({ kind, host, path, start, end }): Candidate[] =>
    kind === 'host' && TALK_LINK.test(host + path)
      ? [{ rule: 'contact.messenger', start, end, evidence: ['unmistakable'] }]
      : [],
  );
}

/** "WhatsApp: 0911 640 285". */
function isBeforeNumber(input: RuleInput, { end }: Span): boolean {
  const runs = digitRunsOf(input);
  const next = runs[firstFrom(runs, end)];
  return (
    next !== undefined && next.start - end < NEXT && next.digits.length >= PHONE_LENGTH.shortest
  );
}

const NEXT = 14;

/** "Call", "call 09": what is being typed behind it is a number. */
const BEFORE_NUMBER = /^(?:\s\p{L}{1,3})?[\s:]{0,2}[+\d\s/-]*$/u;
const SIGHT = 24;

function hinted(span: Span, input: RuleInput): Candidate {
  const stance = stanceOn(input, span);
  const there = isWhere(span, input);
  const evidence: Evidence[] = ['possible'];
  if (stance.refused) evidence.push('refused');
  else if (stance.invited || there) evidence.push('announced');
  else if (!stance.asProduct && isInside(span, input)) evidence.push('said to be there');
  const isProduct = stance.asProduct && !stance.closely && !there;
  if (isProduct || isKey(span, input)) evidence.push('named otherwise');
  return { rule: 'contact.messenger', ...span, evidence };
}

/** "The green receiver takes the call, the red one ends it." */
function isKey(span: Span, input: RuleInput): boolean {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return startsIn(redKeys(input), sentence.start, sentence.end);
}

const where = wordPattern('wheres', /(?:^|\s)WORDS(?:\s\p{L}{1,4}){0,2}\s$/u);

/** "Write where voice messages play at double speed". */
function isWhere({ start }: Span, { text, context }: RuleInput): boolean {
  return where(context.market).test(text.folded.slice(Math.max(0, start - 16), start));
}
