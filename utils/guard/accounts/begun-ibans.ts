import type { RuleInput } from '../rule';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import { startsIn } from '../text/span';
import type { Account } from './account';
import { isIbanCountry } from './iban';

const accountWords = phraseFinder('accountWords');
const payWords = ownPhraseFinder('payWords');
const rests = ownPhraseFinder('rests');

/** A country's letters, two check digits and some more, fewer than any account has. */
const BEGUN = /(?<![\p{L}\d])([A-Z])( ?)([A-Z]) ?\d ?\d(?: ?\d){0,9}(?! ?\d|\p{L})/gu;
const SIGHT = 60;
const REACH_OF_REST = 24;

/** "SK31 and the rest tomorrow", "H R 6 2 and so on": where money is spoken of. */
export function begunIbans(input: RuleInput): Account[] {
  return Array.from(input.text.text.matchAll(BEGUN)).flatMap((match): Account[] => {
    const [written, first = '', gap, second = ''] = match;
    const [start, end] = [match.index, match.index + written.length];
    if (!isIbanCountry(first + second)) return [];
    if (gap === '' && !startsIn(rests(input), end, end + REACH_OF_REST)) return [];
    const isOfMoney = [accountWords, payWords].some((finder) =>
      startsIn(finder(input), start - SIGHT, end + SIGHT),
    );
    return isOfMoney ? [{ start, end, proof: 'possible' }] : [];
  });
}
