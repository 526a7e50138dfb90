import type { Account } from '../accounts/account';
import { accountsOf } from '../accounts/accounts';
import { addressesOf } from '../addresses/addresses';
import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import type { Evidence } from '../evidence';
import { PAY_LINK } from '../lexicons/link-hosts';
import type { Candidate, Rule, RuleInput } from '../rule';
import { secondOpinion } from '../sentences/second-opinion';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, spanAt, startsIn } from '../text/span';
import type { Stance } from '../text/stance';
import { stanceOn } from '../text/stance';
import { wordPattern } from '../text/word-patterns';
import { amountsIn } from './amounts';
import { channelEvidence } from './channel-evidence';
import { clauseAround, isForMe, isPlatforms } from './platform-ways';
import { isRefundWay } from './refund-way';
import { serviceHandles } from './service-handles';

const payWords = ownPhraseFinder('payWords');
const cardWords = phraseFinder('cardWords');
const rests = ownPhraseFinder('rests');
const moneyBack = wordPattern('moneyBack', /WORDS/u);
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
  ...serviceHandles(input).map(({ start, end }) => ({
    rule: 'payment.off-platform' as const,
    start,
    end,
    evidence: ['likely', 'announced'] as const,
  })),
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
  const stance = stanceOnService(found, input);
  if (!stance.invited && isRefundWay(found, input)) return [];
  const isRest = isOfRest(found, input);
  const paying = isRest || isBehindAmount(found, input) || isNear(found, input, 60);
  const evidence = channelEvidence(found, stance, input);
  if (evidence === null) return [];
  if (!stance.invited && paying) evidence.push('announced');
  const around = isRest ? undefined : scopeOf(found, stance.invited, input);
  if (isPlatforms(found, input, around) || isBesideCard(found, input))
    evidence.push('named otherwise');
  return [{ rule: 'payment.off-platform', start: found.start, end: found.end, evidence }];
}

function stanceOnService(found: Span, input: RuleInput): Stance {
  const stance = stanceOn(input, found);
  // "Turn the 38 euros to me by Satispay": no app of the device's.
  if (isBehindAmount(found, input)) return { ...stance, closely: true, asProduct: false };
  return { ...stance, closely: stance.closely || isNear(found, input, 14) };
}

const LISTED = /^(?:, ?| ?\/ ?)$/;

/** "Card, PayPal or the voucher": listed with the card, which the checkout alone takes. */
function isBesideCard({ start }: Span, input: RuleInput): boolean {
  const before = cardWords(input).find(({ end }) => end <= start && start - end <= 3);
  return before !== undefined && LISTED.test(input.text.folded.slice(before.end, start));
}

/** Where a service would be called the platform's: "the platform is slow, send it to me by PayPal" is not. */
function scopeOf(found: Span, invited: boolean, input: RuleInput): Span | undefined {
  const clause = clauseAround(found, input);
  if (isForMe(clause, input)) return clause;
  // "You find MB WAY and cards there": what one chooses from.
  return invited &&
    !startsIn(cardWords(input), found.start - REACH_OF_CARDS, found.end + REACH_OF_CARDS)
    ? undefined
    : neighbourhood(found, input);
}

function plea(span: Span, input: RuleInput): Candidate {
  const evidence: Evidence[] = ['likely'];
  const { refused, asProduct, invited } = stanceOn(input, span);
  if (refused) evidence.push('refused');
  // "The bank's app installs without trouble".
  if (asProduct && !invited) evidence.push('named otherwise');
  const around = isForMe(span, input) ? clauseAround(span, input) : neighbourhood(span, input);
  if (isPlatforms(span, input, around)) evidence.push('named otherwise');
  const found: Candidate = { rule: 'payment.off-platform', ...span, evidence };
  // "Scrape it" may be a voucher or lime.
  const isPhrase = /\P{L}/u.test(input.text.text.slice(span.start, span.end));
  return isPhrase ? found : { ...found, evidence: [...evidence, ...secondOpinion(found, input)] };
}

/** What is said of a service in the sentence before holds for it too: "that is the checkout's matter". */
function neighbourhood({ start, end }: Span, { sentences }: RuleInput): Span {
  return { start: start - NEAR, end: spanAt(sentences, start)?.end ?? end };
}

const NEAR = 90;
const REACH_OF_CARDS = 30;

/** "You paid on the platform. The rest by Bizum", not "Half is refunded as a balance. The rest to PayPal". */
function isOfRest({ start }: Span, input: RuleInput): boolean {
  if (!endsBefore(rests(input), start, REACH_OF_REST)) return false;
  const before = input.text.folded.slice(Math.max(0, start - NEAR), start);
  return !moneyBack(input.context.market).test(before);
}

/** "rest please by". */
const REACH_OF_REST = 12;

/** "38 euros by Satispay": an amount right before a service is as good as a word for paying. */
function isBehindAmount({ start }: Span, input: RuleInput): boolean {
  return endsBefore(amountsIn(input), start, REACH_OF_AMOUNT);
}

const REACH_OF_AMOUNT = 16;

function isNear(span: Span, input: RuleInput, reach: number): boolean {
  const words = payWords(input);
  return startsIn(words, span.end, span.end + reach) || endsBefore(words, span.start, reach);
}
