import type { Address } from '../addresses/address';
import { addressesOf } from '../addresses/addresses';
import { isRunOn } from '../addresses/run-on';
import { namesOf } from '../channels/names';
import type { Evidence } from '../evidence';
import { FILE_NAME, SOCIAL_HOST } from '../lexicons/link-hosts';
import type { Candidate, Rule, RuleInput } from '../rule';
import { matchesOf } from '../text/matches';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { channelEvidence } from './channel-evidence';
import { isBeforeProfile, isPlace } from './met-there';
import { isHomonym } from './homonyms';
import { networkLooks } from './network-looks';
import { isServiceHandle } from './service-handles';
import { objections } from './objections';
import { isTyped } from './typed-signs';

const hints = ownPhraseFinder('socialHints');
const features = ownPhraseFinder('networkFeatures');
const follows = ownPhraseFinder('follows');
const called = ownPhraseFinder('called');

/** Profiles, pages, handles, and pleas to follow or to look the shop up on a network. */
export const contactSocial: Rule = (input) => [
  ...namesOf(input, 'network').flatMap((found): Candidate[] => {
    // The sign of "f@cebook" is no address's.
    const isMasked = found.form === 'masked';
    if (!isMasked && spanAt(addressesOf(input), found.start) !== null) return [];
    const evidence = channelEvidence(found, stanceOn(input, found), input);
    return evidence === null
      ? []
      : [{ rule: 'contact.social', start: found.start, end: found.end, evidence }];
  }),
  ...addressesOf(input).flatMap((address): Candidate[] => {
    if (address.kind === 'handle' && isNoHandle(address, input)) return [];
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
  ...nicknames(input),
  ...hints(input).flatMap((span) => (isOfChain(span, input) ? [] : [hinted(span, input)])),
  ...features(input).map((span) => featured(span, input)),
  ...networkLooks(input),
];

/** "Małpa śpiewa" begins a sentence; ", małpa obruczki" is told behind a network. */
function isNoHandle(address: Address, input: RuleInput): boolean {
  if (isRunOn(address, input) || isServiceHandle(address, input)) return true;
  const begins = spanAt(input.sentences, address.start)?.start === address.start;
  return begins && address.disguised && isHomonym(address, input);
}

/** Names with an underscore or a dot in them, as nothing but profiles and files have. */
const NICKNAME = /^\p{L}[\p{L}\d]{1,30}(?:[._][\p{L}\d]{1,30}){1,4}$/u;
/** None is without one of these; the sign comes first, as few texts have it there. */
const INSIDE = /[._](?=[\p{L}\d])(?<=\p{L}\d{0,30}[._])/u;
const UNBROKEN = /[\p{L}\d._@/-]+/gu;

/** "follow pieces.dubois", "there we are ricambi_conti". */
function nicknames(input: RuleInput): Candidate[] {
  if (!INSIDE.test(input.text.folded)) return [];
  return matchesOf(input.text.folded, UNBROKEN).flatMap(({ 0: run, index }): Candidate[] => {
    const name = run.replace(/\.$/, '');
    if (!INSIDE.test(name) || !NICKNAME.test(name) || FILE_NAME.test(name)) return [];
    const span = { start: index, end: index + name.length };
    if (!isProfile(name, span, input) || isFile(name, span, input)) return [];
    const evidence: Evidence[] = ['possible'];
    if (isSought(span, input) || isApart(span, input)) evidence.push('said to be there');
    return [{ rule: 'contact.social', ...span, evidence }];
  });
}

/** A name that one is asked to follow, or with an underscore that one is asked to look for or that is in small letters. */
function isProfile(name: string, span: Span, input: RuleInput): boolean {
  const { text } = input.text;
  const isSmall = name.includes('_') && text.slice(span.start, span.end) === name;
  if (!isSmall && !isSought(span, input)) return false;
  const { refused, asProduct } = stanceOn(input, span);
  if (refused || asProduct || OF_FIELD.test(text.charAt(span.start - 1))) return false;
  return spanAt(addressesOf(input), span.start) === null;
}

/** "kvet_01.pes", "kvet_13x18_v2": an ending or a version as files have; of those that one is asked to follow it is a name's. */
function isFile(name: string, span: Span, input: RuleInput): boolean {
  return FILE_ENDING.test(name) && !endsBefore(follows(input), span.start, REACH_OF_FOLLOW);
}

const FILE_ENDING = /\.[a-z][a-z\d]{1,3}$|\d_?v\d{1,2}$/;

function isSought(span: Span, input: RuleInput): boolean {
  return (
    endsBefore(follows(input), span.start, REACH_OF_FOLLOW) ||
    (input.text.text.slice(span.start, span.end).includes('_') &&
      stanceOn(input, span).closely &&
      !endsBefore(called(input), span.start, 1))
  );
}

/** ", oak_willy.": by itself at the end of a clause; networks and files are called something and named on. */
function isApart({ start, end }: Span, { text: { text } }: RuleInput): boolean {
  return (
    /[,:]\s$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[.!?,]?(?:\s|$)/.test(text.slice(end, end + 2))
  );
}

const REACH_OF_FOLLOW = 12;
/** What stands before a field of a template. */
const OF_FIELD = /[${%[<#_]$/;

function handle({ disguised, ...span }: Address, input: RuleInput): Evidence[] {
  const { invited, refused, asProduct } = stanceOn(input, span);
  if (refused) return ['likely', 'refused'];
  // "You type the at sign by Alt + V."
  if (disguised && ((asProduct && !invited) || isTyped(span, input)))
    return ['likely', 'named otherwise'];
  return invited ? ['likely', 'announced'] : ['likely'];
}

/** The "F-B" of "C-F-B-Es". */
function isOfChain({ start, end }: Span, { text: { text } }: RuleInput): boolean {
  return (
    text.slice(start, end).includes('-') &&
    (text.charAt(start - 1) === '-' || /^-\p{Lu}/u.test(text.slice(end, end + 2)))
  );
}

function hinted(span: Span, input: RuleInput): Candidate {
  const stance = stanceOn(input, span);
  const evidence: Evidence[] = ['possible', ...objections(stance)];
  if (stance.invited || isBeforeProfile(span, input)) evidence.push('announced');
  else if (!stance.asProduct && (isPlace(span, input) || isBeforeName(span, input)))
    evidence.push('said to be there');
  return { rule: 'contact.social', ...span, evidence };
}

const NAME_BEHIND = /^(?:\s\p{L}{1,3})?\s?:\s?["']?\p{Lu}/u;

/** "El Feis: Carpintería Pepe". */
function isBeforeName({ end }: Span, { text }: RuleInput): boolean {
  return NAME_BEHIND.test(text.text.slice(end, end + 10));
}

/** Buttons of a network are none of the device's. */
function featured(span: Span, input: RuleInput): Candidate {
  const evidence: Evidence[] = ['likely'];
  if (stanceOn(input, span).refused) evidence.push('refused');
  if (isBeforeProfile(span, input)) evidence.push('announced');
  return { rule: 'contact.social', ...span, evidence };
}
