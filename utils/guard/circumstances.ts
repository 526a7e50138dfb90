import { askedAbout } from './asked-about';
import { channelOf } from './asked-things';
import type { Evidence } from './evidence';
import { secondOpinion } from './sentences/second-opinion';
import type { Candidate, RuleInput } from './rule';
import { channelsIn } from './rules/channels-in';
import { isOfThirdParty } from './rules/third-parties';
import { quotationsIn } from './text/quotations';
import { rememberedLast } from './text/remembered';
import type { Span } from './text/span';
import { firstFrom, spanAt, startsIn } from './text/span';
import { ownPhraseFinder } from './text/phrases';

/** Rules whose words may as well be those on a mug or in a menu. */
const SAID: ReadonlySet<string> = new Set([
  'contact.email',
  'contact.phone',
  'contact.messenger',
  'contact.social',
  'marketing.promotion',
  'reply.automated',
  'reply.discourteous',
]);
/** What leads somewhere does so wherever it stands. */
const LEADS = /[@\d_]|\p{L}\.\p{L}/u;
/** An offer is made by what it costs and by codes, not by the year of a poster. */
const LEADS_TO_MORE = /[@_%€£]|\p{L}\d|\p{L}\.\p{L}/u;

/** What speaks against a candidate by where it stands and by what the buyer asked, whichever rule it is of. */
export function circumstancesOf(candidate: Candidate, input: RuleInput): Evidence[] {
  if (!SAID.has(candidate.rule)) return [];
  const pattern = candidate.rule === 'marketing.promotion' ? LEADS_TO_MORE : LEADS;
  const leads = pattern.test(input.text.text.slice(candidate.start, candidate.end));
  const found: Evidence[] = [];
  if (!leads && (isPrinted(candidate, input) || isTitle(candidate, input))) found.push('printed');
  if (!leads && isInMenu(candidate, input)) found.push('in a menu');
  // "The courier rings before, he has your number."
  if (candidate.broad === true && candidate.rule === 'contact.phone')
    if (isOfThirdParty(input, candidate)) found.push('named otherwise');
  const asked = askedAbout(candidate, input);
  found.push(...namedFor(candidate, input));
  return asked === null ? found : [...found, asked];
}

/** Many messages and calls: one is what the seller would send. */
const CONTENTS =
  /^(?:messages|mensajes|mensagens|messaggi|mesajel?e?|nachrichten|anrufen?|spravy|zpravy|wiadomosci|poruke|sporocila|appels|calls|llamadas|chamadas|chiamate|apeluri|hovor(?:y|och|ech)|poziv[ia]|pozivima|klicih?|rozmow(?:y|ach))$/;
const LONGEST_CONTENTS = 32;
const NUMBER = /\d[\d\s/-]{5}/;
/** How far a sentence of no end is looked through. */
const SIGHT = 200;

/** What a name as its maker writes it is there for, where nothing near says that one is met there. */
function namedFor(candidate: Candidate, input: RuleInput): Evidence[] {
  const { broad, evidence, start } = candidate;
  if (broad === true || evidence[0] !== 'possible' || evidence.includes('disguised')) return [];
  const names = channelsIn(input);
  const plain = names.find((found) => found.start === start && found.form === 'proper');
  if (plain === undefined) return [];
  if (evidence.length === 1) return secondOpinion(candidate, input);
  const sentence = spanAt(input.sentences, start) ?? candidate;
  const text = input.text.folded.slice(
    Math.max(sentence.start, start - SIGHT),
    Math.min(sentence.end, start + SIGHT),
  );
  // Goods send text messages too, to a number that is set in them.
  if (plain.name === 'sms' && !NUMBER.test(text)) return secondOpinion(candidate, input);
  if (LEADS.test(text)) return [];
  const first = names.find((found) => found.start >= sentence.start) ?? candidate;
  const before = input.text.folded.slice(
    Math.max(sentence.start, first.start - LONGEST_CONTENTS),
    first.start,
  );
  const words = before.trim().split(' ').slice(-2);
  return words.some((word) => CONTENTS.test(word)) ? ['its contents'] : [];
}

const quotations = rememberedLast(({ text }: RuleInput) => {
  const all = quotationsIn(text.text);
  return { all, length: all.reduce((sum, { start, end }) => sum + end - start, 0) };
});

/** A draft that is nearly all in quotation marks says so itself. */
const MOST_QUOTED = 0.7;
/** How much of a sentence has to stand in them; what advertises is short where it is a title or on a plate. */
const LEAST_QUOTED = 0.3;
const LEAST_QUOTED_OFFER = 0.1;

function leastQuoted({ rule }: Candidate): number {
  return rule === 'marketing.promotion' ? LEAST_QUOTED_OFFER : LEAST_QUOTED;
}
/** The quotation marks, and a blank within each. */
const MARKS = 4;

/** "It says 'Do not reply, I'm out of office'": words in quotation marks, in a draft that says more than them. */
function isPrinted(candidate: Candidate, input: RuleInput): boolean {
  const { all, length } = quotations(input);
  if (length === 0 || length > MOST_QUOTED * input.text.text.length) return false;
  const { start, end } = candidate;
  if (candidate.broad === true)
    return quotedOf(candidate, all) >= leastQuoted(candidate) * (end - start);
  const whole = spanAt(all, start);
  // A field of a template has the marks for its own.
  if (whole === null || whole.start === start || whole.end < end) return false;
  const isAlone = whole.end - whole.start <= end - start + MARKS;
  return !isAlone || channelOf(candidate, input) === undefined;
}

const titledThings = ownPhraseFinder('titledThings');
const CALLS = /^\s?[,!]/;

/** "The Idiot is a paperback": a word with a capital in a sentence on books, games or prints, which calls nobody so. */
function isTitle({ rule, broad, start, end }: Candidate, input: RuleInput): boolean {
  if (rule !== 'reply.discourteous' || broad === true) return false;
  const { text, folded } = input.text;
  if (text.charAt(start) === folded.charAt(start) || CALLS.test(text.slice(end, end + 2)))
    return false;
  const sentence = spanAt(input.sentences, start) ?? { start, end };
  return startsIn(titledThings(input), sentence.start, sentence.end);
}

/** How many signs of a sentence stand in quotations, one of which may have begun before it. */
function quotedOf({ start, end }: Span, all: readonly Span[]): number {
  let sum = 0;
  for (let index = Math.max(0, firstFrom(all, start) - 1); index < all.length; index += 1) {
    const one = all[index];
    if (one === undefined || one.start >= end) break;
    sum += Math.max(0, Math.min(one.end, end) - Math.max(one.start, start));
  }
  return sum;
}

const STEP_BEFORE = /\p{L}\s?>\s$/u;
const STEP_BEHIND = /^\s>\s\p{L}/u;
const STEPS = /\p{L}\s>\s\p{L}/u;

/** "Settings › Mail › Automatic reply". */
function isInMenu(candidate: Candidate, input: RuleInput): boolean {
  const { rule, start, end, evidence, broad } = candidate;
  if (evidence.includes('announced')) return false;
  const { text } = input;
  if (rule === 'contact.email' && isTypedInMenu(candidate, input)) return true;
  if (STEP_BEFORE.test(text.text.slice(Math.max(0, start - 4), start))) return true;
  if (STEP_BEHIND.test(text.text.slice(end, end + 4))) return true;
  const mayHold = broad !== true || rule === 'reply.automated' || rule === 'contact.email';
  return mayHold && STEPS.test(text.text.slice(start, end));
}

const inMenus = ownPhraseFinder('inMenus');

/** "In the menu you type in your e-mail address". */
function isTypedInMenu(span: Span, input: RuleInput): boolean {
  const { start, end } = spanAt(input.sentences, span.start) ?? span;
  return startsIn(inMenus(input), start, end);
}
