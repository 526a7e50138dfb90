import { addressesOf } from '../addresses/addresses';
import type { Address } from '../addresses/address';
import { isAllowedHost, isPlatformHost } from '../addresses/allowed';
import { MARK_WORDS } from '../addresses/marks';
import { isRunOn } from '../addresses/run-on';
import type { Evidence } from '../evidence';
import { AT_STEMS } from '../lexicons/address-words';
import { isProviderHost, MAILBOXES } from '../lexicons/mailboxes';
import type { Candidate, Rule, RuleInput } from '../rule';
import { taggerFor } from '../senses/lexicons';
import { passageOf } from '../senses/passage';
import { ownPhraseFinder } from '../text/phrases';
import { keptWithWord } from '../text/remembered';
import { firstFrom, overlap, overlapsAny } from '../text/span';
import { stanceOn } from '../text/stance';
import { wordPattern } from '../text/word-patterns';
import { wordSet } from '../text/word-sets';
import { isAnnounced, NAME, providersNamed, SIGHT_OF_NAME } from './mail-providers';
import { maskedNames } from './masked-names';
import { objections } from './objections';
import { looksDisguised } from '../text/disguise';

const mailInvitations = ownPhraseFinder('mailInvitations');
const atHints = ownPhraseFinder('atHints');

/** E-mail addresses, plain, disguised, without an at sign; pleas to write an e-mail or to give an address. */
export const contactEmail: Rule = (input) => [
  ...addressesOf(input).flatMap((address) =>
    address.kind === 'email' &&
    !isPlatformHost(address.host, input.context) &&
    !(address.cut && (isRunOn(address, input) || isMaskedWord(address, input)))
      ? [candidate(address, input)]
      : [],
  ),
  ...describedProviders(input),
  ...providerHosts(input),
  ...backwards(input),
  ...inCapitals(input),
  ...providersNamed(input),
  ...invitations(input),
  ...atHints(input).map((span) => ({
    rule: 'contact.email' as const,
    ...span,
    evidence: ['likely'] as const,
  })),
];

/** The at sign of "wh@tsapp" and of "gr@tis" is an a. */
function isMaskedWord(address: Address, input: RuleInput): boolean {
  if (overlapsAny(maskedNames(input), address)) return true;
  if (address.end - address.start <= LONGEST_WORD && !isAnnounced(input, address.start))
    return true;
  const tagger = taggerFor(input.context.market);
  return (
    tagger !== undefined &&
    passageOf(input, tagger).words.some(
      (word) => word.disguised === 'mask' && overlap(word, address),
    )
  );
}

/** A cut address that is no longer may as well be a word with an at sign in it. */
const LONGEST_WORD = 8;

function candidate(address: Address, input: RuleInput): Candidate {
  const evidence: Evidence[] = [address.cut ? 'likely' : 'unmistakable'];
  if (address.disguised || looksDisguised(input, address)) evidence.push('disguised');
  return { rule: 'contact.email', start: address.start, end: address.end, evidence };
}

const BRACKET =
  /(?<![\p{L}\d._-])([\p{L}\d][\p{L}\d._-]{1,40})\s?@\s?\([^()\n]{3,40}\)?(\s?\.\s?[a-z]{2,3}(?![a-z]))?/gu;
/** "jano.k @ (the one of Google) . com": a name, the sign, and a provider that is described. */
function describedProviders({ text }: RuleInput): Candidate[] {
  if (!text.folded.includes('@')) return [];
  return Array.from(text.folded.matchAll(BRACKET))
    .filter(([, name = '', ending]) => NAME.test(name) || ending !== undefined)
    .map(({ 0: found, index }) => ({
      rule: 'contact.email',
      start: index,
      end: index + found.length,
      evidence: ['likely', 'disguised'],
    }));
}

/** "giulia_ferri presso outlook.it": a mail provider's host, whatever stands for the at sign. */
function providerHosts(input: RuleInput): Candidate[] {
  return addressesOf(input).flatMap(({ kind, host, complete, start, end }): Candidate[] => {
    if (kind !== 'host' || complete || isAllowedHost(host, input.context)) return [];
    if (!isProviderHost(host) && !SIGNS_BEFORE.some((isSign) => isSign(input, start))) return [];
    const evidence = objections(stanceOn(input, { start, end }));
    return [{ rule: 'contact.email', start, end, evidence: ['likely', ...evidence] }];
  });
}

const SIGNS_BEFORE = [isBehindMailboxName, isBehindLocal, isBehindPlea, isBehindBracket];

/** "an werkstatt bei uhren.de": one is to write to what no article stands before. */
function isBehindPlea({ text, context }: RuleInput, start: number): boolean {
  const before = text.folded.slice(Math.max(0, start - SIGHT_OF_NAME), start);
  const found = plea(context.market).exec(before);
  return found !== null && wordSet('littleAts', context.market).has(found[1] ?? '');
}

const plea = wordPattern('reachedAt', /(?:^|[\s:])WORDS [a-z][a-z\d-]{2,30},? ([a-z]{1,6}) $/u);

/** "jano.k (whatever) firma.sk": what stands in brackets between a mailbox's name and its host. */
function isBehindBracket({ text }: RuleInput, start: number): boolean {
  const found = BRACKETED.exec(text.folded.slice(Math.max(0, start - SIGHT_OF_NAME), start));
  return (
    found !== null && (NAME.test(found[1] ?? '') || saysAt(found[2] ?? '') || !/\s/.test(found[0]))
  );
}

const BRACKETED =
  /(?<![\p{L}\d._-])([\p{L}\d][\p{L}\d._-]{2,30}) ?[([{<]([^\s()[\]{}<>]{1,12})[)\]}>] ?$/u;
/** "@", or how a word for it begins. */
function saysAt(bracketed: string): boolean {
  return bracketed.includes('@') || AT_STEM.test(bracketed);
}
const AT_STEM = new RegExp(`^(?:at(?!\\p{L})|${AT_STEMS})`, 'u');

/** "info bei werkstatt.de": a mailbox by its usual name, with a little word for the at sign. */
function isBehindMailboxName({ words, context }: RuleInput, start: number): boolean {
  const index = firstFrom(words, start);
  const [name, sign] = [words[index - 2], words[index - 1]];
  if (name === undefined || sign === undefined || start - name.end > SIGHT_OF_MAILBOX) return false;
  return (
    wordSet('littleAts', context.market).has(sign.folded) &&
    wordSet('mailboxNames', context.market).has(name.folded)
  );
}

const SIGHT_OF_MAILBOX = 11;

/** "jano.k # firma.sk", "max.b bei laden.de": a name as mailboxes have, and whatever stands for the at sign. */
function isBehindLocal(input: RuleInput, start: number): boolean {
  const before = input.text.folded.slice(Math.max(0, start - SIGHT_OF_NAME), start);
  const [local = '', sign = ''] = before.replace(SIGN_BEHIND, ' $1').trim().split(/\s+/).slice(-2);
  if (!NAME.test(local) || !(SIGN.test(sign) || LITTLE_SIGN.test(sign))) return false;
  return SIGN.test(sign) || !stanceOn(input, { start, end: start }).asProduct;
}

const SIGN_BEHIND = /([&#()©*$§^~]{1,2})\s?$/;
const SIGN = /^[&#()©*$§^~]{1,2}$/;
const LITTLE_SIGN = /^\(?\p{L}{1,4}\)?$/u;

/** "moc.liamg@onaj": a provider's name read from its end. */
function backwards({ words }: RuleInput): Candidate[] {
  return words.filter(isBackwards).map(({ start, end }) => ({
    rule: 'contact.email',
    start,
    end,
    evidence: ['likely', 'disguised'],
  }));
}

const BACKWARDS = new Set(
  [...MAILBOXES]
    .filter((name) => name.length > 4)
    .map((name) => Array.from(name).toReversed().join('')),
);
const isBackwards = keptWithWord((folded) => BACKWARDS.has(folded));

/** "janoATfirmaDOTsk", and what the sign is written as where it must not stand: "jano%40firma.sk". */
function inCapitals({ text: { text }, words }: RuleInput): Candidate[] {
  if (!words.some(mayBeCoded)) return [];
  return Array.from(text.matchAll(CODED))
    .filter(
      ([, at, dot]) =>
        at === undefined ||
        (MARK_WORDS.get(at.toLowerCase()) === 'at' &&
          MARK_WORDS.get((dot ?? '').toLowerCase()) === 'dot'),
    )
    .map(({ 0: found, index }) => ({
      rule: 'contact.email',
      start: index,
      end: index + found.length,
      evidence: ['unmistakable'],
    }));
}

/** A word that ends in a dot that is said and a domain, or begins behind a code of the sign. */
const mayBeCoded = keptWithWord((word) => END_OF_CODED.test(word));
const END_OF_CODED = new RegExp(
  `.{6}(?:${[...MARK_WORDS].flatMap(([word, mark]) => (mark === 'dot' ? [word] : [])).join('|')})[a-z]{2,4}$|^(?:40[a-z]|64$|commat)`,
);
const CODED =
  /(?<![\p{L}\d._-])[a-z\d][a-z\d._-]{1,30}(?:([A-Z]{2,9})[a-z\d-]{2,30}([A-Z]{3,9})[a-z]{2,4}|(?:%40|&#64;|&commat;)[a-z\d-]{2,30})(?![\p{L}\d])/gu;

function invitations(input: RuleInput): Candidate[] {
  // "When it starts it asks for Wi-Fi and, if you like, an e-mail" is none.
  return mailInvitations(input).map((span) => ({
    rule: 'contact.email',
    ...span,
    evidence: ['likely', ...objections(stanceOn(input, span))],
  }));
}
