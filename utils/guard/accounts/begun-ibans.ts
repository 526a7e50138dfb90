import type { RuleInput } from '../rule';
import { matchesOf, spanOf } from '../text/matches';
import type { PhraseFinder } from '../text/phrases';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import { startsIn } from '../text/span';
import type { Account } from './account';
import { isIbanCountry } from './iban';

const accountWords = phraseFinder('accountWords');
const payWords = ownPhraseFinder('payWords');
const rests = ownPhraseFinder('rests');

/** A country's letters, two check digits and some more, fewer than any account has. */
const BEGUN = /(?<![\p{L}\d])([A-Z])( ?)([A-Z]) ?\d ?\d(?: ?\d){0,9}(?! ?\d|\p{L})/gu;
/** A firm's number for its taxes begins with its country too. */
const SHORTEST_VAT = 10;
const SIGHT = 60;
const REACH_OF_REST = 24;

/** "SK31 and the rest tomorrow", "H R 6 2 and so on": where money is spoken of. */
export function begunIbans(input: RuleInput): Account[] {
  return matchesOf(input.text.text, BEGUN).flatMap((match): Account[] => {
    const [written, first = '', gap, second = ''] = match;
    const { start, end } = spanOf(match);
    if (!isIbanCountry(first + second)) return [];
    const isNear = (finder: PhraseFinder): boolean =>
      startsIn(finder(input), start - SIGHT, end + SIGHT);
    const isBegun = gap !== '' || startsIn(rests(input), end, end + REACH_OF_REST);
    const isOfMoney =
      (isBegun && isNear(payWords)) ||
      ((isBegun || written.length < SHORTEST_VAT) && isNear(accountWords));
    return isOfMoney ? [{ start, end, proof: 'possible' }] : [];
  });
}
