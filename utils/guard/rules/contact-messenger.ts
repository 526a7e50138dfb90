import type { Evidence } from '../evidence';
import { MESSENGER_HINTS } from '../lexicons/app-hints';
import { MESSENGERS } from '../lexicons/channel-names';
import { digitRunsOf } from '../phones/digit-runs';
import type { Candidate, Rule, RuleInput } from '../rule';
import { nameFinder } from '../text/names';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { stanceOn } from '../text/stance';
import { channelEvidence, isOfThirdParty } from './channel-evidence';

const names = nameFinder(MESSENGERS);
const hints = phraseFinder(MESSENGER_HINTS);

/** Invitations to a messenger, by name, misspelt, by its colour or sign; to a text message or a call. */
export const contactMessenger: Rule = (input) => [
  ...names(input).flatMap((found): Candidate[] => {
    const evidence = channelEvidence(found, stanceOn(input, found), input);
    if (evidence === null) return [];
    if (isBeforeNumber(input, found)) evidence.push('announced');
    if (found.name === 'sms' && isOfThirdParty(input, found)) evidence.push('named otherwise');
    return [{ rule: 'contact.messenger', start: found.start, end: found.end, evidence }];
  }),
  ...hints(input.context.market)(input.words, input.text).map((span) => hinted(span, input)),
];

/** "WhatsApp: 0911 640 285". */
function isBeforeNumber(input: RuleInput, { end }: Span): boolean {
  return digitRunsOf(input).some(({ groups }) => {
    const distance = (groups[0]?.start ?? 0) - end;
    return (
      distance >= 0 &&
      distance < 14 &&
      groups.reduce((sum, { digits }) => sum + digits.length, 0) >= 8
    );
  });
}

function hinted(span: Span, input: RuleInput): Candidate {
  const stance = stanceOn(input, span);
  const evidence: Evidence[] = ['possible'];
  if (stance.refused) evidence.push('refused');
  else if (stance.invited) evidence.push('announced');
  if (stance.asProduct && !stance.closely) evidence.push('named otherwise');
  return { rule: 'contact.messenger', ...span, evidence };
}
