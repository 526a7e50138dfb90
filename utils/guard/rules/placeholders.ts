import type { Evidence } from '../evidence';
import { FIELD_TALK, TEMPLATE_FIELDS } from '../lexicons/template-fields';
import { foldPhrase } from '../normalise/fold';
import type { Rule, RuleInput } from '../rule';
import type { Span } from '../text/span';
import { spanAt, startsIn } from '../text/span';

/** Fields whose signs are proof: {name}, {{ order }}, %NAME%, ${name}, <<name>>, [[name]], *|NAME|*, __NAME__, XXXX. */
const SIGNED: readonly RegExp[] = [
  /\{\{?[^{}\n]{1,40}\}\}?/g,
  /%[a-z][a-z_]{2,30}%/g,
  /\$\{[a-z_]{3,30}\}/g,
  /\$[a-z_]{3,30}\$/g,
  /<<[^<>\n]{1,40}>>/g,
  /\[\[[^[\]\n]{1,40}\]\]/g,
  /\*\|[a-z][a-z_:]{1,30}\|\*/g,
  /\b(?:lorem ipsum|x{4,40}|_{4,40})\b/g,
];

/** What stands in brackets is a field where a word of it names one: [first_name], <customer name>, (oslovení). */
const BRACKETED = /[[<(]([a-z][a-z_. -]{1,40})[\])>]/g;

/** Fields in capitals: [NUMBER], <BRAND>, /NAME/; keys and abbreviations of one word are written so too. */
const CAPITALS = /[[</](\p{Lu}[\p{Lu}_ ]{2,25})[\]>/]/gu;
/** What people set off by signs is a field where it is called one: __NAME__, ~NAME~, #NAME#. */
const SET_OFF = /(?:__|[~|#])(\p{Lu}[\p{Lu}_]{1,24}\p{Lu})(?:__|[~|#])/gu;
const KEYS: ReadonlySet<string> = new Set(
  'OK ESC ALT CTRL ENTER SHIFT TAB HOME END MENU FN DEL PDF USB ON OFF POWER RESET START STOP MODE'.split(
    ' ',
  ),
);

/** What a template leaves open. */
export const placeholders: Rule = (input) => {
  const { text } = input;
  if (!MARK.test(text.folded)) return [];
  const found = [
    ...SIGNED.flatMap((pattern) => fields(text.folded, pattern)),
    ...fields(text.folded, BRACKETED, isFieldName),
    ...fields(text.text, CAPITALS, isField),
    ...fields(text.text, SET_OFF, (inside) => namesField(foldPhrase(inside))),
  ];
  if (found.length === 0) return [];
  const talk = input.words.filter(({ folded }) =>
    FIELD_TALK.some((stem) => folded.startsWith(stem)),
  );
  return found.map((span) => ({
    rule: 'reply.automated',
    ...span,
    evidence: isTalkedAbout(span, talk, input) ? TALKED_ABOUT : LEFT_OPEN,
  }));
};

/** No field is without one of these. */
const MARK = /[{%$<[(/_~|#]|lorem|xxxx/;
const LEFT_OPEN: readonly Evidence[] = ['unmistakable'];
const TALKED_ABOUT: readonly Evidence[] = ['unmistakable', 'named otherwise'];

/** "{name} is a placeholder": the sentence speaks of the field as of one. */
function isTalkedAbout(field: Span, talk: readonly Span[], { sentences }: RuleInput): boolean {
  const sentence = spanAt(sentences, field.start) ?? field;
  return startsIn(talk, sentence.start, sentence.end);
}

function fields(
  text: string,
  pattern: RegExp,
  accepts: (inside: string, whole: string) => boolean = () => true,
): Span[] {
  return Array.from(text.matchAll(pattern))
    .filter(([whole, inside = '']) => accepts(inside, whole))
    .map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

/** "(name)" is an aside in prose unless it is the field alone; in square or angle brackets any word of it tells. */
function isFieldName(inside: string, whole: string): boolean {
  if (whole.startsWith('(')) return /^oslovenie?$/.test(inside);
  return inside.includes('_') || namesField(inside);
}

function namesField(inside: string): boolean {
  return inside.split(/[_. -]/).some((name) => TEMPLATE_FIELDS.has(name));
}

/** In slashes only what is known for a field: "/USB/" and "/WIFI/" are none. */
function isField(inside: string, whole: string): boolean {
  if (KEYS.has(inside)) return false;
  return (
    !whole.startsWith('/') ||
    /^(?:NAZIV|NAME|NOME|NOMBRE|NOM|IME|MENO|JMENO|NUME|IMIE)$/.test(inside)
  );
}
