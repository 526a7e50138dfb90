import type { NameFound } from './channels/names';
import type { DraftContext } from './finding';
import type { Candidate, RuleInput } from './rule';
import { ruleInput } from './rule-input';
import { channelsIn } from './rules/channels-in';
import { isBehindArticle, isPlace } from './rules/met-there';
import type { Span } from './text/span';
import { quotationsIn } from './text/quotations';
import { covers, spanAt } from './text/span';
import { stanceOn } from './text/stance';

/** "Your WhatsApp?" asks for more than the words say. */
const FEW_WORDS = 2;
const read = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * The names of messengers and networks by which the buyer calls goods, or of which he asks what the goods do with
 * them: "Is the Viber sofa grey?", "Does the watch show WhatsApp?", but not "May I write on Viber?"
 */
export function askedThings({ context }: RuleInput): ReadonlySet<string> {
  const { buyerMessages } = context;
  const known = read.get(buyerMessages);
  if (known !== undefined) return known;
  const names = new Set(buyerMessages.flatMap((message) => thingsIn(message, context)));
  read.set(buyerMessages, names);
  return names;
}

function thingsIn(message: string, context: DraftContext): string[] {
  const input = ruleInput(message, { ...context, buyerMessages: [] });
  if (input.words.length <= FEW_WORDS) return [];
  return channelsIn(input)
    .filter((found) => isThing(found, input))
    .map(({ name }) => name);
}

/** Between quotation marks or joined to another word by a hyphen, and no place to be met at: "the « Insta » car", "Insta-fit". */
export function isTitled(found: Span, input: RuleInput): boolean {
  const { text } = input.text;
  return (
    !isPlace(found, input) &&
    (/^-\p{L}/u.test(text.slice(found.end, found.end + 2)) ||
      spanAt(quotationsIn(text), found.start) !== null)
  );
}

function isThing(found: NameFound, input: RuleInput): boolean {
  if (isTitled(found, input)) return true;
  if (OF.test(before(found, input))) return true;
  const { called, asked } = stanceOn(input, found);
  if (called || asked) return false;
  // The Italian "per" is "for".
  const isFor = input.context.market === 'it' && /\sper\s$/.test(before(found, input));
  return isFor || isBehindArticle(found, input) || !isPlace(found, input);
}

/** "Messages from WhatsApp", "warns of Viber". */
const OF = /\s(?:de|di|du|of|from|von|z|zo|od|iz)\s['"]?$/;
function before({ start }: Span, { text }: RuleInput): string {
  return text.folded.slice(Math.max(0, start - 8), start);
}

/** The messenger's or network's name that a candidate marks, or that is in a sentence; undefined where none is. */
export function channelOf(candidate: Candidate, input: RuleInput): NameFound | undefined {
  return channelsIn(input).find((found) =>
    candidate.broad === true ? covers(candidate, found) : found.start === candidate.start,
  );
}
