import { addressesOf } from '../addresses/addresses';
import type { Address } from '../addresses/addresses';
import { isPlatformHost } from '../addresses/allowed';
import type { Evidence } from '../evidence';
import { MAIL_INVITATIONS, MAIL_WORDS } from '../lexicons/mail';
import { MAILBOXES } from '../lexicons/mailboxes';
import type { Candidate, Rule, RuleInput } from '../rule';
import { phraseFinder } from '../text/phrases';
import { endsBefore } from '../text/span';
import { stanceOn } from '../text/stance';
import type { Word } from '../text/words';
import { looksDisguised } from '../text/disguise';

const mailInvitations = phraseFinder(MAIL_INVITATIONS);
const mailWords = phraseFinder(MAIL_WORDS);

/** E-mail addresses, plain, disguised, without an at sign; pleas to write an e-mail or to give an address. */
export const contactEmail: Rule = (input) => [
  ...addressesOf(input).flatMap((address) =>
    address.kind === 'email' && !isPlatformHost(address.host, input.context)
      ? [candidate(address, input)]
      : [],
  ),
  ...withoutAt(input),
  ...invitations(input),
];

function candidate(address: Address, input: RuleInput): Candidate {
  const evidence: Evidence[] = [address.cut ? 'likely' : 'unmistakable'];
  if (address.disguised || looksDisguised(input, address)) evidence.push('disguised');
  return { rule: 'contact.email', start: address.start, end: address.end, evidence };
}

/** "my mail is jano.k gmail": a mailbox provider behind something that is no plain word. */
function withoutAt(input: RuleInput): Candidate[] {
  const { words } = input;
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    if (before === undefined || !isMailbox(word) || word.start - before.end > 4) return [];
    const start = localStart(input, index - 1);
    const name = input.text.folded.slice(start, before.end);
    const evidence: Evidence[] = [/[._\d]/.test(name) ? 'likely' : 'possible'];
    if (isAnnounced(input, start)) evidence.push('announced');
    else if (evidence[0] === 'possible') return [];
    if (stanceOn(input, word).asProduct && evidence[0] === 'possible') return [];
    return [{ rule: 'contact.email', start, end: word.end, evidence }];
  });
}

function isMailbox({ folded }: Word): boolean {
  return MAILBOXES.has(folded) || MAILBOXES.has(folded.replace(/^na(?=g)/, ''));
}

/** Where the run of words that signs hold together begins. */
function localStart({ words, text }: RuleInput, index: number): number {
  let first = index;
  while (first > 0) {
    const gap = text.text.slice(words[first - 1]?.end ?? 0, words[first]?.start ?? 0);
    if (!/^[._-]$/.test(gap)) break;
    first -= 1;
  }
  return words[first]?.start ?? 0;
}

const SIGHT = 60;

function isAnnounced(input: RuleInput, start: number): boolean {
  return endsBefore(mailWords(input), start, SIGHT);
}

function invitations(input: RuleInput): Candidate[] {
  return mailInvitations(input).flatMap((span): Candidate[] => {
    const { refused } = stanceOn(input, span);
    return [
      { rule: 'contact.email', ...span, evidence: refused ? ['likely', 'refused'] : ['likely'] },
    ];
  });
}
