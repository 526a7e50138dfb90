import type { DraftContext, Finding } from './finding';
import type { Candidate } from './rule';
import { ruleInput } from './rule-input';
import { rules } from './rules/index';
import { weigh } from './weigh';

/**
 * What is wrong in a draft, in order of place. Pure; takes time linear in the draft's length. What is said
 * rather than written in a form is found only where the market's words are known (`knowVocabularies`); where size is no
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
