import { accountsOf } from '../accounts/accounts';
import type { Address } from '../addresses/address';
import { addressesOf } from '../addresses/addresses';
import { isAllowedHost } from '../addresses/allowed';
import type { DigitRun } from '../phones/digit-run';
import { partsOf, PHONE_LENGTH, runOf } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { isInternational } from '../phones/numbering';
import { isDeviceOrGoods, isPlaceOrMonth } from '../phones/other-numbers';
import { phoneEvidence } from '../phones/phone-evidence';
import type { Candidate, Rule, RuleInput } from '../rule';
import type { Span } from '../text/span';
import { covers, overlapsAny, spanAt } from '../text/span';
import { callPleas } from './call-pleas';
import { scatteredNumbers } from './scattered-number';
import { strungNumbers } from './strung-number';
import { sunderedNumbers } from './sundered-number';

/** Phone numbers in figures, words and both; pleas to call or to give a number. */
export const contactPhone: Rule = (input) => {
  const addresses = addressesOf(input);
  const accounts = accountsOf(input).filter(({ proof }) => proof !== 'named');
  const links = addresses.filter(
    ({ kind, host, path }) => kind === 'host' && path !== '' && isAllowedHost(host, input.context),
  );
  const numbers = digitRunsOf(input)
    .filter(({ digits }) => digits.length >= PHONE_LENGTH.shortest)
    .flatMap((run) => partsOf(run, input.context.market))
    .filter(
      (run) => !isInAddress(run, addresses) && !isLinked(run, links) && !overlapsAny(accounts, run),
    )
    .flatMap((run) => numberIn(run, input));
  return [
    ...numbers,
    ...scatteredNumbers(input),
    ...[...strungNumbers(input), ...sunderedNumbers(input)].filter(
      (span) => !overlapsAny(accounts, span),
    ),
    ...callPleas(input).map((plea) => ({ ...plea, rule: 'contact.phone' as const })),
  ];
};

/** "six.one.nine" is one too, of which the number is no part. */
function isInAddress(run: DigitRun, addresses: readonly Span[]): boolean {
  const address = spanAt(addresses, run.start);
  return address !== null && !covers(run, address);
}

/** "…/track/80712394415, the number is 80712394415": a carrier's, to whose page the same draft links. */
function isLinked({ digits }: DigitRun, links: readonly Address[]): boolean {
  return links.some(({ path }) => path.includes(digits));
}

/** The run as a number, or without its last group: a number that a quantity or a time follows. */
function numberIn(run: DigitRun, input: RuleInput): Candidate[] {
  if (run.digits.length < PHONE_LENGTH.shortest) return [];
  if (isPlaceOrMonth(input.text.text.slice(run.start, run.end))) return [];
  // Without its last group an IMEI would be a number of nothing.
  if (!run.plus && !run.digits.startsWith('00') && isDeviceOrGoods(run.digits)) return [];
  if (!isTooLong(run)) {
    const evidence = phoneEvidence(run, input);
    if (evidence.length > 0)
      return [{ rule: 'contact.phone', start: signBefore(run, input), end: run.end, evidence }];
  }
  const rest = run.groups[0]?.form === 'leet' ? run.groups.slice(1) : run.groups.slice(0, -1);
  const shorter = run.groups.length > MOST_GROUPS ? null : runOf(rest, run.plus);
  return shorter === null ? [] : numberIn(shorter, input);
}

const PLUS = /\+[\s(]{0,3}$/;

/** Where a number begins with the plus before it. */
function signBefore({ start }: DigitRun, { text }: RuleInput): number {
  return start - (PLUS.exec(text.text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}

/** More groups than a number spelled digit by digit has: a table of figures. */
const MOST_GROUPS = 24;

function isTooLong({ digits, plus }: DigitRun): boolean {
  return (
    digits.length > PHONE_LENGTH.longest || (plus && !isInternational(digits.replace(/^00/, '')))
  );
}
