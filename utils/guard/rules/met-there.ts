import type { NameFound } from '../channels/names';
import type { RuleInput } from '../rule';
import type { Span } from '../text/span';
import type { Stance } from '../text/stance';
import { wordPattern } from '../text/word-patterns';

/** Of being in it, which tells where a hint says that an app is meant … */
const inside = wordPattern('insides', /(?:^|[\s(])WORDS[\s']$/u);
/** … and of being met on it. */
const place = wordPattern('places', /(?:^|[\s(])WORDS[\s'"]{1,2}$/u);

/** Whether one is met in it or on it. */
export function isInside(span: Span, input: RuleInput): boolean {
  const before = input.text.folded.slice(Math.max(0, span.start - 14), span.start);
  return inside(input.context.market).test(before) || isPlace(span, input);
}

/** Hungarian says so by endings. */
const PLACE_ENDING = /(?:n|ra|re)$/;
const ENDING_APART = /^-(?:[eo]?n|r[ae]|oldal\p{L}{0,4}(?:n|ra))(?!\p{L})/u;

/** Whether a preposition of being met somewhere stands before. */
export function isPlace({ start, end }: Span, { text, context }: RuleInput): boolean {
  const before = text.folded.slice(Math.max(0, start - 12), start);
  return (
    place(context.market).test(before) ||
    (context.market === 'hu' &&
      (PLACE_ENDING.test(text.folded.slice(start, end)) ||
        ENDING_APART.test(text.folded.slice(end, end + 14))))
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
export function isLabel({ form, end }: NameFound, stance: Stance, { text }: RuleInput): boolean {
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

const ARTICLE = /(?:^|\s)(?:the|le|el|il|lo|o)[\s'"]{1,2}$/;

/** Whether an article stands right before, as it does before goods: "the Messenger". */
export function isBehindArticle({ start }: Span, { text }: RuleInput): boolean {
  return ARTICLE.test(text.folded.slice(Math.max(0, start - 8), start));
}

/** Whether a capital stands there. */
export function isCapital(
  { start }: Pick<Span, 'start'>,
  { text }: Pick<RuleInput, 'text'>,
): boolean {
  return text.text.charAt(start) !== text.folded.charAt(start);
}
