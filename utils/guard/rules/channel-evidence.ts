import type { NameFound } from '../channels/names';
import { namesOf } from '../channels/names';
import type { Evidence } from '../evidence';
import {
  BY_WAY_OF,
  ENGLISH_NAMES,
  KNOWN_BY_INITIALS,
  NO_SIGNAL_WORD,
} from '../lexicons/ordinary-names';
import type { RuleInput } from '../rule';
import { looksDisguised } from '../text/disguise';
import { ownPhraseFinder, phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, spanAt, startsIn } from '../text/span';
import type { Stance } from '../text/stance';
import { wordPattern } from '../text/word-patterns';

const thirdParties = phraseFinder('thirdParties');
const beforeNouns = ownPhraseFinder('beforeNouns');

/** What a channel's name and its sentence say; null where the word is more likely an ordinary one. */
export function channelEvidence(
  found: NameFound,
  stance: Stance,
  input: RuleInput,
): Evidence[] | null {
  if (
    isEnglishWord(found, input) ||
    isRevolution(found, input) ||
    bringsCode(found, input) ||
    isCompound(found, input)
  )
    return null;
  const profiled = isBeforeProfile(found, input);
  if (found.form === 'loose' && !(stance.closely || profiled || isMeant(found, input))) return null;
  return evidenceOf(found, stance, profiled, input);
}

function evidenceOf(
  found: NameFound,
  stance: Stance,
  profiled: boolean,
  input: RuleInput,
): Evidence[] {
  const masked = found.form === 'masked' || looksDisguised(input, found);
  const evidence: Evidence[] = masked ? ['possible', 'disguised'] : ['possible'];
  // Nobody masks a name to decline it.
  if (stance.refused && !masked && !profiled) return [...evidence, 'refused'];
  // … nor to speak of it as an app.
  if (stance.asProduct && !stance.invited && !masked) evidence.push('named otherwise');
  evidence.push(...presence(found, stance, profiled, input));
  return evidence;
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

/** Nobody types an ordinary word in letters that only look like its own. */
function isMeant(found: NameFound, input: RuleInput): boolean {
  return isInitials(found, input) || looksDisguised(input, found);
}

/** "na FB", "on IG": two letters that stand for a channel wherever one is to be met. */
function isInitials(found: NameFound, input: RuleInput): boolean {
  if (found.name === 'signal') return isPlace(found, input) && !isSignalWord(found, input);
  if (found.name === 'strava') return isPlace(found, input) && isCapital(found, input);
  const isShort = found.end - found.start === 2 || found.name === 'whatsapp';
  if (!KNOWN_BY_INITIALS.has(found.name) || !isShort || !isInside(found, input)) return false;
  // "Im TG-Modus"
  return !/^-\p{L}{3}/u.test(input.text.text.slice(found.end, found.end + 4));
}

function isCapital({ start }: Pick<Span, 'start'>, { text }: Pick<RuleInput, 'text'>): boolean {
  return text.text.charAt(start) !== text.folded.charAt(start);
}

/** "na signál", "No signal": the word for a signal, where it is no name with a capital inside a sentence. */
function isSignalWord({ start }: Span, { text, words, context }: RuleInput): boolean {
  if (NO_SIGNAL_WORD.has(context.market)) return false;
  // German has a capital on any noun.
  return (
    !isCapital({ start }, { text }) ||
    (context.market === 'de' && !BY_WAY_OF.has(words[firstFrom(words, start) - 1]?.folded ?? ''))
  );
}

/** What says that one is to be met there. */
function presence(
  found: NameFound,
  stance: Stance,
  profiled: boolean,
  input: RuleInput,
): Evidence[] {
  if (isLabel(found, stance, input)) return ['said to be there'];
  if (profiled || (stance.invited && (stance.closely || !stance.asProduct))) return ['announced'];
  // Of an app that is spoken of as an app, an invitation elsewhere in the sentence says less.
  const there = stance.invited || !stance.asProduct;
  return there && isPlace(found, input) ? ['said to be there'] : [];
}

/** … or of being in it: where a hint says that an app is meant. */
const inside = wordPattern('insides', /(?:^|[\s(])WORDS[\s']$/u);
const place = wordPattern('places', /(?:^|[\s(])WORDS[\s'"]{1,2}$/u);
/** Whether one is met in it or on it. */
export function isInside(span: Span, input: RuleInput): boolean {
  const before = input.text.folded.slice(Math.max(0, span.start - 14), span.start);
  return inside(input.context.market).test(before) || isPlace(span, input);
}

/** Hungarian says so by endings. */
const PLACE_ENDING = /(?:n|ra|re)$/;
const ENDING_APART = /^-(?:[eo]?n|r[ae])(?!\p{L})/u;

/** Whether a preposition of being met somewhere stands before. */
export function isPlace({ start, end }: Span, { text, context }: RuleInput): boolean {
  const before = text.folded.slice(Math.max(0, start - 12), start);
  return (
    place(context.market).test(before) ||
    (context.market === 'hu' &&
      (PLACE_ENDING.test(text.folded.slice(start, end)) ||
        ENDING_APART.test(text.folded.slice(end, end + 4))))
  );
}

const SIGN_OF_A_PROFILE = /^(?:\s\p{L}{1,3})?\s?:\s?\p{L}/u;
const PROFILE =
  /^(?:,?\s"\s?\p{L}|['")]?\s?[:,(]?\s?(?:@|[\p{L}\d]{1,30}[._][\p{L}\d._]{1,30})|['")]?\s?(?:[-=]{1,2}>|[→➜➡⇒➔])\s?["']?[\p{L}\d@])/u;
/** ", channel …", " server …". */
const channel = wordPattern(
  'channelWords',
  /^['")]?[\s,:(-]{1,3}WORDS\p{L}{0,4}\s?[:"'(]{0,2}\s?(?=\S)/u,
);
/** "YT: Mobilko". */
const INITIALS_OF = /^\s?:\s?(?:["']\s?\p{L}|\p{Lu}\p{L}+\s(?:\p{L}{1,3}\s)?["']?\p{Lu})/u;

/** "Facebook: Mobilko Trnava": a name behind a colon, where no app is spoken of. */
function isLabel({ form, end }: NameFound, stance: Stance, { text }: RuleInput): boolean {
  if (form === 'loose' || stance.asProduct || stance.invited) return false;
  return SIGN_OF_A_PROFILE.test(text.folded.slice(end, end + 8));
}

/** "insta: mobilko_sk", "Telegram @mobilko", "YouTube -> Mobilko", "YouTube, channel Mobilko", "YT: Mobilko". */
export function isBeforeProfile({ start, end }: Span, { text, context }: RuleInput): boolean {
  const behind = text.folded.slice(end, end + 64);
  if (PROFILE.test(behind)) return true;
  const called = channel(context.market).exec(behind)?.[0];
  if (called !== undefined && /["']\s?$/.test(called)) return true;
  if (called !== undefined && isCapital({ start: end + called.length }, { text })) return true;
  return (
    /^[A-Z][ .-]?[A-Z]$/.test(text.text.slice(start, end)) &&
    (start === 0 || /[.!?\n]\s?$/.test(text.text.slice(Math.max(0, start - 2), start))) &&
    INITIALS_OF.test(text.text.slice(end, end + 40))
  );
}

/** Whether the sentence speaks of a carrier, a bank or the platform, who call and write by right. */
export function isOfThirdParty(input: RuleInput, span: Span): boolean {
  const sentence = spanAt(input.sentences, span.start) ?? span;
  return startsIn(thirdParties(input), sentence.start, sentence.end);
}
