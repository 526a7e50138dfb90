import { addressesOf } from '../addresses/addresses';
import { isAllowedHost } from '../addresses/allowed';
import { AT_STEMS } from '../lexicons/address-words';
import { isProviderHost } from '../lexicons/mailboxes';
import type { Candidate, RuleInput } from '../rule';
import { firstFrom } from '../text/span';
import { stanceOn } from '../text/stance';
import { wordPattern } from '../text/word-patterns';
import { wordSet } from '../text/word-sets';
import { NAME, SIGHT_OF_NAME } from './mailbox-names';
import { objections } from './objections';

/** "giulia_ferri presso outlook.it": a mail provider's host, whatever stands for the at sign. */
export function providerHosts(input: RuleInput): Candidate[] {
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
