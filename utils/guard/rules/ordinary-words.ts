import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import { BY_WAY_OF, ENGLISH_NAMES, NO_SIGNAL_WORD } from '../lexicons/ordinary-names';
import type { RuleInput } from '../rule';
import { ownPhraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom } from '../text/span';
import { wordPattern } from '../text/word-patterns';
import { isBehindArticle, isCapital } from './met-there';

const beforeNouns = ownPhraseFinder('beforeNouns');

/** Whether a channel's name more likely means something else, by itself or by what stands beside it. */
export function isOrdinaryWord(found: NameFound, input: RuleInput): boolean {
  return (
    isEnglishWord(found, input) ||
    isRevolution(found, input) ||
    bringsCode(found, input) ||
    isCompound(found, input) ||
    isGoods(found, input) ||
    isTime(found, input)
  );
}

/** "5ms": so many milliseconds. */
function isTime({ start, end }: NameFound, { text }: RuleInput): boolean {
  return /^\dms$/.test(text.text.slice(start, end));
}

/** "Le Signal Extender": behind an article and before another name, it is the beginning of one. */
function isGoods(found: NameFound, input: RuleInput): boolean {
  if (found.name !== 'signal' || !isBehindArticle(found, input)) return false;
  return /^ \p{Lu}/u.test(input.text.text.slice(found.end, found.end + 2));
}

/** The code stands before the message that it comes by … */
const codeBefore = wordPattern('sentCodes', /(?:^|[^\p{L}])WORDS[^.!?]{0,24}$/u);

/** … or behind it, where Hungarian says how it came. */
const codeBehind = wordPattern('receivedCodes', /^(?:-\p{L}{1,4})?\sWORDS/u);

/** "The code you get by SMS": a message that nobody answers. */
function bringsCode({ name, start, end }: NameFound, { text, context }: RuleInput): boolean {
  return (
    name === 'sms' &&
    (codeBefore(context.market).test(text.folded.slice(Math.max(0, start - 36), start)) ||
      codeBehind(context.market).test(text.folded.slice(end, end + 24)))
  );
}

/** "The discord between the two", "the threads of the bolt". */
function isEnglishWord({ name, form, start }: NameFound, input: RuleInput): boolean {
  return (
    ENGLISH_NAMES.has(name) &&
    form === 'proper' &&
    !isCapital({ start }, input) &&
    endsBefore(beforeNouns(input), start, 1)
  );
}

/** "Skype-pal", "WhatsApp-hívás": a name by itself with a hyphen behind it, which masks nothing. */
function isCompound({ form, start }: NameFound, input: RuleInput): boolean {
  return (
    form === 'masked' &&
    [...namesOf(input, 'messenger'), ...namesOf(input, 'network')].some(
      (other) =>
        other.start === start &&
        other.form === 'proper' &&
        input.text.text.charAt(other.end) === '-',
    )
  );
}

/** "11 000 revolutions": Revolut with an ending, in more than one language. */
function isRevolution({ name, start, end }: NameFound, { text }: RuleInput): boolean {
  return name === 'revolut' && text.folded.slice(start, end).startsWith('revolution');
}

/** "na signál", "No signal": the word for a signal, where it is no name with a capital inside a sentence. */
export function isSignalWord({ start }: Span, { text, words, context }: RuleInput): boolean {
  if (NO_SIGNAL_WORD.has(context.market)) return false;
  // German has a capital on any noun.
  return (
    !isCapital({ start }, { text }) ||
    (context.market === 'de' && !BY_WAY_OF.has(words[firstFrom(words, start) - 1]?.folded ?? ''))
  );
}
