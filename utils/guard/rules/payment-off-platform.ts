import { accountsOf } from '../accounts/accounts';
import type { Account } from '../accounts/accounts';
import type { Evidence } from '../evidence';
import { PAYMENT_SERVICES } from '../lexicons/channel-names';
import { ACCOUNT_PLEAS, PAY_WORDS, PLATFORM_WAYS } from '../lexicons/payments';
import type { Candidate, Rule, RuleInput } from '../rule';
import { nameFinder } from '../text/names';
import type { NameFound } from '../text/names';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { spanAt } from '../text/span';
import { stanceOn } from '../text/stance';
import { channelEvidence } from './channel-evidence';

const services = nameFinder(PAYMENT_SERVICES);
const payWords = ownPhraseFinder(PAY_WORDS);
const platformWays = ownPhraseFinder(PLATFORM_WAYS);
const accountPleas = ownPhraseFinder(ACCOUNT_PLEAS);

/** Means of payment that pass the platform by: accounts, cards, services, wallets, pleas for the buyer's account. */
export const paymentOffPlatform: Rule = (input) => [
  ...accountsOf(input).map((account) => ({
    rule: 'payment.off-platform' as const,
    start: account.start,
    end: account.end,
    evidence: PROOFS[account.proof],
  })),
  ...services(input).flatMap((found) => service(found, input)),
  ...accountPleas(input.context.market)(input.words, input.text).map((span) => plea(span, input)),
];

const PROOFS: Readonly<Record<Account['proof'], readonly Evidence[]>> = {
  proven: ['unmistakable'],
  named: ['possible', 'announced'],
  possible: ['likely'],
};

function service(found: NameFound, input: RuleInput): Candidate[] {
  const stance = stanceOn(input, found);
  const paying = isNear(payWords, found, input, 60);
  const evidence = channelEvidence(
    found,
    { ...stance, closely: stance.closely || isNear(payWords, found, input, 14) },
    input,
  );
  if (evidence === null) return [];
  if (!stance.invited && paying) evidence.push('announced');
  if (isPlatforms(found, input)) evidence.push('named otherwise');
  return [{ rule: 'payment.off-platform', start: found.start, end: found.end, evidence }];
}

function plea(span: Span, input: RuleInput): Candidate {
  const evidence: Evidence[] = ['likely'];
  if (stanceOn(input, span).refused) evidence.push('refused');
  if (isPlatforms(span, input)) evidence.push('named otherwise');
  return { rule: 'payment.off-platform', ...span, evidence };
}

/** Whether the sentence speaks of the platform's own way, and not of going round it. */
function isPlatforms(span: Span, input: RuleInput): boolean {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return platformWays(input.context.market)(input.words, input.text).some(
    ({ start }) =>
      start >= sentence.start &&
      start < sentence.end &&
      !OUTSIDE.test(input.text.folded.slice(Math.max(0, start - 16), start)),
  );
}

/** "outside the", right before the platform's name. */
const OUTSIDE =
  /(?:mimo|okrem|bez|obist|izven|zunaj|izvan|mimo te|poza|fora d|fora da|fuera|aus+erhalb|an der|outside|bypass|around|off|kivul|nelkul|afara|fara|fuori|senza|hors|sans|vorbei)[a-z ]{0,8}$/;

function isNear(finder: typeof payWords, span: Span, input: RuleInput, reach: number): boolean {
  return finder(input.context.market)(input.words, input.text).some(
    (word) => Math.abs(word.start - span.end) <= reach || Math.abs(span.start - word.end) <= reach,
  );
}
