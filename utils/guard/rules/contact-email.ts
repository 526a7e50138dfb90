import { addressesOf } from '../addresses/addresses';
import type { Address } from '../addresses/address';
import { isPlatformHost } from '../addresses/allowed';
import { isRunOn } from '../addresses/run-on';
import type { Evidence } from '../evidence';
import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import { ownPhraseFinder } from '../text/phrases';
import { rememberedLast } from '../text/remembered';
import type { Span } from '../text/span';
import { overlapsAny } from '../text/span';
import { stanceOn } from '../text/stance';
import { isAnnounced, providersNamed } from './mail-providers';
import { markedAddresses } from './marked-addresses';
import { maskedNames } from './masked-names';
import { isHomonym } from './homonyms';
import { objections } from './objections';
import { looksDisguised } from '../text/disguise';
import { providerHosts } from './provider-hosts';
import { isServiceHandle, serviceHandles } from './service-handles';
import { oddMailboxes } from './odd-mailboxes';
import { isTyped } from './typed-signs';

const mailInvitations = ownPhraseFinder('mailInvitations');
const atHints = ownPhraseFinder('atHints');

/** E-mail addresses, plain, disguised, without an at sign; pleas to write an e-mail or to give an address. */
export const contactEmail: Rule = (input) => [
  ...addressesOf(input).flatMap((address) =>
    address.kind === 'email' &&
    !isPlatformHost(address.host, input.context) &&
    !isServiceHandle(address, input) &&
    !(address.cut && isNone(address, input))
      ? [candidate(address, input)]
      : [],
  ),
  ...oddMailboxes(input),
  ...markedAddresses(input).filter((found) => found.rule === 'contact.email'),
  ...providerHosts(input),
  ...providersNamed(input),
  ...invitations(input),
  ...atHints(input)
    .filter(
      (span) =>
        !overlapsAny(serviceHandles(input), span) &&
        !isTyped(span, input) &&
        !isHomonym(span, input),
    )
    .map((span) => ({
      rule: 'contact.email' as const,
      ...span,
      evidence: ['likely'] as const,
    })),
];

/** Whether what has no ending is no mailbox at all. */
function isNone(address: Address, input: RuleInput): boolean {
  if (address.disguised && (isTyped(address, input) || isHomonym(address, input))) return true;
  if (QUOTED_LETTER.test(input.text.folded.slice(address.start, address.end))) return true;
  if (isCounted(address, input)) return true;
  return isRunOn(address, input) || isMaskedWord(address, input);
}

/** The part "A" and the part "B", "Menu" a "OK", "q" quits, (Esc): keys, and many languages' word for "and". */
const QUOTED_LETTER = /["“”„«»]\s?\p{L}\s?["“”„«»]|\(esc\)/u;

/** "A new one (a) or the money (b)": what is counted by letters. */
function isCounted({ start, end }: Address, { text: { folded } }: RuleInput): boolean {
  return (
    folded.slice(start, end).includes(' (a) ') &&
    folded.slice(end, end + SIGHT_OF_COUNT).includes(' (b)')
  );
}

const SIGHT_OF_COUNT = 200;

/** The at sign of "wh@tsapp" and of "gr@tis" is an a. */
function isMaskedWord(address: Address, input: RuleInput): boolean {
  return (
    overlapsAny(maskedNames(input), address) ||
    (address.end - address.start <= LONGEST_WORD && !isAnnounced(input, address.start)) ||
    overlapsAny(maskedWords(input), address)
  );
}

const maskedWords = rememberedLast((input: RuleInput): readonly Span[] => {
  const tagger = taggerFor(input.context.market);
  const words = tagger === undefined ? [] : passageOf(input, tagger).words;
  return words.filter(({ disguised }) => disguised === 'mask');
});

/** A cut address that is no longer may as well be a word with an at sign in it. */
const LONGEST_WORD = 8;

function candidate(address: Address, input: RuleInput): Candidate {
  const evidence: Evidence[] = [address.cut ? 'likely' : 'unmistakable'];
  if (address.disguised || looksDisguised(input, address)) evidence.push('disguised');
  return { rule: 'contact.email', start: address.start, end: address.end, evidence };
}

function invitations(input: RuleInput): Candidate[] {
  // "When it starts it asks for Wi-Fi and, if you like, an e-mail" is none.
  return mailInvitations(input).map((span) => ({
    rule: 'contact.email',
    ...span,
    evidence: ['likely', ...objections(stanceOn(input, span))],
  }));
}
