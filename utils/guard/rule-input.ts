import type { DraftContext } from './finding';
import { normalise } from './normalise/normalise';
import type { RuleInput } from './rule';
import { quotedParts } from './text/quotes';
import { sentencesOf } from './text/sentences';
import { wordsOf } from './text/words';

/** No reply is longer, and no platform's field takes more: a pasted book is read up to here. */
const LONGEST_READ = 100_000;

/** What the rules look at: the draft's text, its words and its sentences. */
export function ruleInput(draft: string, context: DraftContext): RuleInput {
  const text = normalise(draft.slice(0, LONGEST_READ));
  const words = wordsOf(text);
  return {
    draft,
    text,
    words,
    sentences: sentencesOf(text.text),
    quoted: quotedParts(words, context.buyerMessages),
    context,
  };
}
