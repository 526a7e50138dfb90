import type { DigitRun } from '../phones/digit-run';
import { digitRunsOf } from '../phones/digit-runs';
import { isAmount, isDeviceOrGoods } from '../phones/other-numbers';
import type { RuleInput } from '../rule';
import { firstFrom } from '../text/span';
import { ownWordSet } from '../text/word-sets';
import type { Word } from '../text/words';
import { madeOfVocabularies } from '../vocabulary';
import type { Account } from './account';
import { ibanFit, isIbanCountry, lengthOf } from './iban';

/** Between the parts that an account is told in: words and little signs, and the letters of a bank. */
const BETWEEN = /^[\p{L}\s,;:.-]{0,24}$/u;
/** What parts the two letters of a country, and those from the figures. */
const LETTERS_APART = /^[\s.,;:-]{0,3}$/;
/** So many figures of an account may be letters of its bank, or left out … */
const MOST_MISSING = 4;
/** … and so many too many. */
const MOST_MORE = 2;
/** Shorter ones are numbers of something else behind two letters. */
const SHORTEST = 14;
const MOST_PARTS = 12;

/** "D E neun drei, 8323 6405 …", "ha er pedeset šest, pa 94580730 …": accounts whose country is spelled or called by its letters. */
export function saidIbans(input: RuleInput): Account[] {
  const runs = digitRunsOf(input);
  if (runs.reduce((all, { digits }) => all + digits.length, 0) < SHORTEST) return [];
  const found: Account[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.start < (found.at(-1)?.end ?? 0)) continue;
    const country = countryBefore(run, input);
    const account = country === null ? null : accountFrom(runs, index, country, input);
    if (account !== null) found.push(account);
  }
  return found;
}

/** The letters of a country that are told, where they begin, and the group of a run that follows them. */
interface Country {
  readonly code: string;
  readonly start: number;
  readonly group: number;
}

/** The country before a run; its second letter may have been read as the run's first figure: "E S I 5 6". */
function countryBefore(run: DigitRun, input: RuleInput): Country | null {
  for (const group of [0, 1]) {
    const at = run.groups[group];
    if (at === undefined || (group === 1 && run.groups[0]?.bare !== true)) return null;
    const found = lettersBefore(at.start, at.form === 'words' || at.form === 'counted', input);
    if (found !== null) return { ...found, group };
  }
  return null;
}

function lettersBefore(
  end: number,
  isSaid: boolean,
  input: RuleInput,
): Pick<Country, 'code' | 'start'> | null {
  const { words, text } = input;
  const next = firstFrom(words, end);
  const [first, second] = [words[next - 2], words[next - 1]];
  if (second === undefined) return null;
  const names = letterNames(input.context.market);
  // Most words are no letters.
  if (second.folded.length > 2 && !names.has(second.folded)) return null;
  if (!LETTERS_APART.test(text.text.slice(second.end, end))) return null;
  const whole = isSaid && second.folded.length === 2 ? second.folded : names.get(second.folded);
  if (isCountry(whole)) return { code: whole.toUpperCase(), start: second.start };
  if (first === undefined || !LETTERS_APART.test(text.text.slice(first.end, second.start)))
    return null;
  // In small letters they are words of one letter.
  const letter = ({ folded, start }: Word): string =>
    folded.length > 1
      ? (names.get(folded) ?? '')
      : text.text.charAt(start) === folded
        ? ''
        : folded;
  const code = letter(first) + letter(second);
  return isCountry(code) ? { code: code.toUpperCase(), start: first.start } : null;
}

function isCountry(code: string | undefined): code is string {
  return code?.length === 2 && isIbanCountry(code.toUpperCase());
}

/** What a market's letters are called, and the letter: "es ká" is SK. */
const letterNames = madeOfVocabularies(
  (market): ReadonlyMap<string, string> =>
    new Map(
      Array.from(ownWordSet('letterNames', market), (entry): [string, string] => {
        const [name = '', letter = ''] = entry.split(' ');
        return [name, letter];
      }),
    ),
);

/** A barcode, a device's number, or so many grams are no part of an account. */
function isOther(run: DigitRun, input: RuleInput): boolean {
  return isDeviceOrGoods(run.digits) || isAmount(run, input);
}

/** The account whose figures begin behind the letters; null where they are too few. */
function accountFrom(
  runs: readonly DigitRun[],
  first: number,
  { code, start, group }: Country,
  input: RuleInput,
): Account | null {
  const wanted = lengthOf(code) - 2;
  const most = wanted + MOST_MORE;
  let digits = '';
  let end = start;
  for (const [index, run] of runs.slice(first, first + MOST_PARTS).entries()) {
    if (digits.length >= wanted) break;
    if (index > 0 && !BETWEEN.test(input.text.text.slice(end, run.start))) break;
    if (isOther(run, input)) break;
    for (const part of run.groups.slice(index === 0 ? group : 0)) {
      if (digits.length >= wanted || digits.length + part.digits.length > most) break;
      digits += part.digits;
      ({ end } = part);
    }
  }
  if (digits.length < Math.max(SHORTEST, wanted - MOST_MISSING)) return null;
  return { start, end, proof: ibanFit(code + digits) === 'valid' ? 'proven' : 'shaped' };
}
