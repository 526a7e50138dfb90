import type { Account } from '../accounts/accounts';
import { accountsOf } from '../accounts/accounts';
import { addressesOf } from '../addresses/addresses';
import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import type { Evidence } from '../evidence';
import { PAY_LINK } from '../lexicons/link-hosts';
import type { Candidate, Rule, RuleInput } from '../rule';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, spanAt, startsIn } from '../text/span';
import { stanceOn } from '../text/stance';
import { channelEvidence } from './channel-evidence';
import { isRefundWay } from './refund-way';

const payWords = ownPhraseFinder('payWords');
const platformWays = ownPhraseFinder('platformWays');
const round = phraseFinder('roundThePlatform');
const accountPleas = ownPhraseFinder('accountPleas');

/** Means of payment that pass the platform by: accounts, cards, services, wallets, pleas for the buyer's account. */
export const paymentOffPlatform: Rule = (input) => [
  ...accountsOf(input).map((account) => ({
    rule: 'payment.off-platform' as const,
    start: account.start,
    end: account.end,
    evidence: PROOFS[account.proof],
  })),
  ...namesOf(input, 'payment').flatMap((found) => service(found, input)),
  ...accountPleas(input).map((span) => plea(span, input)),
  ...payLinks(input),
];

/** "paypal.me/mobilko": a link to pay by. */
function payLinks(input: RuleInput): Candidate[] {
  return addressesOf(input).flatMap(({ kind, host, path, start, end }): Candidate[] => {
    if (kind !== 'host' || !PAY_LINK.test(host + path)) return [];
    const { refused } = stanceOn(input, { start, end });
    return [
      {
        rule: 'payment.off-platform',
        start,
        end,
        evidence: refused ? ['unmistakable', 'refused'] : ['unmistakable'],
      },
    ];
  });
}

const PROOFS: Readonly<Record<Account['proof'], readonly Evidence[]>> = {
  proven: ['unmistakable'],
  shaped: ['possible', 'announced'],
  named: ['possible', 'announced'],
  possible: ['likely'],
};

function service(found: NameFound, input: RuleInput): Candidate[] {
  const stance = stanceOn(input, found);
  if (!stance.invited && isRefundWay(found, input)) return [];
  const paying = isNear(found, input, 60);
  const evidence = channelEvidence(
    found,
    { ...stance, closely: stance.closely || isNear(found, input, 14) },
    input,
  );
  if (evidence === null) return [];
  if (!stance.invited && paying) evidence.push('announced');
  if (isPlatforms(found, input, stance.invited ? undefined : neighbourhood(found, input)))
    evidence.push('named otherwise');
  return [{ rule: 'payment.off-platform', start: found.start, end: found.end, evidence }];
}

function plea(span: Span, input: RuleInput): Candidate {
  const evidence: Evidence[] = ['likely'];
  const { refused, asProduct, invited } = stanceOn(input, span);
  if (refused) evidence.push('refused');
  // "The bank's app installs without trouble".
  if (asProduct && !invited) evidence.push('named otherwise');
  if (isPlatforms(span, input, neighbourhood(span, input))) evidence.push('named otherwise');
  return { rule: 'payment.off-platform', ...span, evidence };
}

/** What is said of a service in the sentence before holds for it too: "that is the checkout's matter". */
function neighbourhood({ start, end }: Span, { sentences }: RuleInput): Span {
  return { start: start - NEAR, end: spanAt(sentences, start)?.end ?? end };
}

const NEAR = 90;

/** Whether the sentence speaks of the platform's own way, and not of going round it. */
function isPlatforms(
  span: Span,
  input: RuleInput,
  sentence = spanAt(input.sentences, span.start) ?? span,
): boolean {
  const ways = platformWays(input);
  const from = firstFrom(ways, Math.max(sentence.start, span.start - SIGHT));
  for (let index = from; index < ways.length; index += 1) {
    const start = ways[index]?.start ?? Infinity;
    if (start >= Math.min(sentence.end, span.end + SIGHT)) return false;
    if (!endsBefore(round(input), start, REACH_ROUND)) return true;
  }
  return false;
}

/** "outside the platform", "bez čekání na platformu". */
const REACH_ROUND = 8;
/** How far a sentence of no end is looked through. */
const SIGHT = 200;

function isNear(span: Span, input: RuleInput, reach: number): boolean {
  const words = payWords(input);
  return startsIn(words, span.end, span.end + reach) || endsBefore(words, span.start, reach);
}
