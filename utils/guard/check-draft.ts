import type { DraftContext, Finding } from './finding';
import { normalise } from './normalise/normalise';
import type { Candidate, RuleInput } from './rule';
import { rules } from './rules/index';
import { quotedParts } from './text/quotes';
import { sentencesOf } from './text/sentences';
import { wordsOf } from './text/words';
import { weigh } from './weigh';

/** No reply is longer, and no platform's field takes more: a pasted book is read up to here. */
const LONGEST_READ = 100_000;

/**
 * What is wrong in a draft, in order of place. Pure; takes time linear in the draft's length. What is said
 * rather than written in a form is found only where the market's words are known (`knowMarket`); where size is no
 * matter, `utils/guard` makes those of all markets known.
 */
export function checkDraft(draft: string, context: DraftContext): Finding[] {
  const steps = checkSteps(draft, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same rule by rule, for who has something else to do in between. */
export function* checkSteps(
  draft: string,
  context: DraftContext,
): Generator<void, Finding[], void> {
  const input = ruleInput(draft, context);
  const found: Candidate[] = [];
  for (const rule of rules) {
    yield;
    found.push(...rule(input));
  }
  return weigh(found, input);
}

function ruleInput(draft: string, context: DraftContext): RuleInput {
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
