import { askedAbout } from './asked-about';
import { channelOf } from './asked-things';
import type { Evidence } from './evidence';
import type { Candidate, RuleInput } from './rule';
import { quotationsIn } from './text/quotations';
import { rememberedLast } from './text/remembered';
import type { Span } from './text/span';
import { covers, overlap } from './text/span';

/** Rules whose words may as well be those on a mug or in a menu. */
const SAID: ReadonlySet<string> = new Set([
  'contact.email',
  'contact.phone',
  'contact.messenger',
  'contact.social',
  'reply.automated',
]);
/** What leads somewhere does so wherever it stands. */
const LEADS = /[@\d_]|\p{L}\.\p{L}/u;

/** What speaks against a candidate by where it stands and by what the buyer asked, whichever rule it is of. */
export function circumstancesOf(candidate: Candidate, input: RuleInput): Evidence[] {
  if (!SAID.has(candidate.rule)) return [];
  const leads = LEADS.test(input.text.text.slice(candidate.start, candidate.end));
  const found: Evidence[] = [];
  if (!leads && isPrinted(candidate, input)) found.push('printed');
  if (!leads && isInMenu(candidate, input)) found.push('in a menu');
  const asked = askedAbout(candidate, input);
  return asked === null ? found : [...found, asked];
}

const quotations = rememberedLast(({ text }: RuleInput) => quotationsIn(text.text));

/** A draft that is nearly all in quotation marks says so itself. */
const MOST_QUOTED = 0.7;
/** How much of a sentence has to stand in them. */
const LEAST_QUOTED = 0.4;
/** The quotation marks, and a blank within each. */
const MARKS = 4;

/** "It says 'Do not reply, I'm out of office'": words in quotation marks, in a draft that says more than them. */
function isPrinted(candidate: Candidate, input: RuleInput): boolean {
  const all = quotations(input);
  if (shared(all, { start: 0, end: Infinity }) > MOST_QUOTED * input.text.text.length) return false;
  const { start, end } = candidate;
  if (candidate.broad === true) return shared(all, candidate) >= LEAST_QUOTED * (end - start);
  const whole = all.find((one) => covers(one, candidate));
  // A field of a template has the marks for its own.
  if (whole === undefined || whole.start === start) return false;
  const isAlone = whole.end - whole.start <= end - start + MARKS;
  return !isAlone || channelOf(candidate, input) === undefined;
}

/** How many signs of a span stand in the quotations. */
function shared(all: readonly Span[], span: Span): number {
  return all
    .filter((one) => overlap(one, span))
    .reduce(
      (sum, { start, end }) => sum + Math.min(end, span.end) - Math.max(start, span.start),
      0,
    );
}

const STEP_BEFORE = /\p{L}\s?>\s$/u;
const STEP_BEHIND = /^\s>\s\p{L}/u;
const STEPS = /\p{L}\s>\s\p{L}/u;

/** "Settings › Mail › Automatic reply". */
function isInMenu({ rule, start, end, evidence, broad }: Candidate, { text }: RuleInput): boolean {
  if (evidence.includes('announced') || !text.text.includes(' > ')) return false;
  if (STEP_BEFORE.test(text.text.slice(Math.max(0, start - 4), start))) return true;
  if (STEP_BEHIND.test(text.text.slice(end, end + 4))) return true;
  const mayHold = broad !== true || rule === 'reply.automated';
  return mayHold && STEPS.test(text.text.slice(start, end));
}
