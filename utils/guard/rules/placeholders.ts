import type { Evidence } from '../evidence';
import { FIELDS_IN_CAPITALS, KEYS } from '../lexicons/template-fields';
import type { Rule, RuleInput } from '../rule';
import { placesOf } from '../text/matches';
import { phraseFinder } from '../text/phrases';
import type { Span } from '../text/span';
import { endsBefore, firstFrom, overlapsAny, spanAt, startsIn } from '../text/span';

const nameFields = phraseFinder('nameFields');
const otherFields = phraseFinder('templateFields');
const pleasToFill = phraseFinder('fillIn');
const titles = phraseFinder('titles');
const fieldTalk = phraseFinder('fieldTalk');
const formatTalk = phraseFinder('formatTalk');

/** Fields whose signs are proof: {name}, {{ order }}, %NAME%, @@NAME@@, ${name}, <<name>>, [[name]], [xx], *|NAME|*, XXXX. */
const SIGNED: readonly (readonly [string, RegExp])[] = [
  ['{', /\{\{?(?!\d{2,9}\})[^{}\n]{1,40}\}\}?/g],
  ['%', /%[a-z][a-z_]{2,30}%/g],
  ['@@', /@@[a-z][a-z_]{1,30}@@/g],
  ['$', /\$\{[a-z_]{3,30}\}/g],
  ['$', /\$[a-z_]{3,30}\$/g],
  ['<<', /<<[^<>\n]{1,40}>>/g],
  ['[[', /\[\[[^[\]\n]{1,40}\]\]/g],
  ['[', /\[(?:x{2,9}|_{2,9}|\?{2,9})\]/g],
  ['*|', /\*\|[a-z][a-z_:]{1,30}\|\*/g],
  ['lorem', /\blorem ipsum\b/g],
  ['xxxx', /(?<![a-z\d])x{4,40}(?![a-z\d])/g],
  ['____', /\b_{4,40}\b/g],
];

/** "XXXXX-XXXXX-XXXXX", "XXXX XXXX XXXX 4417": what a key looks like, and a card of which only the end is shown. */
const MASKED =
  /(?<![a-z\d])(?:(?:x{2,8}|[a-z]{0,2}\d{2,4})[- ]){1,7}(?:x{2,8}|\d{2,4})(?![a-z\d])/g;
/** "Dear XXXX XXXX" is none. */
const FIGURE_OR_DASH = /[\d-]/;

/** "DD.MM.YYYY" in the letters of our languages, or "XX/XX". */
const DATE =
  /\b(?:(?:dd|tt|jj|gg|zz)[./-](?:mm|ll)[./-](?:rrrr|yyyy|aaaa|jjjj|gggg|llll)|(?:eeee|rrrr|yyyy)[./-](?:hh|mm)[./-](?:nn|dd)|xx[./]xx)\b/g;
/** "#NAME", "#NAME_OF_BUYER", "NAME_HERE". */
const HASHED = /(?<![\p{L}\d#&_])(?:#\p{Lu}|\p{Lu}[\p{Lu}]{1,20}_)[\p{Lu}_]{2,30}(?![\p{L}\d#])/gu;
/** "nombre_cliente", "$first_name": joined words in small letters. */
const JOINED = /(?<![\p{L}\d#&_@./-])\$?[a-z]{2,20}(?:_[a-z]{2,20}){1,3}(?![\p{L}\d_@/]|\.\p{L})/gu;
/** "Mrs XXX", "Herr ___", and what stands in quotation marks or brackets in the salutation. */
const BLANK = /(?<![\p{L}\d])(?:x{3,20}|_{2,20}|\.{5,20}|\.{3,4}(?=\s?[,:!]))(?![\p{L}\d])/gu;
const QUOTED = /"\s?[a-z][a-z_' -]{2,40}\s?"(?=\s?[,!;:"])/g;
const ASIDE = /\([a-z][a-z_' ]{1,30}\)/g;
/** A salutation is no longer. */
const LONGEST_SALUTATION = 60;
/** "Mr/Mrs", right before a bracket or behind it. */
const EITHER = /\p{L}{1,10}\.?\/\p{L}{1,10}\.?\s?$/u;
const EITHER_BEHIND = /^\s?\p{L}{1,10}\.?\/\p{L}{1,10}/u;

/** What stands in brackets is a field where a word of it names one: [first_name], <customer name>, (oslovení). */
const BRACKETED = /[[<][a-z][a-z_./ -]{1,40}[\]>]/g;

/** Fields in capitals: [NUMBER], <BRAND>, /NAME/; keys and abbreviations of one word are written so too. */
const CAPITALS = /[[</]\p{Lu}[\p{Lu}_ °º]{2,25}[\]>/]/gu;
/** What people set off by signs is a field where it is called one: __NAME__, _NAME_, ~NAME~, #NAME#. */
const SET_OFF = /(?:__|[~|#_])\p{Lu}[\p{Lu}_]{1,24}\p{Lu}(?:__|[~|#_])/gu;

/** What a template leaves open. */
export const placeholders: Rule = (input) => {
  const { folded, text } = input.text;
  if (!MARK.test(folded)) return [];
  const named = (span: Span): boolean => isField(span, input) || holds(pleasToFill(input), span);
  const masked = fields(folded, MASKED, 'xxxx').filter(({ start, end }) =>
    FIGURE_OR_DASH.test(folded.slice(start, end)),
  );
  return [
    ...SIGNED.flatMap(([sign, pattern]) => fields(folded, pattern, sign)).filter(
      (field) => !overlapsAny(masked, field),
    ),
    ...fields(folded, BRACKETED, '[', '<').filter(
      (field) => isUnderscored(field, folded) || (named(field) && !isKey(field, text)),
    ),
    ...fields(text, CAPITALS, '[', '<', '/').filter((field) =>
      isInCapitals(text.slice(field.start, field.end)),
    ),
    ...fields(text, SET_OFF, '_', '|', '~', '#').filter(named),
    ...fields(text, HASHED, '#', '_').filter(
      (field) =>
        holds(nameFields(input), field) || (text.charAt(field.start) === '#' && named(field)),
    ),
    ...fields(folded, JOINED, '_').filter((field) => holds(nameFields(input), field)),
    ...fields(folded, BLANK, 'xxx', '__', '...').filter(({ start }) =>
      endsBefore(titles(input), start, 2),
    ),
    ...fields(folded.slice(0, LONGEST_SALUTATION), QUOTED, '"').filter((field) =>
      isOnlyFields(field, input),
    ),
    ...fields(folded, ASIDE, '(').filter(
      (field) => isOnlyFields(field, input) && isAddressed(field, input),
    ),
    ...fields(folded, DATE, 'mm', 'll', 'hh', 'xx').filter(
      (date) => !isSpokenOf(date, formatTalk(input), input),
    ),
  ].map((span) => ({
    rule: 'reply.automated',
    ...span,
    evidence: isSpokenOf(span, fieldTalk(input), input) ? TALKED_ABOUT : LEFT_OPEN,
  }));
};

/** No field is without one of these. */
const MARK = /[{%$<[(/_~|#"]|@@|lorem|xxx|\.{3}|(?:mm|ll|hh|xx)[.-]/;
const LEFT_OPEN: readonly Evidence[] = ['unmistakable'];
const TALKED_ABOUT: readonly Evidence[] = ['unmistakable', 'named otherwise'];

/** Where a pattern fits that is in no text without one of the signs. */
function fields(text: string, pattern: RegExp, ...signs: readonly string[]): Span[] {
  if (!signs.some((sign) => text.includes(sign))) return [];
  return placesOf(text, pattern);
}

function holds(words: readonly Span[], { start, end }: Span): boolean {
  return startsIn(words, start, end);
}

function isUnderscored({ start, end }: Span, text: string): boolean {
  return text.slice(start, end).includes('_');
}

/** "{name} is a placeholder", "dates are written DD.MM.YYYY": the sentence speaks of the field as of one. */
function isSpokenOf(field: Span, talk: readonly Span[], { sentences }: RuleInput): boolean {
  return holds(talk, spanAt(sentences, field.start) ?? field);
}

/** "[Enter]": what is pressed. */
function isKey({ start, end }: Span, text: string): boolean {
  return KEYS.has(text.slice(start + 1, end - 1).toUpperCase());
}

/** Whether a word in it names a field. */
function isField(span: Span, input: RuleInput): boolean {
  return holds(nameFields(input), span) || holds(otherFields(input), span);
}

/** Words of fewer letters may stand between those of a field. */
const SHORTEST_WORD = 4;

/** Whether nothing but names of fields, little words and pleas to fill in is inside: "name of the buyer". */
function isOnlyFields(field: Span, input: RuleInput): boolean {
  const isKnown = (word: Span): boolean => isField(word, input) || holds(pleasToFill(input), word);
  const words = input.words.slice(
    firstFrom(input.words, field.start),
    firstFrom(input.words, field.end),
  );
  return (
    words.some(isKnown) &&
    words.every((word) => word.end - word.start < SHORTEST_WORD || isKnown(word))
  );
}

/** Whether a field in round brackets is to be filled in, is beside a choice of titles, or ends the salutation. */
function isAddressed(field: Span, input: RuleInput): boolean {
  const { start, end } = field;
  const { folded } = input.text;
  return (
    holds(pleasToFill(input), field) ||
    EITHER.test(folded.slice(Math.max(0, start - 24), start)) ||
    EITHER_BEHIND.test(folded.slice(end, end + 24)) ||
    (start < LONGEST_SALUTATION &&
      holds(nameFields(input), field) &&
      /^\s?[,!]/.test(folded.slice(end, end + 2)))
  );
}

/** In slashes only what is known for a field: "/USB/" and "/WIFI/" are none. */
function isInCapitals(typed: string): boolean {
  return (
    !KEYS.has(typed.slice(1, -1)) &&
    (!typed.startsWith('/') || FIELDS_IN_CAPITALS.has(typed.slice(1, -1)))
  );
}
