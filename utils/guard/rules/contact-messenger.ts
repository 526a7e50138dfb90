import type { Evidence } from '../evidence';
import { MESSENGERS } from '../lexicons/channel-names';
import { PHONE_LENGTH } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import type { Candidate, Rule, RuleInput } from '../rule';
import { nameFinder } from '../text/names';
import type { NameFound } from '../text/names';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { firstFrom } from '../text/span';
import { spellingsOf } from '../text/spellings';
import { stanceOn } from '../text/stance';
import { callPleas } from './call-pleas';
import { channelEvidence, isOfThirdParty } from './channel-evidence';

const names = nameFinder(MESSENGERS);
const hints = phraseFinder('messengerHints');

/** Invitations to a messenger, by name, misspelt, by its colour or sign; to a text message or a call. */
export const contactMessenger: Rule = (input) => [
  ...[...names(input), ...alikes(input)].flatMap((found): Candidate[] => {
    const evidence = channelEvidence(found, stanceOn(input, found), input);
    if (evidence === null || (found.name === 'sms' && evidence.length === 1)) return [];
    if (isBeforeNumber(input, found)) evidence.push('announced');
    if (found.name === 'sms' && isOfThirdParty(input, found)) evidence.push('named otherwise');
    return [{ rule: 'contact.messenger', start: found.start, end: found.end, evidence }];
  }),
  ...callPleas(input),
  ...hints(input).map((span) => hinted(span, input)),
];

/** What "WhatsApp" sounds like in our languages: "uotsap", "vacap", "guasap". */
const ALIKE =
  /^(?:wh?|vh?|hv|hw|ou|uo|u|gu)[ao]?(?:t|d|th)?(?:sz|s|z|c|x|t)h?[aeu]?p(?:[aeiouy][a-z]{0,3}|[nr][a-z]{0,2})?$/;
const SHORTEST_ALIKE = 5;

function alikes(input: RuleInput): NameFound[] {
  return spellingsOf(input).flatMap(({ letters, form, start, end }): NameFound[] =>
    letters.length >= SHORTEST_ALIKE && form !== 'halved' && ALIKE.test(letters)
      ? [{ start, end, name: 'whatsapp', form: form === 'plain' ? 'variant' : 'masked' }]
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

function hinted(span: Span, input: RuleInput): Candidate {
  const stance = stanceOn(input, span);
  const evidence: Evidence[] = ['possible'];
  if (stance.refused) evidence.push('refused');
  else if (stance.invited) evidence.push('announced');
  if (stance.asProduct && !stance.closely) evidence.push('named otherwise');
  return { rule: 'contact.messenger', ...span, evidence };
}
