import { normalise } from './normalise/normalise';
import type { Candidate, RuleInput } from './rule';
import { taggerFor } from './senses/lexicons';
import { passageOf } from './senses/passage';
import { rememberedLast } from './text/remembered';
import type { Span } from './text/span';
import { covers, firstFrom, spanAt } from './text/span';
import { wordsOf } from './text/words';

const LETTERS_OF_STEM = 5;
const SHORTEST_WORD = 4;
/** Who was written to or is away speaks of himself. */
const OF_ONESELF = ['received', 'absent'] as const;

/** "The intercom has an automatic reply": the automation in a candidate is one of what the buyer asked about. */
export function isFunctionAsked(candidate: Candidate, input: RuleInput): boolean {
  const { market, buyerMessages } = input.context;
  const tagger = taggerFor(market);
  if (tagger === undefined || buyerMessages.length === 0) return false;
  const { words, occurrences } = passageOf(input, tagger);
  if (OF_ONESELF.some((sense) => occurrences.has(sense))) return false;
  const phrases = (occurrences.get('automatic') ?? [])
    .map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }))
    .filter((phrase) => covers(candidate, phrase));
  return phrases.length > 0 && phrases.every((phrase) => isTold(phrase, input));
}

/** Whether the sentence begins with words of the buyer, or with others before what he called so in part. */
function isTold(phrase: Span, input: RuleInput): boolean {
  const { start } = spanAt(input.sentences, phrase.start) ?? phrase;
  const before = { start, end: phrase.start };
  const told = wordsIn(before, input).length > 0 ? [before, phrase] : [before];
  return told.some((part) => stemsIn(part, input).some((stem) => isOfBuyer(stem, input)));
}

/** What the longer words there begin with. */
export function stemsIn(span: Span, input: RuleInput, shortest = SHORTEST_WORD): string[] {
  return wordsIn(span, input)
    .filter(({ start, end }) => end - start >= shortest)
    .map(({ folded }) => folded.slice(0, LETTERS_OF_STEM));
}

/** Whether a word of the buyer begins so. */
export function isOfBuyer(stem: string, { context }: RuleInput): boolean {
  return stemsOf(context.buyerMessages).has(stem);
}

function wordsIn({ start, end }: Span, { words }: RuleInput): RuleInput['words'] {
  return words.slice(firstFrom(words, start), firstFrom(words, end));
}

/** What the words of the messages begin with. */
const stemsOf = rememberedLast((messages: readonly string[]): ReadonlySet<string> => {
  const words = messages.flatMap((message) => wordsOf(normalise(message)));
  return new Set(words.map(({ folded }) => folded.slice(0, LETTERS_OF_STEM)));
});
