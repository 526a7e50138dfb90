import { addressesOf } from '../addresses/addresses';
import type { Evidence } from '../evidence';
import { SOCIAL_HINTS } from '../lexicons/app-hints';
import { NETWORKS } from '../lexicons/channel-names';
import type { Candidate, Rule, RuleInput } from '../rule';
import { nameFinder } from '../text/names';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { channelEvidence, isPlace } from './channel-evidence';

const names = nameFinder(NETWORKS);
const hints = phraseFinder(SOCIAL_HINTS);
const SOCIAL_HOST =
  /(?:^|\.)(?:facebook\.com|fb\.com|fb\.me|instagram\.com|tiktok\.com|twitter\.com|x\.com|youtube\.com|youtu\.be|linkedin\.com|pinterest\.[a-z]{2,3}|t\.me|linktr\.ee|discord\.gg|threads\.net|vk\.com|snapchat\.com)$/;

/** Profiles, pages, handles, and pleas to follow or to look the shop up on a network. */
export const contactSocial: Rule = (input) => [
  ...names(input).flatMap((found): Candidate[] => {
    if (spanAt(addressesOf(input), found.start) !== null) return [];
    const evidence = channelEvidence(found, stanceOn(input, found), input);
    return evidence === null
      ? []
      : [{ rule: 'contact.social', start: found.start, end: found.end, evidence }];
  }),
  ...addressesOf(input).flatMap((address): Candidate[] => {
    if (address.kind === 'handle')
      return [
        {
          rule: 'contact.social',
          start: address.start,
          end: address.end,
          evidence: handle(address, input),
        },
      ];
    return address.kind === 'host' && SOCIAL_HOST.test(address.host)
      ? [
          {
            rule: 'contact.social',
            start: address.start,
            end: address.end,
            evidence: ['unmistakable'],
          },
        ]
      : [];
  }),
  ...hints(input).map((span) => hinted(span, input)),
];

function handle(span: Span, input: RuleInput): Evidence[] {
  const { invited, refused } = stanceOn(input, span);
  if (refused) return ['likely', 'refused'];
  return invited ? ['likely', 'announced'] : ['likely'];
}

function hinted(span: Span, input: RuleInput): Candidate {
  const { refused, invited, asProduct, closely } = stanceOn(input, span);
  const evidence: Evidence[] = ['possible'];
  if (refused) evidence.push('refused');
  if (asProduct && !closely) evidence.push('named otherwise');
  if (invited) evidence.push('announced');
  else if (!asProduct && isPlace(span, input)) evidence.push('said to be there');
  return { rule: 'contact.social', ...span, evidence };
}
